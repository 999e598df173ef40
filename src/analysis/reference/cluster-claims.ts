import type { Attribution } from '../../article/attribution.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import type { TextLayers } from '../layers.ts';

/** For each claim, in order, the id of the cluster of claims that say the same thing. */
export const clusterClaims = (
  _layers: TextLayers,
  claims: readonly BareClaim[],
  _attributions: readonly Attribution[],
): string[] => claims.map((claim) => `k-${claim.id}`);
