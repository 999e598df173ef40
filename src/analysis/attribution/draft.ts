import type { Stance } from '../../article/attribution.ts';
import type { TokenSpan } from '../../article/span.ts';

/** A relation as a rule found it, in tokens, before confidence and chains. */
export interface Draft {
  readonly source: readonly TokenSpan[];
  readonly cue: readonly TokenSpan[];
  readonly content: readonly TokenSpan[];
  readonly stance: Stance;
  /** The rule's name without the leading "attribution/". */
  readonly rule: string;
  /** The lexicon row's rule. */
  readonly row: string;
  readonly channel?: TokenSpan;
  /** Set where the content is that of the relation whose cue starts at this token: "…, media reported, citing police". */
  readonly sharesWith?: number;
}
