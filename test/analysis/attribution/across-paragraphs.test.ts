import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

/** Of each attribution its source and contents, in words. */
const said = (...paragraphs: string[]): string[] => {
  const text = paragraphs.join('\n\n');
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return analyse(articleFromText(text), models).attributions.map(
    ({ source, content }) => `${words(source)}: ${words(content)}`,
  );
};

const QUOTED = '“We lost the whole harvest, and the barn with it, in a single night.”';

test('a paragraph that only quotes goes to whoever spoke in the one before', () => {
  const [first, ...others] = said('Farmers must be paid at once, said Ada Brook, who grows barley.', QUOTED);
  expect(others).toEqual([]);
  expect(first).toContain('Ada Brook');
  expect(first).toContain('We lost the whole harvest');
});

test('it goes to nobody where a paragraph in between says nothing', () => {
  const found = said('Farmers must be paid at once, said Ada Brook, who grows barley.', 'Rain fell all week.', QUOTED);
  expect(found.filter((each) => each.includes('We lost'))).toEqual([]);
});

test('it does not go to a speaker inside a quotation', () => {
  const found = said('“My father said the dam would hold,” Ada Brook told the inquiry.', QUOTED);
  expect(found.find((each) => each.includes('We lost'))).toContain('Ada Brook');
});

test('a colon at the end of a paragraph opens the quotation in the next', () => {
  const found = said('The treasurer wrote in a letter to the members:', QUOTED);
  expect(found).toEqual([expect.stringMatching(/^The treasurer: .*We lost the whole harvest/)]);
});
