import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { findSubHeadings } from '../../../src/analysis/claims/sub-headings.ts';

/** The lines of a small article that read as headings. */
const headingsOf = (...lines: readonly string[]): string[] => {
  const { text, blocks } = articleFromText(lines.join('\n\n'));
  const found = findSubHeadings({ text, blocks, tokens: [], tags: [], sentences: [], quotations: [] });
  return [...found].map((index) => lines[index] ?? '');
};

const PROSE = 'The ferry did not sail on Monday, and nobody knew why.';

test('an open line between two paragraphs is a heading, even with a verb', () => {
  expect(headingsOf(PROSE, 'Harbour office says ice keeps the ferry in port', PROSE)).toHaveLength(1);
});

test('several open lines in a row are points of a list', () => {
  const points = [
    'The harbour office says that the ice is too thick',
    'The crew says that it could have sailed safely',
  ];
  expect(headingsOf(PROSE, ...points, PROSE)).toEqual([]);
});

test('the line below the headline is none', () => {
  const dek = 'Harbour office says that the ice on the lake is still too thick';
  expect(headingsOf('Ferry stays in port', dek, PROSE)).toEqual([]);
});

test('a sentence whose full stop was forgotten is none', () => {
  const open = 'The harbour office has kept the ferry in port and has sent the crew home';
  expect(headingsOf(PROSE, open, PROSE)).toEqual([]);
});
