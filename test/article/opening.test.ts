import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../src/analysis/article-from-text.ts';
import { openingOf } from '../../src/article/opening.ts';

const paragraphs = (count: number, words: number) =>
  articleFromText(Array.from({ length: count }, (_, n) => `Line ${n} ${'word '.repeat(words).trim()}.`).join('\n\n'));

test('a short article is read at once', () => {
  expect(openingOf(paragraphs(20, 50))).toBeUndefined();
});

test('a long one gives its first screen', () => {
  const article = paragraphs(200, 50);
  const opening = openingOf(article);
  expect(opening?.blocks.length).toBeGreaterThan(5);
  expect(opening?.text.length).toBeLessThan(article.text.length / 4);
});

test('one huge paragraph has no opening', () => {
  expect(openingOf(paragraphs(1, 20_000))).toBeUndefined();
});

test('an opening is a beginning: the same words at the same offsets, whole blocks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 }), (lengths) => {
      const article = articleFromText(lengths.map((length) => `A ${'word '.repeat(length).trim()}.`).join('\n\n'));
      const opening = openingOf(article);
      if (opening === undefined) return;
      expect(article.text.startsWith(opening.text)).toBe(true);
      expect(article.blocks.slice(0, opening.blocks.length)).toEqual(opening.blocks);
      expect(opening.blocks.at(-1)?.span.end).toBe(opening.text.length);
    }),
  );
});
