import type { Stance } from '../../article/attribution.ts';
import type { Decision } from '../../article/decision.ts';
import type { CharSpan } from '../../article/span.ts';

/** A source–cue–content relation within one paragraph, before anybody asks who the source is. */
export interface Relation extends Decision {
  /** Empty where the text has no words for a source. */
  readonly source: readonly CharSpan[];
  readonly cue: readonly CharSpan[];
  readonly content: readonly CharSpan[];
  readonly stance: Stance;
  /** Index, in the same list, of the relation that holds this one; null for the outermost. */
  readonly within: number | null;
  readonly channel: CharSpan | null;
  readonly anonymityReason: CharSpan | null;
}
