import type { Candidate, Candidates } from '../reference/candidates.ts';
import { nearestAttribution, type Reading } from '../reference/reading.ts';
import type { Who } from '../reference/who.ts';
import type { Mark } from './mark.ts';
import { lastTold } from './near-claims.ts';

/** How far back, in sentences, somebody has said what he is called wrong for. */
const REACH = 4;
/** … and one of whom no more is known than "she". */
const NEXT = 1;
const TAKEN_BACK = 'verification/takes-back-own';
const PRONOUN = /^(?:he|she|they|it)$/i;

/** "The senator is wrong", "she took back her words": what that one has said last. */
export const lastSaidBy = (reading: Reading, { name }: Who, mark: Mark, candidates: Candidates): number[] => {
  if (name === null) return [];
  const isBefore = ({ claim }: Candidate): boolean =>
    claim.span.end <= mark.span.start && mark.sentence - claim.sentence <= REACH;
  const said = candidates.saidBy(name).filter(isBefore);
  if (said.length > 0) return lastTold(said, 0);
  // Who takes back his words was the one who spoke, by whatever name the article called him then.
  if (!PRONOUN.test(name) && mark.rule !== TAKEN_BACK) return [];
  return lastTold(
    candidates
      .between(mark.sentence - NEXT, mark.sentence)
      .filter((one) => isBefore(one) && nearestAttribution(reading, one.claim)?.stance === 'asserts'),
    0,
  );
};
