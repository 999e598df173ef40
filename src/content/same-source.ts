import type { ShownClaim } from '../article/shown.ts';

/** The other claims of an article that the same source makes, each told once; none where nobody is named or described. */
export const sameSource = ({ claim, hops }: ShownClaim, claims: readonly ShownClaim[]): readonly ShownClaim[] => {
  const speaker = hops[0]?.speaker ?? null;
  if (speaker === null) return [];
  const told = new Set([claim.cluster]);
  return claims.filter((other) => {
    if (other.hops[0]?.speaker !== speaker || told.has(other.claim.cluster)) return false;
    told.add(other.claim.cluster);
    return true;
  });
};
