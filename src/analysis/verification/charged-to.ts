import type { Candidates } from '../reference/candidates.ts';
import type { Reading } from '../reference/reading.ts';
import type { Who } from '../reference/who.ts';
import type { Accusations } from './accusations.ts';
import { accusationsAgainst } from './against-whom.ts';
import type { Mark } from './mark.ts';
import { isTold } from './near-claims.ts';
import { partyOf } from './party.ts';

/**
 * All that an article accuses somebody of, or the one for whom he speaks, for him who denies everything: the accusations that name them as accused, and those
 * told before that name nobody as accused, but tell of them. "It is alleged that Acme's mill dumped acid. … Ivo Kask, a lawyer for Acme, denied the allegations."
 */
export const chargedTo = (
  reading: Reading,
  mark: Mark,
  who: Who,
  candidates: Candidates,
  accusations: Accusations,
): readonly number[] => {
  const names = partyOf(reading, { ...mark, by: who });
  const telling = accusations
    .tellingOf(names)
    .filter(
      ({ place, marks }) => marks.every(({ by }) => by.name !== who.name) && isTold(candidates.at(place)?.claim, mark),
    )
    .map(({ place }) => place);
  return [...new Set([...accusationsAgainst(who, accusations, names), ...telling])].sort((a, b) => a - b);
};
