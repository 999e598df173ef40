import type { Candidates } from '../reference/candidates.ts';
import type { Reading } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Who } from '../reference/who.ts';
import type { Accusation, Accusations } from './accusations.ts';
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
  const isOthers = ({ by }: Mark): boolean => by.name !== who.name;
  const isAgainst = ({ marks }: Accusation): boolean =>
    marks.some((one) => isOthers(one) && one.accused?.name != null && sameOne(names, namesOf(one.accused.name)));
  const isToldBefore = ({ place, marks }: Accusation): boolean =>
    marks.every(isOthers) && isTold(candidates.at(place)?.claim, mark);
  const all = [...accusations.against(names).filter(isAgainst), ...accusations.tellingOf(names).filter(isToldBefore)];
  return [...new Set(all.map(({ place }) => place))].sort((a, b) => a - b);
};
