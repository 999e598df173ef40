/** How many tests passed, failed or were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

/** One check that is no test file: it passed or it failed. */
export const oneCheck = (passed: boolean): Counts => ({ ...NOTHING, [passed ? 'passed' : 'failed']: 1 });

/** All of them together. */
export const sumCounts = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    NOTHING,
  );

/** The line that a run ends with: "12 passed, 0 failed, 1 skipped". */
export const countsLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * The counts in a report of Vitest's JSON reporter. A file that could not even be loaded holds no tests: it counts as one
 * failure, so that it can't go unnoticed.
 */
export const vitestCounts = (report: unknown): Counts => {
  const files = listAt(report, 'testResults');
  return sumCounts(files.map(fileCounts));
};

/** What failed in a report of Vitest's JSON reporter, a line each: file, name and the first line of the reason. */
export const vitestFailures = (report: unknown): readonly string[] =>
  listAt(report, 'testResults').flatMap((file) => {
    const failed = listAt(file, 'assertionResults').filter((test) => valueAt(test, 'status') === 'failed');
    const lines = failed.map((test) => {
      const reason = String(listAt(test, 'failureMessages')[0] ?? '').split('\n', 1)[0];
      return `${String(valueAt(file, 'name'))} > ${String(valueAt(test, 'fullName'))}: ${reason}`;
    });
    const broke = lines.length === 0 && valueAt(file, 'status') === 'failed';
    return broke ? [`${String(valueAt(file, 'name'))}: ${String(valueAt(file, 'message'))}`] : lines;
  });

/** The counts in a JSON report of dependency-cruiser: no import over a wall, and more than zero modules looked at. */
export const boundaryCounts = (report: unknown): Counts => {
  const summary = valueAt(report, 'summary');
  const cruised = valueAt(summary, 'totalCruised');
  const errors = valueAt(summary, 'error');
  return sumCounts([oneCheck(errors === 0), oneCheck(typeof cruised === 'number' && cruised > 0)]);
};

const fileCounts = (file: unknown): Counts => {
  const tests = listAt(file, 'assertionResults').map((test) => valueAt(test, 'status'));
  const count = (...statuses: readonly string[]) => tests.filter((each) => statuses.includes(String(each))).length;
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
  };
  const brokeOutsideTests = valueAt(file, 'status') === 'failed' && counts.failed === 0;
  return brokeOutsideTests ? { ...counts, failed: 1 } : counts;
};

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = valueAt(value, key);
  return Array.isArray(list) ? list : [];
};
