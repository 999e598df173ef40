import { hasVerb } from '../claims/finite-verb.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import type { Mark } from './mark.ts';
import { FAR_REACH, REACH } from './near-claims.ts';
import { mentions, partyOf } from './party.ts';

/** "did not answer questions about | the donations": the claim before that shares most words with the matter asked about; of several, the last. */
export const toldOn = (reading: Reading, mark: Mark, candidates: Candidates): readonly number[] => {
  if (mark.target.kind !== 'topic') return [];
  const matter = reading.contentWords(mark.target.span).stems;
  let [best, most] = [-1, 0];
  for (const one of candidates.between(mark.sentence - FAR_REACH, mark.sentence)) {
    if (matter.size === 0 || one.claim.span.end > mark.span.start || !canBeAsked(reading, mark, one)) continue;
    const { stems } = reading.contentWords(one.claim.span);
    const shared = [...matter].filter((stem) => stems.has(stem)).length;
    if (shared >= Math.max(most, isSaidBy(one) ? 1 : Math.min(matter.size, 2))) [best, most] = [one.index, shared];
  }
  return best < 0 ? [] : [best];
};

const isSaidBy = ({ claim, accusation }: Pick<Candidate, 'claim' | 'accusation'>): boolean =>
  accusation || claim.attribution.length > 0;

/** What somebody says or is accused of; what the outlet tells itself, where it stands close by. */
const canBeAsked = (reading: Reading, mark: Mark, { claim, accusation }: Candidate): boolean =>
  isSaidBy({ claim, accusation }) || (mark.sentence - claim.sentence <= REACH && hasVerb(reading, claim.span));

/** "has not responded to the senator's remarks": what the senator says of the one who has not, the last. */
export const ownWordsOf = (reading: Reading, mark: Mark, candidates: Candidates): readonly number[] => {
  if (mark.bears !== 'no-comment' || mark.target.kind !== 'reference') return [];
  const owner = /^(?:the )?(\p{L}.*?)'s? /iu.exec(wordsAt(reading, mark.target.span))?.[1];
  if (owner === undefined) return [];
  const names = partyOf(reading, mark);
  return candidates
    .saidBy(owner)
    .filter(({ claim }) => claim.span.end <= mark.span.start && mentions(reading, claim.span, names))
    .slice(-1)
    .map(({ index }) => index);
};
