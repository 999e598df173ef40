import type { BareClaim } from '../claims/find-claims.ts';
import { groupBy } from '../reference/group-by.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { type Accusations, indexAccusations } from './accusations.ts';
import { claimsAt } from './claims-at.ts';
import type { Mark } from './mark.ts';
import { namesIn } from './party.ts';
import { furtherAccusations, type PlacedClaim } from './plaintiff.ts';

/** The claims that are marked as allegations, by their place, with the marks that say so. */
export const findAccusations = (
  reading: Reading,
  claims: readonly BareClaim[],
  marks: readonly Mark[],
): Accusations => {
  const bySentence = groupBy(claims.entries(), ([, { sentence }]) => sentence);
  const inSentence = (sentence: number): readonly PlacedClaim[] => bySentence.get(sentence) ?? [];
  return indexAccusations(
    marks
      .filter(
        (mark) =>
          mark.bears === 'alleged' || (mark.target.kind === 'content' && ACCUSATION.test(wordsAt(reading, mark.cue))),
      )
      .flatMap((mark) =>
        [...claimsAt(inSentence(mark.sentence), mark), ...furtherAccusations(reading, mark, inSentence)].map(
          (place) => [place, mark] as const,
        ),
      ),
    (place) => {
      const claim = claims[place];
      return claim === undefined ? new Set() : namesIn(reading, claim.span);
    },
  );
};

/** "rebutted the accusation that …": what is denied is an allegation, too. */
const ACCUSATION = /\b(?:accusations?|allegations?)\b/i;
