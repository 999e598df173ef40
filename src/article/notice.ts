import type { Decision } from './decision.ts';
import type { CharSpan } from './span.ts';

/**
 * What a reader may want to notice about an article as a whole. headline-firmer: the headline states flatly what the text
 * gives to a source or hedges; allegation-dropped: marked as an allegation first, stated flatly later; one-unnamed-source:
 * all that is attributed rests on one source without a name; sources-but-one: "sources" in the plural, and one described;
 * unanswered-accusation: somebody named is accused, and no answer of theirs is reported.
 */
export const NOTICE_KINDS = [
  'headline-firmer',
  'allegation-dropped',
  'one-unnamed-source',
  'sources-but-one',
  'unanswered-accusation',
] as const;

/** One of the things to notice. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something to notice about an article, with the article's own words as proof. */
export interface Notice extends Decision {
  readonly kind: NoticeKind;
  /** In the order in which they prove it: what is firm and then what is not; the source; the accusation. */
  readonly proof: readonly CharSpan[];
  /** Whom it is about, where it is about somebody. */
  readonly about: string | null;
}

/** Which kinds a reader is told of. */
export type NoticeChoices = Readonly<Record<NoticeKind, boolean>>;

/** Which are on before the reader has chosen: only what was right in nine of ten when read one by one, none so far (docs/accuracy.md). */
export const NOTICES_AT_FIRST: NoticeChoices = {
  'headline-firmer': false,
  'allegation-dropped': false,
  'one-unnamed-source': false,
  'sources-but-one': false,
  'unanswered-accusation': false,
};
