import { sharedLength } from '../../article/span.ts';
import type { Mark } from './mark.ts';
import type { PlacedClaim } from './plaintiff.ts';

/** The place of the claim that a mark's own words make, of those of its sentence. */
export const claimsAt = (claims: readonly PlacedClaim[], mark: Mark): number[] => {
  if (mark.target.kind !== 'content') return [];
  const { span } = mark.target;
  let [best, most] = [-1, 0];
  for (const [index, claim] of claims) {
    const shared = sharedLength(claim.span, span);
    const joint = claim.span.end - claim.span.start + span.end - span.start - shared;
    if (shared / joint > most) [best, most] = [index, shared / joint];
  }
  return best < 0 || most < 0.3 ? [] : [best];
};
