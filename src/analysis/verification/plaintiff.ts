import type { BareClaim } from '../claims/find-claims.ts';
import type { Reading } from '../reference/reading.ts';
import type { Mark } from './mark.ts';

/** How far on, in sentences, one who sues goes on to accuse. */
const REACH = 3;

/** "A cook is suing the hotel, claiming … She says, too, that …": what the one who sues says next is part of the accusation. */
export const furtherAccusations = (reading: Reading, mark: Mark, claims: readonly BareClaim[]): number[] =>
  mark.rule !== 'verification/sue-claiming' || mark.by.name === null
    ? []
    : claims.flatMap(({ attribution, sentence }, index) => {
        const nearest = reading.attribution(attribution.at(-1) ?? '');
        const on = sentence - mark.sentence;
        const goesOn = on > 0 && on <= REACH && nearest?.stance === 'asserts' && nearest.speaker === mark.by.name;
        return goesOn ? [index] : [];
      });
