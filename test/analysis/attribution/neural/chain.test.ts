import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Matrix } from '../../../../src/analysis/attribution/model.ts';
import { bestTags, chainOf, tagProbabilities } from '../../../../src/analysis/attribution/neural/chain.ts';
import { mayFollow, spansOfTags, TAG_COUNT } from '../../../../src/analysis/attribution/neural/roles.ts';

const number = fc.double({ min: -3, max: 3, noNaN: true }).map(Math.fround);
const numbers = (count: number) =>
  fc.array(number, { minLength: count, maxLength: count }).map((list) => Float32Array.from(list));
const matrix = (rows: number, columns: number): fc.Arbitrary<Matrix> =>
  numbers(rows * columns).map((values) => ({ rows, columns, values }));
const weights = fc.record({
  follow: matrix(TAG_COUNT, TAG_COUNT),
  start: numbers(TAG_COUNT),
  end: numbers(TAG_COUNT),
});
const cases = fc.integer({ min: 1, max: 4 }).chain((rows) => fc.tuple(weights, matrix(rows, TAG_COUNT)));

const allSequences = (length: number): number[][] =>
  length === 0
    ? [[]]
    : allSequences(length - 1).flatMap((sequence) => Array.from({ length: TAG_COUNT }, (_, tag) => [...sequence, tag]));
const allowed = (sequence: readonly number[]): boolean =>
  sequence.every((tag, i) => mayFollow(i === 0 ? 0 : (sequence[i - 1] ?? 0), tag));

const scoreOf = ({ follow, start, end }: ReturnType<typeof chainOf>, scores: Matrix, sequence: readonly number[]) =>
  sequence.reduce(
    (sum, tag, i) =>
      sum +
      (scores.values[i * TAG_COUNT + tag] ?? 0) +
      (i === 0 ? (start[tag] ?? 0) : (follow[(sequence[i - 1] ?? 0) * TAG_COUNT + tag] ?? 0)) +
      (i === sequence.length - 1 ? (end[tag] ?? 0) : 0),
    0,
  );

test('the best tags are those of the best of all sequences', () => {
  fc.assert(
    fc.property(cases, ([chainWeights, scores]) => {
      const chain = chainOf(chainWeights);
      const best = Math.max(...allSequences(scores.rows).map((sequence) => scoreOf(chain, scores, sequence)));
      const found = [...bestTags(chain, scores)];
      expect(scoreOf(chain, scores, found)).toBeCloseTo(best, 4);
      expect(allowed(found)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the probabilities of tags are sums over all sequences', () => {
  fc.assert(
    fc.property(cases, ([chainWeights, scores]) => {
      const chain = chainOf(chainWeights);
      const expected = new Float64Array(scores.rows * TAG_COUNT);
      let total = 0;
      for (const sequence of allSequences(scores.rows)) {
        const power = Math.exp(scoreOf(chain, scores, sequence));
        total += power;
        sequence.forEach((tag, i) => {
          expected[i * TAG_COUNT + tag] = (expected[i * TAG_COUNT + tag] ?? 0) + power;
        });
      }
      tagProbabilities(chain, scores).forEach((p, i) => {
        expect(p).toBeCloseTo((expected[i] ?? 0) / total, 5);
      });
    }),
    { numRuns: 30 },
  );
});

test.for([
  [
    [0, 1, 2, 0, 3],
    ['source 1-3', 'cue 4-5'],
  ],
  [
    [5, 6, 6, 3, 1, 5],
    ['content 0-3', 'cue 3-4', 'source 4-5', 'content 5-6'],
  ],
  [
    [1, 1, 2],
    ['source 0-1', 'source 1-3'],
  ],
  [[0, 0], []],
] as const)('tags %j mark %j', ([tags, expected]) => {
  expect(spansOfTags(tags).map(({ role, span }) => `${role} ${span.start}-${span.end}`)).toEqual(expected);
});
