import { covers } from '../../article/span.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import type { Reading } from '../reference/reading.ts';

/**
 * What an article is mainly about: of the claims that its headline or lead tells, the one whose words the claims of later sentences take up most. "The bank
 * will close its Onda branch, two clerks said. … The branch has nine clerks. … The bank declined to comment." is about the closing. Undefined where the
 * opening claims nothing. All claims are read once.
 */
export const mainMatter = (reading: Reading, { all }: Pick<Candidates, 'all'>): Candidate | undefined => {
  const first = all[0]?.claim.sentence ?? 0;
  const opening = all.filter(({ claim }) => claim.sentence - first < LEAD && tellsWhatHappens(reading, claim));
  if (opening.length < 2) return opening[0];
  const taken = sentencesByWord(reading, all);
  const weights = opening.map((one) => weightOf(reading, one, first, taken));
  const main = opening[weights.indexOf(Math.max(...weights))];
  // "The man accused of robbing the bank has been named": the whole, and not the deed in it.
  return opening.find((one) => main !== undefined && covers(one.claim.span, main.claim.span)) ?? main;
};

/** How many sentences, from the first that claims something, tell what an article is about. */
const LEAD = 3;
const [MANY_LETTERS, SOME_WORDS] = [20, 3];
/** How often a word may count as taken up: a name that stands everywhere tells no more than a word of the matter. */
const OFTEN = 3;
/** A short claim is not the matter because each of its two words is common. */
const EVEN_OUT = 12;
/** What comes a sentence later is a little less likely the matter. */
const LATER = 0.1;
/** "The dam has not burst": the matter is what others have claimed, and this an answer to it. */
const ANSWERS = 0.5;

const tellsWhatHappens = (reading: Reading, { span }: Candidate['claim']): boolean =>
  span.end - span.start >= MANY_LETTERS &&
  reading.contentWords(span).stems.size >= SOME_WORDS &&
  hasVerb(reading, span);

/** In how many sentences' claims each word stands. */
const sentencesByWord = (reading: Reading, all: readonly Candidate[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const lastIn = new Map<string, number>();
  for (const { claim } of all)
    for (const stem of reading.contentWords(claim.span).stems) {
      if (lastIn.get(stem) === claim.sentence) continue;
      lastIn.set(stem, claim.sentence);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  return counts;
};

const weightOf = (
  reading: Reading,
  { claim }: Candidate,
  first: number,
  taken: ReadonlyMap<string, number>,
): number => {
  const stems = [...reading.contentWords(claim.span).stems];
  const takenUp = stems.reduce((sum, stem) => sum + Math.min((taken.get(stem) ?? 1) - 1, OFTEN), 0);
  return (
    takenUp / (stems.length + EVEN_OUT) -
    LATER * (claim.sentence - first) -
    (claim.polarity === 'negative' ? ANSWERS : 0)
  );
};
