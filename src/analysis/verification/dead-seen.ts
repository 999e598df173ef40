import type { Candidates } from '../reference/candidates.ts';
import { type Reading, sentenceWords, wordsAt } from '../reference/reading.ts';
import type { Mark } from './mark.ts';

/** How far back, in sentences, the deaths may have been told of. */
const REACH = 8;
const THE_DEAD = /\b(?:bod(?:y|ies)|corpses?|dead|remains|coffins?|graves?)\b/i;
const DIED = /\b(?:kill|dead\b|died\b|deaths?\b|massacr|murder|execut|shot dead|drown)/i;

/** "A Courier reporter saw nine bodies": the last claim before that somebody was killed; undefined where no dead were seen. */
export const deadSeen = (reading: Reading, mark: Mark, candidates: Candidates): readonly number[] | undefined => {
  if (mark.rule !== 'verification/reporter-saw' || !THE_DEAD.test(sentenceWords(reading, mark.sentence)))
    return undefined;
  const told = candidates
    .between(mark.sentence - REACH, mark.sentence - 1)
    .findLast(({ claim }) => claim.polarity === 'positive' && DIED.test(wordsAt(reading, claim.span)));
  return told === undefined ? [] : [told.index];
};
