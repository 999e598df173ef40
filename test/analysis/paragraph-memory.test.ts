import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { articleFromText } from '../../src/analysis/article-from-text.ts';
import { emptyMemory } from '../../src/analysis/paragraph-memory.ts';
import { RecentlyUsed } from '../../src/analysis/recently-used.ts';
import { loadModels } from '../../tools/load-models.ts';

const models = loadModels();

const PARAGRAPHS = [
  'The harbour master said on Tuesday that the new crane would not be ready before spring.',
  '“We counted every crate twice,” Ms Okafor told reporters, “and nothing was missing.”',
  'A spokesman denied the report. It could not be independently verified.',
  'The treasurer wrote in a letter to the members:',
  '“The fund is empty, and nobody told me before June.”',
  'Harbour Works Delayed Again',
  'The port authority, citing two engineers, says that the quay is safe.',
  'He added that work would go on.',
];
const paragraphs = fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 8 });

test('with a memory of any other texts the analysis is the same as without', () => {
  const memory = emptyMemory();
  fc.assert(
    fc.property(paragraphs, (chosen) => {
      const article = articleFromText(chosen.join('\n\n'));
      expect(analyse(article, models, memory)).toEqual(analyse(article, models));
    }),
    { numRuns: 60 },
  );
});

test('after a change of one paragraph only that one is tagged and read by the model again', () => {
  const { tagger, attribution } = models;
  if (tagger === undefined || attribution === undefined) throw new Error('the weights are not there');
  let words = 0;
  const counting = {
    ...models,
    tagger: {
      ...tagger,
      tag: (sentence: Parameters<typeof tagger.tag>[0]) => {
        words += sentence.length;
        return tagger.tag(sentence);
      },
    },
  };
  const memory = emptyMemory();
  analyse(articleFromText(PARAGRAPHS.join('\n\n')), counting, memory);
  expect(words).toBeGreaterThan(80);
  words = 0;
  analyse(articleFromText(['Just in.', ...PARAGRAPHS].join('\n\n')), counting, memory);
  expect(words).toBe(3);
});

test('the oldest texts are forgotten, and what is used counts as new', () => {
  const lengths = new RecentlyUsed<number>(6);
  const made: string[] = [];
  const lengthOf = (text: string): number =>
    lengths.of(text, () => {
      made.push(text);
      return text.length;
    });
  for (const text of ['aa', 'bbb', 'aa', 'cc', 'aa', 'bbb']) expect(lengthOf(text)).toBe(text.length);
  expect(made).toEqual(['aa', 'bbb', 'cc', 'bbb']);
});

test('a text longer than the memory is made each time', () => {
  const texts = new RecentlyUsed<object>(3);
  expect(texts.of('long text', () => ({}))).not.toBe(texts.of('long text', () => ({})));
});
