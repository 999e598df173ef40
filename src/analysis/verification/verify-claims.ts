import type { Attribution } from '../../article/attribution.ts';
import type { Claim } from '../../article/claim.ts';
import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import type { TextLayers } from '../layers.ts';

/** The claims with what the article says of their checking: evidence as quoted words, and the status that follows from it. */
export const verifyClaims = (
  _layers: TextLayers,
  _sentences: readonly ClassifiedSentence[],
  _attributions: readonly Attribution[],
  claims: readonly BareClaim[],
  clusters: readonly string[],
): Claim[] => claims.map((claim, index) => ({ ...claim, cluster: clusters[index] ?? claim.id, status: 'none-stated', evidence: [] }));
