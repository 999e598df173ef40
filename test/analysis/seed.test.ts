import { beforeAll, describe, expect, test } from 'vitest';
import { sharedFolder } from '../../tools/evaluation.ts';
import { loadModels } from '../../tools/load-models.ts';
import { checkSeedArticle, type SeedCheck } from '../../tools/score-seed.ts';

const shared = sharedFolder();

/** The least that must be right of each kind of thing that ../shared/seed/gold.json asks for. */
const atLeast: readonly (readonly [check: string, right: number])[] = [
  ['attributions', 14],
  ['speakers', 14],
  ['source types', 14],
  ['within', 1],
  ['sentence kinds', 27],
  ['repeats', 3],
  ['statuses', 5],
  ['evidence', 3],
  ['no comment', 2],
  ['hedges', 5],
  ['own voice', 6],
];

describe.skipIf(shared === undefined)('the seed article (needs ../shared)', () => {
  let checks: readonly SeedCheck[] = [];
  beforeAll(() => {
    checks = checkSeedArticle(shared ?? '', loadModels());
  });

  test.for(atLeast)('%s: at least %d right', ([name, right]) => {
    const found = checks.find((check) => check.name === name);
    expect(found?.right, found?.misses.join('; ')).toBeGreaterThanOrEqual(right);
  });
});
