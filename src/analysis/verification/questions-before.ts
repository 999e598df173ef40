import type { Reading } from '../reference/reading.ts';
import { wordsAt } from '../reference/reading.ts';
import { type Mark, rulesNamed } from './mark.ts';
import { REACH } from './near-claims.ts';

/** "It was unclear whether the dam had cracked. The operator did not respond.": the questions that stand open right before a silence are what it is on. */
export const questionsBefore = (reading: Reading, mark: Mark, questions: readonly Mark[]): readonly Mark[] =>
  questions.filter(
    (one) =>
      one.cue.end <= mark.cue.start && mark.sentence - one.sentence <= 1 && !OF_COUNSEL.test(wordsOf(reading, one)),
  );

const wordsOf = (reading: Reading, { target }: Mark): string =>
  target.kind === 'content' ? wordsAt(reading, target.span) : '';

/** "It was unclear whether she had a lawyer": asked of everybody accused, and of nothing that was told. */
const OF_COUNSEL =
  /\b(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|legal representation|represent(?:ed|s|ing)?)\b/;

/** "The inquiry is to find out whether he knew. It reports in June.": the last question before that is said to be open. */
export const lastQuestion = (mark: Mark, questions: readonly Mark[]): readonly Mark[] => {
  if (OF_A_VERDICT.has(mark.rule)) return [];
  const before = questions.filter(
    ({ sentence, cue }) => sentence >= mark.sentence - REACH && cue.end <= mark.cue.start && sentence < mark.sentence,
  );
  return before.filter(({ sentence }) => sentence === before.at(-1)?.sentence);
};

/** An appeal is against what was found, and no answer to a question. */
const OF_A_VERDICT = rulesNamed(['appealed']);

/** Whether a mark says of a question, in the words of the question, that it is open. */
export const isOpenQuestion = (reading: Reading, { bears, target, cue }: Mark): boolean =>
  bears === 'awaiting' && target.kind === 'content' && /\b(?:whether|if)(?: or not)?$/.test(wordsAt(reading, cue));
