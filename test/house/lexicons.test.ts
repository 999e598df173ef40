import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { articleFromText } from '../../src/analysis/article-from-text.ts';
import { textOf } from '../../src/article/span.ts';
import { loadModels } from '../../tools/load-models.ts';
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

// Without the attribution model: the rows are the rules' own knowledge, and it would answer for them.
const { tagger } = loadModels();
const models = tagger === undefined ? {} : { tagger };

/** The cues that the rules find in a sentence. */
const cuesIn = (sentence: string): readonly string[] => {
  const { text, attributions } = analyse(articleFromText(sentence), models);
  return attributions.flatMap(({ cue }) => cue.map((span) => textOf(text, span)));
};

describe.for(
  lexicons
    .filter(({ rows }) => rows.every((row) => Array.isArray(row.words) && 'stance' in row))
    .map((lexicon) => [lexicon.name, lexicon] as const),
)('%s, through the rules', ([, { rows }]) => {
  const shown = (row: LexiconRow, sentence: string) => `${row.rule}: ${sentence} → ${cuesIn(sentence).join(' | ')}`;

  test('catches what it says', () => {
    const missed = rows.filter((row) => cuesIn(row.catches).length === 0);
    expect(missed.map((row) => shown(row, row.catches))).toEqual([]);
  });

  test('does not catch what it says it does not', () => {
    const caught = rows.filter((row) => cuesIn(row.not).length > 0);
    expect(caught.map((row) => shown(row, row.not))).toEqual([]);
  });
});
