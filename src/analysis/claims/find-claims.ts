import type { Attribution } from '../../article/attribution.ts';
import type { Claim } from '../../article/claim.ts';
import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { TextLayers } from '../layers.ts';

/** A claim before the whole article has been asked about its checking. */
export type BareClaim = Omit<Claim, 'cluster' | 'status' | 'evidence'>;

/** The asserted parts of the sentences that make claims, stripped of who says so, in reading order. */
export const findClaims = (
  _layers: TextLayers,
  _sentences: readonly ClassifiedSentence[],
  _attributions: readonly Attribution[],
): BareClaim[] => [];
