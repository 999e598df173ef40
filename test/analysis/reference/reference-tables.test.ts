import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areOne, isRight, meantIn, readPairs, readReferences } from '../../../tools/evaluate-reference.ts';
import { loadModels } from '../../../tools/load-models.ts';

const FOLDER = join(import.meta.dirname, '../../golden/reference');
const models = loadModels();
const references = readReferences(join(FOLDER, 'discourse.txt'));
const pairs = readPairs(join(FOLDER, 'clusters.txt'));

test('the tables are long enough to tell something', () => {
  expect(references.length).toBeGreaterThanOrEqual(60);
  expect(pairs.length).toBeGreaterThanOrEqual(36);
});

describe('what words refer back to', () => {
  test.for(references)('$passage', (row) => {
    expect(isRight(row, models), meantIn(row, models).join(' | ')).toBe(!row.knownWrong);
  });
});

describe('claims that are one, and claims that are not', () => {
  test.for(pairs)('$first | $second', (row) => {
    expect(areOne(row, models) === row.same).toBe(!row.knownWrong);
  });
});
