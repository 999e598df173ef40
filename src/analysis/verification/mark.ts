import type { Evidence } from '../../article/claim.ts';
import type { CharSpan } from '../../article/span.ts';
import type { Who } from '../reference/who.ts';

/**
 * What a mark bears on: the claim's own words, words that refer to a claim, a thing that a claim has told of ("cannot confirm those deaths"), the matter
 * that it is about ("the killing"), or neither, and then a way to look for it.
 */
export type Target =
  | { readonly kind: 'content'; readonly span: CharSpan }
  | { readonly kind: 'reference'; readonly span: CharSpan }
  | { readonly kind: 'thing'; readonly span: CharSpan }
  | { readonly kind: 'topic'; readonly span: CharSpan }
  | { readonly kind: 'blanket' }
  | { readonly kind: 'nearby' }
  | { readonly kind: 'source'; readonly doubted: Who };

/** Words of the article that speak of a claim's checking, before the claim has been looked up. */
export interface Mark {
  readonly span: CharSpan;
  readonly cue: CharSpan;
  /** Index into the sentences. */
  readonly sentence: number;
  readonly bears: Evidence['bears'];
  readonly target: Target;
  readonly by: Who;
  /** The one accused, for an allegation. */
  readonly accused: Who | null;
  /** "The company confirmed it will close": evidence only where somebody else has claimed it. */
  readonly announcesItself: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** A mark, and the places of the claims that it bears on. */
export interface Bearing {
  readonly mark: Mark;
  readonly indices: readonly number[];
}

/** What proves a claim, more or less. */
export const PROVES: ReadonlySet<Mark['bears']> = new Set(['verified', 'confirmed', 'corroborated']);

/** What says that a claim is not so. */
export const CONTRADICTS: ReadonlySet<Mark['bears']> = new Set(['denied', 'disputed']);

/** What says that a claim is open, and is looked for among those of which others say something. */
export const LEFT_OPEN: ReadonlySet<Mark['bears']> = new Set(['awaiting', 'no-comment']);

/** The rules of cues and passes by their names, as marks hold them. */
export const rulesNamed = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => `verification/${name}`));

/** What is a guess has no more confidence than this, and is not shown. */
export const A_GUESS = 0.6;
