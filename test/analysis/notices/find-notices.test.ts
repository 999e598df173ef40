import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import type { NoticeKind } from '../../../src/article/notice.ts';
import { textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();
const noticesIn = (...blocks: readonly string[]) => {
  const article = articleFromText(blocks.join('\n\n'));
  return analyse(article, models).notices.map(({ kind, proof, about }) => ({
    kind,
    about,
    proof: proof.map((span) => textOf(article.text, span)),
  }));
};

type Row = readonly [name: string, article: readonly string[], kinds: readonly NoticeKind[]];

const pairs: readonly Row[] = [
  [
    'headline: flat, where the text has it from the police',
    [
      'Two men stabbed outside Aldery station',
      'Two men were stabbed outside Aldery station late on Friday, police said.',
    ],
    ['headline-firmer'],
  ],
  [
    'headline: says itself who says so',
    [
      'Two men stabbed outside Aldery station, police say',
      'Two men were stabbed outside Aldery station late on Friday, police said.',
    ],
    [],
  ],
  [
    'headline: the text states it flatly too',
    [
      'Two men stabbed outside Aldery station',
      'Two men were stabbed outside Aldery station late on Friday.',
      'Two men were stabbed outside Aldery station, police said.',
    ],
    [],
  ],
  [
    'headline: tells what the source itself does',
    ['Norwire closes Belmora bureau', 'Norwire is to close its Belmora bureau, Norwire said on Monday.'],
    [],
  ],
  [
    'headline: a question',
    [
      'Were two men stabbed outside Aldery station?',
      'Two men were stabbed outside Aldery station late on Friday, police said.',
    ],
    [],
  ],
  [
    'allegation: marked first, told flatly later',
    [
      'Mr Holt allegedly set fire to the harbour office.',
      'The town has changed since then.',
      'Mr Holt set fire to the harbour office.',
    ],
    ['allegation-dropped', 'unanswered-accusation'],
  ],
  [
    'allegation: marked each time',
    [
      'Mr Holt allegedly set fire to the harbour office.',
      'The town has changed since then.',
      'Mr Holt allegedly set fire to the harbour office.',
    ],
    ['unanswered-accusation'],
  ],
  [
    'one source: an official without a name says it all',
    [
      'The fleet will leave on Sunday, a security official said.',
      'A storm is expected.',
      'The official said the port would close.',
    ],
    ['one-unnamed-source'],
  ],
  [
    'one source: a second one has a name',
    [
      'The fleet will leave on Sunday, a security official said.',
      'Harbour master Lena Ostrow said the port would close.',
    ],
    [],
  ],
  [
    'plural: sources, and one described',
    ['The two banks are in talks, sources say.', 'A source close to the board said that a deal was near.'],
    ['sources-but-one'],
  ],
  [
    'plural: sources that are counted',
    ['The two banks are in talks, two sources said.', 'A source close to the board said that a deal was near.'],
    [],
  ],
  [
    'accusation: no answer told',
    ['Prosecutors accused Jan Holt of taking bribes from the port.', 'The trial of another man began in May.'],
    ['unanswered-accusation'],
  ],
  [
    'accusation: denied',
    ['Prosecutors accused Jan Holt of taking bribes from the port.', 'Mr Holt denied the charge.'],
    [],
  ],
  [
    'accusation: answered by a lawyer',
    [
      'Prosecutors accused Jan Holt of taking bribes from the port.',
      'Mr Holt’s lawyer said that the money was a loan.',
    ],
    [],
  ],
  [
    'accusation: not answered, and the article says so',
    ['Prosecutors accused Jan Holt of taking bribes from the port.', 'Mr Holt could not be reached for comment.'],
    [],
  ],
];

test.for(pairs)('%s', ([, blocks, kinds]) => {
  expect(noticesIn(...blocks).map(({ kind }) => kind)).toEqual(kinds);
});

describe('proof', () => {
  test('a firm headline is proved by itself and by the words that hold back', () => {
    const [notice] = noticesIn(
      'Two men stabbed outside Aldery station',
      'Two men were stabbed outside Aldery station late on Friday, police said.',
    );
    expect(notice?.proof).toEqual(['Two men stabbed outside Aldery station', 'police said']);
  });

  test('an accusation tells whom it is about', () => {
    const [notice] = noticesIn('Prosecutors accused Jan Holt of taking bribes from the port.');
    expect(notice?.about).toBe('Jan Holt');
  });
});
