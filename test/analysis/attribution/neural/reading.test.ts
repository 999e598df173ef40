import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../../src/analysis/article-from-text.ts';
import { looksOf, quoteStates } from '../../../../src/analysis/attribution/neural/features.ts';
import { readingWindows, WINDOW_TOKENS } from '../../../../src/analysis/attribution/neural/windows.ts';
import { tokenise } from '../../../../src/analysis/tokens/tokenise.ts';
import type { Sentence } from '../../../../src/article/sentence.ts';
import { tokenSpan } from '../../../../src/article/span.ts';

const tokensOf = (text: string) => articleFromText(text).blocks.flatMap(({ span }) => tokenise(text, span));

test.for([
  ['Minister', 'minister', 1],
  ['BBC', 'bbc', 3],
  ['2019', '0000', 7],
  ['1,250', '0,000', 8],
  ['’s', "'s", 6],
  ['“', '"', 9],
  ['—', '--', 9],
  ['mayor', 'mayor', 0],
  ['Élysée', 'élysée', 1],
] as const)('%s is read as %s, of shape %d', ([text, word, shape]) => {
  const token = { span: { start: 0, end: text.length }, kind: 'word' as const, lower: text.toLowerCase() };
  expect(looksOf(text, token)).toMatchObject({ word, shape });
});

test('words with the same ends share their rows', () => {
  const looks = (word: string) =>
    looksOf(word, { span: { start: 0, end: word.length }, kind: 'word', lower: word.toLowerCase() });
  expect(looks('insisted').suffix).toBe(looks('Twisted').suffix);
  expect(looks('insisted').prefix).toBe(looks('inspector').prefix);
  expect(looks('insisted').suffix).not.toBe(looks('insists').suffix);
});

test.for(['He said “no deal” twice', 'She: "Stop." Then "go."'])('quotation marks open and close: %s', (text) => {
  const tokens = tokensOf(text);
  const states = quoteStates(text, tokens);
  tokens.forEach(({ span }, i) => {
    const mark = text.slice(span.start, span.end);
    if (mark === '“') expect(states[i]).toBe(2);
    if (mark === '”') expect(states[i]).toBe(3);
    if (/^(?:deal|Stop|go)$/.test(mark)) expect(states[i]).toBe(1);
    if (/^(?:said|twice|She|Then)$/.test(mark)) expect(states[i]).toBe(0);
  });
});

const sentencesArbitrary = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 400 }), newBlock: fc.boolean() }), { maxLength: 30 })
  .map((list) => {
    let [start, block] = [0, 0];
    return list.map(({ length, newBlock }, i): Sentence => {
      if (newBlock && i > 0) block++;
      const tokens = tokenSpan(start, start + length);
      start += length;
      return { span: { start: 0, end: 1 }, tokens, block, part: 'body' };
    });
  });

test('windows cover every token once, in order, stay short and keep to their block', () => {
  fc.assert(
    fc.property(sentencesArbitrary, (sentences) => {
      const windows = readingWindows({ sentences });
      let at = 0;
      for (const { start, end } of windows) {
        expect(start).toBe(at);
        expect(end - start).toBeGreaterThan(0);
        expect(end - start).toBeLessThanOrEqual(WINDOW_TOKENS);
        const blocks = sentences
          .filter(({ tokens }) => tokens.start < end && start < tokens.end)
          .map(({ block }) => block);
        expect(new Set(blocks).size).toBe(1);
        at = end;
      }
      expect(at).toBe(sentences.at(-1)?.tokens.end ?? 0);
    }),
  );
});
