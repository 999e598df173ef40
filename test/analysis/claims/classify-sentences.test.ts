import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { SENTENCE_MARKS } from '../../../src/analysis/lexicon/sentence-marks.ts';
import { VERIFICATION_ONLY } from '../../../src/analysis/lexicon/verification-only.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

/** The kinds of the sentences of a line that stands as a paragraph in an article. */
const kindsOf = (line: string): string[] => {
  const { sentences } = analyse(
    articleFromText(`The lake froze on Sunday, and the ferry stayed in.\n\n${line}`),
    models,
  );
  return sentences.slice(1).map(({ kind }) => kind);
};

test.for(SENTENCE_MARKS.map((row) => [row.rule, row] as const))(
  '%s catches its example and leaves the other',
  ([, row]) => {
    expect(row.catches).toMatch(row.words);
    expect(row.not).not.toMatch(row.words);
  },
);

test.for(VERIFICATION_ONLY.map((row) => [row.rule, row] as const))(
  '%s catches its example and leaves the other',
  ([, row]) => {
    expect(row.catches.replace(/\.$/, '')).toMatch(row.words);
    expect(row.not).not.toMatch(row.words);
  },
);

test.for([
  ['WATCH: The week in pictures', ['label']],
  ['Read more: How the ferry froze', ['label']],
  ['FILE PHOTO: The ferry in its harbour last year.', ['label']],
  ['(Xinhua/Mara Lind)', ['label']],
  ['By Mara Lind and Tom Okoro', ['label']],
  ['By Monday the lake had thawed.', ['claim']],
  ['In Summary', ['label']],
  ['Sign up for our morning briefing.', ['label']],
  ['A COLD WINTER', ['label']],
  ['Slideshow (3 images)', ['label']],
  ['Who will pay for the ice-breaker?', ['question']],
  ['Questions are being raised.', ['framing']],
  ['The council has not responded.', ['verification']],
  ['The claim has not been independently verified.', ['verification']],
  ['Both men deny it.', ['verification']],
  ['Both men denied cutting the rope.', ['claim']],
  ['FULL TEXT.', ['label']],
  ['Also ...', ['label']],
  ['The ferry that nobody in the village wanted to see again', ['label']],
  ['The council has stopped the ferry again and has sent the crew home', ['claim']],
  ['What to look for on the shore this week:', ['framing']],
  ['The council said on its website:', ['claim']],
  ['MARA LIND, HOST: The ferry is still in port.', ['label', 'claim']],
  ['The ferry is still in port. --Mara Lind.', ['claim', 'label']],
  ['The ferry is still in port -- and so is its crew.', ['claim']],
  ['The captain said the ice was thirty centimetres thick.', ['claim']],
  ['The ferry is due to sail again in March. Is that too soon?', ['claim', 'question']],
] as const)('%s', ([line, kinds]) => expect(kindsOf(line)).toEqual(kinds));

test('a line of capitals can be read in many ways and takes no time', () => {
  expect(kindsOf(`${'AB'.repeat(40)} froze`)).toEqual(['label']);
  expect(kindsOf(`${'|0'.repeat(20)} ${'|0'.repeat(20)} froze`)).toEqual(['label']);
});
