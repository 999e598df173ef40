import { describe, expect, test } from 'vitest';
import { boundaryCounts, countsLine, sumCounts, vitestCounts } from '../../tools/setup/counts.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('counting', () => {
  test.for([
    [
      'tests of several files',
      [file('passed', 'passed', 'skipped'), file('failed', 'failed', 'passed', 'todo')],
      '2 passed, 1 failed, 2 skipped',
    ],
    ['a file that could not be loaded', [file('passed', 'passed'), file('failed')], '1 passed, 1 failed'],
    ['a file whose set-up broke after a test', [file('failed', 'passed', 'skipped')], '1 passed, 1 failed, 1 skipped'],
    ['nothing at all', [], '0 passed, 0 failed'],
  ] as const)('%s', ([, testResults, line]) => {
    expect(countsLine(vitestCounts({ testResults }))).toBe(line);
  });

  test('a report that is none counts nothing', () => {
    expect(vitestCounts(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  test.for([
    [
      { totalCruised: 90, error: 0 },
      { passed: 2, failed: 0, skipped: 0 },
    ],
    [
      { totalCruised: 90, error: 1 },
      { passed: 1, failed: 1, skipped: 0 },
    ],
    [
      { totalCruised: 0, error: 0 },
      { passed: 1, failed: 1, skipped: 0 },
    ],
  ] as const)('import walls %j', ([summary, counts]) => {
    expect(boundaryCounts({ summary })).toEqual(counts);
  });

  test('a missing report of the import walls is two failures', () => {
    expect(boundaryCounts(undefined).failed).toBe(2);
  });

  test('sums', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sumCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
