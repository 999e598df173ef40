import type { SourceType } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import type { Words } from '../attribution/words.ts';
import type { TextLayers } from '../layers.ts';
import type { SourceDescription } from './describe-source.ts';
import type { Entity, Gender } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { nounGender } from './name-words.ts';

/** Who a source is. */
export interface Resolved {
  readonly speaker: string | null;
  readonly sourceType: SourceType;
  /** Where the source stands. */
  readonly at: number;
  /** The common noun by which an unnamed source was described. */
  readonly noun: string | null;
  readonly gender?: Gender;
  /** A pronoun that nothing before it explains. */
  readonly unexplained?: true;
  /** Said inside of what another source says. */
  readonly nested?: boolean;
  /** Several who are named: "Hale and Ortiz". */
  readonly several?: true;
}

/** What resolving one source may look at. */
export interface ResolvingContext {
  readonly layers: TextLayers;
  readonly words: Words;
  readonly entities: KnownEntities;
  /** Sources already resolved, the latest last; nobody looks further back than the last `RECENT`. */
  readonly earlier: Resolved[];
  /** By its common noun, the source first described with it. */
  readonly described: Map<string, Resolved>;
}

/** Resolves another phrase on the way to resolving one: an author, an antecedent. */
export type Resolve = (context: ResolvingContext, source: readonly CharSpan[], outer: Resolved | undefined) => Resolved;

/** A source that is a name. */
export type NameDescription = Extract<SourceDescription, { form: 'name' }>;

/** A source described by a common noun. */
export type NounDescription = Extract<SourceDescription, { form: 'noun' }>;

/** The words of a span, without marks at their end. */
export const textOf = (context: ResolvingContext, span: CharSpan): string =>
  context.layers.text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/\s[–—-]\s.*$/, '')
    .replace(/[\s,–—-]+$/, '');

/** How many attributions back a pronoun may reach. */
export const RECENT = 60;

const TYPES: Readonly<Record<Entity['kind'], SourceType>> = {
  person: 'named-person',
  organisation: 'named-organisation',
  outlet: 'outlet',
};

/** A named source, as its entity is called. */
export const byEntity = (entity: Entity, at: number): Resolved => ({
  speaker: entity.name,
  sourceType: TYPES[entity.kind],
  at,
  noun: null,
  gender: entity.gender,
});

/** A source called by its own words. */
export const unnamed = (
  context: ResolvingContext,
  span: CharSpan,
  sourceType: SourceType,
  noun: string | null,
): Resolved => ({
  speaker: textOf(context, span),
  sourceType,
  at: span.start,
  noun,
  gender: sourceType === 'unnamed-person' ? nounGender(noun ?? '') : 'unknown',
});

/** Where the head of a described phrase ends. */
export const headEnd = (context: ResolvingContext, description: NounDescription): number =>
  context.layers.tokens[description.head.end - 1]?.span.end ?? 0;

/** The source that was first described with this noun. */
export const describedBefore = (context: ResolvingContext, noun: string, span: CharSpan): Resolved | undefined => {
  const found = context.described.get(noun);
  return found === undefined ? undefined : { ...found, at: span.start };
};
