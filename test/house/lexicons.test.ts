import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/analysis/article-from-text.ts';
import { findDrafts } from '../../src/analysis/attribution/find-drafts.ts';
import { quoteStretches, readWords } from '../../src/analysis/attribution/words.ts';
import { findQuotations } from '../../src/analysis/quotations/find-quotations.ts';
import { tag } from '../../src/analysis/syntax/tag.ts';
import { loadModels } from '../../tools/load-models.ts';
import { basicLayers } from '../../tools/text-layers.ts';
import { allLexicons, finds, type LexiconRow } from '../support/lexicon.ts';

const lexicons = await allLexicons();

test('the lexicons are seen', () => {
  expect(lexicons.length).toBeGreaterThan(8);
  expect(lexicons.flatMap(({ rows }) => rows).length).toBeGreaterThan(100);
});

describe.for(lexicons.map((lexicon) => [lexicon.name, lexicon] as const))('%s', ([, { rows }]) => {
  const rules = rows.map(({ rule }) => rule);

  test('names each row once', () => {
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });

  test('has no word twice in a row', () => {
    const doubled = rows.flatMap(({ rule, words }) =>
      Array.isArray(words) && new Set(words).size < words.length ? [rule] : [],
    );
    expect(doubled).toEqual([]);
  });

  test('says of each row what it catches and what it does not', () => {
    const silent = rows.filter((row) => !row.catches || !row.not || row.catches === row.not);
    expect(silent.map(({ rule }) => rule)).toEqual([]);
  });

  test('catches what it says', () => {
    expect(
      rows.filter((row) => finds(row, row.catches) === false).map(({ rule, catches }) => `${rule}: ${catches}`),
    ).toEqual([]);
  });

  test('does not catch what it says it does not', () => {
    expect(rows.filter((row) => finds(row, row.not) === true).map(({ rule, not }) => `${rule}: ${not}`)).toEqual([]);
  });
});

const { tagger } = loadModels();

/** The rows by which the attribution rules find something in a sentence, sure or not. */
const rowsFoundIn = (sentence: string): readonly string[] => {
  const { text, blocks } = articleFromText(sentence);
  const basic = basicLayers(text, blocks);
  const tags = basic.sentences.flatMap(({ tokens }) => tag(text, basic.tokens.slice(tokens.start, tokens.end), tagger));
  const tagged = { ...basic, tags };
  const layers = { ...tagged, quotations: findQuotations(tagged) };
  const stretches = quoteStretches(layers);
  const words = readWords(layers, stretches);
  return layers.sentences.flatMap((each) => findDrafts(words, stretches, each)).map(({ row }) => row);
};

describe.for(
  lexicons
    .filter(({ rows }) => rows.every((row) => Array.isArray(row.words) && 'stance' in row))
    .map((lexicon) => [lexicon.name, lexicon] as const),
)('the rows of %s, through the rules that read them', ([, { rows }]) => {
  const told = (row: LexiconRow, sentence: string) => `${row.rule}: ${sentence} → ${rowsFoundIn(sentence).join(' | ')}`;

  test('catch what they say', () => {
    const missed = rows.filter((row) => !rowsFoundIn(row.catches).includes(row.rule));
    expect(missed.map((row) => told(row, row.catches))).toEqual([]);
  });

  test('do not catch what they say they do not', () => {
    const caught = rows.filter((row) => rowsFoundIn(row.not).includes(row.rule));
    expect(caught.map((row) => told(row, row.not))).toEqual([]);
  });
});
