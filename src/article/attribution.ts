import type { Decision } from './decision.ts';
import type { CharSpan } from './span.ts';

/** What kind of source says it. */
export type SourceType =
  | 'named-person'
  | 'named-organisation'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'document'
  | 'outlet'
  | 'none-stated';

/** The source's relation to the content. */
export type Stance =
  | 'asserts'
  | 'denies'
  | 'confirms'
  | 'disputes'
  | 'declines-comment'
  | 'believes'
  | 'fears'
  | 'warns'
  | 'asks'
  | 'promises'
  | 'reports';

/** Who says it: one source–cue–content relation (PARC 3 and PolNeAR's terms). */
export interface Attribution extends Decision {
  readonly id: string;
  /** Empty where the text has no words for a source. */
  readonly source: readonly CharSpan[];
  readonly cue: readonly CharSpan[];
  readonly content: readonly CharSpan[];
  /** The source after coreference, in the fullest form the article gives; null where it is hidden. */
  readonly speaker: string | null;
  readonly sourceType: SourceType;
  readonly stance: Stance;
  /** The id of the next hop of the chain towards the reader; null for the outermost. */
  readonly within: string | null;
  /** Where or to whom it was said, as written. */
  readonly channel: CharSpan | null;
  /** For an unnamed source: the reason for anonymity, as written. */
  readonly anonymityReason: CharSpan | null;
}
