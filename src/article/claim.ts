import type { SourceType } from './attribution.ts';
import type { Decision } from './decision.ts';
import type { CharSpan } from './span.ts';

/** What the article states about the checking of a claim. Silence is `none-stated`, never `unverified`. */
export type Status =
  | 'verified'
  | 'confirmed'
  | 'corroborated'
  | 'unverified'
  | 'disputed'
  | 'denied'
  | 'no-comment'
  | 'alleged'
  | 'awaiting'
  | 'none-stated';

/** The order in which statuses win where several apply (the annotation guide's; none-stated last). */
export const STATUS_PRECEDENCE = [
  'denied',
  'disputed',
  'unverified',
  'verified',
  'confirmed',
  'corroborated',
  'no-comment',
  'awaiting',
  'alleged',
  'none-stated',
] as const satisfies readonly Status[];

/** FactBank's scale, as the nearest source commits to the claim. */
export type Certainty = 'certain' | 'probable' | 'possible' | 'uncommitted';

/** Words of the article that speak of a claim's checking, or of its source's reliability. */
export interface Evidence extends Decision {
  /** Within one sentence. */
  readonly span: CharSpan;
  readonly bears: Exclude<Status, 'none-stated'> | 'source-caveat';
  /** Who confirms, denies, declines …; null for the outlet itself, or, with source type none-stated, where it is hidden. */
  readonly by: string | null;
  readonly sourceType: SourceType | null;
}

/** What may be true or not: the asserted part, stripped of who says so. */
export interface Claim extends Decision {
  readonly id: string;
  readonly span: CharSpan;
  /** Index into the analysis' sentences. */
  readonly sentence: number;
  /** Ids of all attributions whose content holds it, the hop nearest to the reader first; empty: the outlet's own voice. */
  readonly attribution: readonly string[];
  readonly certainty: Certainty;
  readonly polarity: 'positive' | 'negative';
  readonly hedges: readonly CharSpan[];
  /** Claims of one cluster say the same thing; they share status and evidence. */
  readonly cluster: string;
  readonly status: Status;
  readonly evidence: readonly Evidence[];
}
