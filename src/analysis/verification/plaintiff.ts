import type { BareClaim } from '../claims/find-claims.ts';
import { nearestAttribution, type Reading } from '../reference/reading.ts';
import type { Mark } from './mark.ts';

/** A claim with its place in the list of claims. */
export type PlacedClaim = readonly [place: number, claim: BareClaim];

/** How far on, in sentences, one who sues goes on to accuse. */
const REACH = 3;

/** "A cook is suing the hotel, claiming … She says, too, that …": what the one who sues says next is part of the accusation. */
export const furtherAccusations = (
  reading: Reading,
  mark: Mark,
  inSentence: (sentence: number) => readonly PlacedClaim[],
): number[] => {
  if (mark.rule !== 'verification/sue-claiming' || mark.by.name === null) return [];
  const next = Array.from({ length: REACH }, (_, more) => inSentence(mark.sentence + more + 1)).flat();
  return next.flatMap(([place, { attribution }]) => {
    const nearest = nearestAttribution(reading, { attribution });
    return nearest?.stance === 'asserts' && nearest.speaker === mark.by.name ? [place] : [];
  });
};
