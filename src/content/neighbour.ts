import type { Underline } from '../ui/underlines.ts';

/**
 * The claim so many steps, back or forth, from the one with the id `at`; where that is none of them, from what the reader sees:
 * one step forth is then the first that is not above the screen. After the last comes the first.
 */
export const neighbourOf = (
  claims: readonly Underline[],
  by: number,
  at: string | undefined,
  isAbove: (claim: Underline) => boolean,
): Underline | undefined => {
  const place = claims.findIndex(({ shown }) => shown.claim.id === at);
  const around = (index: number) => claims[(index + claims.length) % claims.length];
  if (place >= 0) return around(place + by);
  const seen = claims.findIndex((claim) => !isAbove(claim));
  // The reader has read past all of them, or to none yet.
  if (seen < 0) return by > 0 ? claims[0] : claims.at(-1);
  return around(by > 0 ? seen + by - 1 : seen + by);
};
