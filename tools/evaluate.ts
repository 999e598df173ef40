/**
 * npm run evaluate [-- NAME… | --json | --record | --misses]
 *
 * Runs the scorers of ../shared/tools on the dev sets there and prints one table: attribution (PolNeAR, Wikinews), sources
 * and status (annotated articles, the seed article), pages, sentences. With names, only those sets. --json prints the
 * figures as JSON; --record writes them to docs/accuracy.json, which npm test guards, and the table into
 * docs/accuracy.md; --misses prints what the analysis of the seed article lacks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { evaluate, evaluationSets, type Figures, sharedFolder } from './evaluation.ts';
import { loadModels } from './load-models.ts';
import { checkSeedArticle } from './score-seed.ts';

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const printMisses = (shared: string): void => {
  for (const { name, right, of, misses } of checkSeedArticle(shared, loadModels()))
    console.log(`${name.padEnd(18)} ${right} of ${of}${misses.length > 0 ? `, not: ${misses.join('; ')}` : ''}`);
};

const asTable = (bySet: Readonly<Record<string, Figures>>): string =>
  Object.entries(bySet)
    .map(([set, figures]) => {
      const title = evaluationSets.find(({ name }) => name === set)?.title ?? '';
      const rows = Object.entries(figures).map(
        ([name, { value }]) => `  ${name.padEnd(28)} ${value.toFixed(1).padStart(7)}`,
      );
      return [`${set}: ${title}`, ...rows].join('\n');
    })
    .join('\n\n');

const record = (bySet: Readonly<Record<string, Figures>>): void => {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const kept = Object.fromEntries(
    Object.entries(bySet).map(([set, figures]) => [
      set,
      Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, rounded(value)])),
    ]),
  );
  writeFileSync('docs/accuracy.json', `${JSON.stringify(kept, null, 2)}\n`);
  const page = readFileSync('docs/accuracy.md', 'utf8');
  const table = `<!-- figures -->\n\nMeasured on ${new Date().toISOString().slice(0, 10)} with \`npm run evaluate\`.\n\n\`\`\`\n${asTable(bySet)}\n\`\`\`\n\n<!-- /figures -->`;
  writeFileSync(
    'docs/accuracy.md',
    page.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, () => table),
  );
};

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const shared =
  sharedFolder() ?? fail('The dev sets are not here: npm run evaluate needs the folder ../shared beside the project.');
const unknown = names.filter((name) => !evaluationSets.some((set) => set.name === name));
if (unknown.length > 0)
  fail(`no such set: ${unknown.join(', ')}; there are ${evaluationSets.map((set) => set.name).join(', ')}`);

if (args.includes('--misses')) printMisses(shared);
else {
  const bySet = await evaluate(shared, names);
  if (args.includes('--record') && names.length === 0) record(bySet);
  console.log(args.includes('--json') ? JSON.stringify(bySet, null, 2) : asTable(bySet));
}
