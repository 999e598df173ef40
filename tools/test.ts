/**
 * npm test [-- STEP…]
 *
 * Runs all steps, or those named, and ends with how many tests passed, failed and were skipped, as counted from the
 * runners' own reports. The exit code is 1 where anything failed. The same counts go to out/test/counts.json.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  boundaryCounts,
  type Counts,
  countsLine,
  oneCheck,
  sumCounts,
  vitestCounts,
  vitestFailures,
} from './setup/counts.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';
import { root } from './setup/root.ts';
import { runCommand } from './setup/run-command.ts';

interface Step {
  readonly name: string;
  readonly label: string;
  readonly run: () => Promise<Counts>;
}

const reports = join(root, 'out', 'test');
const failures: string[] = [];

const check = (name: string, label: string, command: string, ...args: string[]): Step => ({
  name,
  label,
  run: async () => oneCheck((await runCommand(command, args)) === 0),
});

const steps: readonly Step[] = [
  check('types', 'Types', 'npm', 'run', '--silent', 'check:types'),
  check('lint', 'Lint and format', 'npm', 'run', '--silent', 'check:lint'),
  { name: 'boundaries', label: 'Import walls', run: () => boundaries() },
  check('unused', 'Unused code and dependencies', 'npm', 'run', '--silent', 'check:unused'),
  check('spelling', 'Spelling of the documents', 'npm', 'run', '--silent', 'check:spelling'),
  { name: 'unit', label: 'Unit and house tests', run: () => vitest('unit') },
  check('build', 'Build', 'npm', 'run', '--silent', 'build'),
  check('sizes', 'Sizes within their budgets', 'npm', 'run', '--silent', 'check:sizes'),
  { name: 'e2e', label: 'In real Chromium and Firefox', run: () => inBrowsers() },
];

const boundaries = async (): Promise<Counts> => {
  const file = join(reports, 'boundaries.json');
  const args = ['--config', '.dependency-cruiser.mjs', 'src', 'tools'];
  await runCommand('depcruise', [...args, '--output-type', 'json', '--output-to', file]);
  const counts = boundaryCounts(reportIn(file));
  if (counts.failed > 0) await runCommand('depcruise', args);
  return counts;
};

const vitest = async (project: string): Promise<Counts> => {
  const file = join(reports, `${project}.json`);
  const reporters = ['default', 'json', './tools/setup/second-try-reporter.ts'].map((each) => `--reporter=${each}`);
  const code = await runCommand('vitest', ['run', '--project', project, ...reporters, `--outputFile.json=${file}`]);
  const report = reportIn(file);
  failures.push(...vitestFailures(report));
  const counts = vitestCounts(report);
  // An error outside every test, or no report at all, shows in the exit code alone.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const inBrowsers = async (): Promise<Counts> => {
  try {
    console.log(`Chromium: ${ensureBrowser('chromium', console.log)}`);
    console.log(`Firefox: ${ensureBrowser('firefox', console.log)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneCheck(false);
  }
  return vitest('e2e');
};

const reportIn = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

const chosenSteps = (names: readonly string[]): readonly Step[] => {
  const known = steps.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no step called ${unknown.join(', ')}. The steps are: ${known.join(', ')}.`);
    process.exit(1);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
};

const chosen = chosenSteps(process.argv.slice(2));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results: { readonly label: string; readonly counts: Counts; readonly seconds: number }[] = [];
for (const step of chosen) {
  console.log(`\n── ${step.label}`);
  const start = performance.now();
  const counts = await step.run();
  results.push({ label: step.label, counts, seconds: (performance.now() - start) / 1000 });
}

const total = sumCounts(results.map((result) => result.counts));
writeFileSync(join(reports, 'counts.json'), `${JSON.stringify(total)}\n`);
console.log('\n── Summary');
for (const { label, counts, seconds } of results) {
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${label.padEnd(30)} ${countsLine(counts)} (${seconds.toFixed(1)} s)`);
}
for (const failure of failures) console.log(`  ✗ ${failure}`);
console.log(countsLine(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
