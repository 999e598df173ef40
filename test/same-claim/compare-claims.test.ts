import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/same-claim/compare-claims.ts';
import { readClaim } from '../../src/same-claim/read-claim.ts';
import { SYNONYMS } from '../../src/same-claim/synonyms.ts';
import { readClaimPairs, relationOf, scorePairs } from '../../tools/evaluate-same-claim.ts';
import { loadModels } from '../../tools/load-models.ts';
import { root } from '../../tools/setup/root.ts';

const models = loadModels();
const pairsOf = (name: string) => readClaimPairs(join(root, `test/golden/same-claim/${name}.txt`));
const ALL = ['dev', 'held-out', 'fresh'].flatMap(pairsOf);

test('there are 200 pairs and more, of each kind', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(200);
  for (const kind of ['same', 'hedged', 'other-number', 'opposite', 'apart'])
    expect(ALL.filter(({ expected }) => expected === kind).length, kind).toBeGreaterThan(15);
});

test.for(['dev', 'held-out', 'fresh'])('of the pairs of %s that are taken for one claim 95 of 100 are', (name) => {
  const { same, conflicts } = scorePairs(pairsOf(name), models);
  expect(same.taken).toBeGreaterThan(10);
  expect(same.p).toBeGreaterThanOrEqual(95);
  expect(conflicts.p).toBeGreaterThanOrEqual(95);
});

test('it does not matter which claim comes first', () => {
  const turned = ALL.filter(
    (pair) => relationOf(pair, models) !== relationOf({ ...pair, first: pair.second, second: pair.first }, models),
  );
  expect(turned.map(({ first, second }) => `${first.words} / ${second.words}`)).toEqual([]);
});

const about = (words: string) =>
  readClaim(
    { words, speaker: null, day: '2026-03-21', topic: { names: ['belmora', 'tarnland'], words: ['station', 'hall'] } },
    models,
  );

test('a claim with names in it is the same as itself', () => {
  for (const { first } of ALL.filter(({ first }) => !/^(?:he|she|it|they|we|i)\b/i.test(first.words)))
    expect(compareClaims(readClaim(first, models), readClaim(first, models)), first.words).toBe('same');
});

test('any text at all can be read and compared', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
      compareClaims(about(one), about(two));
    }),
  );
});

describe.for(SYNONYMS.map((row) => [row.rule, row] as const))('words for one thing: %s', ([, { catches, not }]) => {
  test('are one', () => {
    expect(compareClaims(about(catches[0]), about(catches[1]))).toBe('same');
  });

  test('others are not', () => {
    expect(compareClaims(about(not[0]), about(not[1]))).not.toBe('same');
  });
});

test('the groups are in the order of their rules', () => {
  const rules = SYNONYMS.map(({ rule }) => rule);
  expect(rules).toEqual([...rules].sort());
});
