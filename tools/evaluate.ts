/**
 * npm run evaluate [-- NAME… | --json | --record | --misses | --reliability]
 *
 * Runs the scorers of ../shared/tools on the dev sets there and prints one table: attribution (PolNeAR, Wikinews), sources
 * and status (annotated articles, the seed article), pages, sentences. With names, only those sets. --json prints the
 * figures as JSON; --record writes them to docs/accuracy.json, which npm test guards, and the table into
 * docs/accuracy.md; --misses prints what the analysis of the seed article lacks, --reliability how often relations are right
 * by the confidence that the analysis has in them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { evaluate, evaluationSets, type Figures, reliability, sharedFolder } from './evaluation.ts';
import { loadModels } from './load-models.ts';
import { reliabilityTable } from './reliability.ts';
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

const record = (bySet: Readonly<Record<string, Figures>>, reliabilityTables: string): void => {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const kept = Object.fromEntries(
    Object.entries(bySet).map(([set, figures]) => [
      set,
      Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, rounded(value)])),
    ]),
  );
  writeFileSync('docs/accuracy.json', `${JSON.stringify(kept, null, 2)}\n`);
  const page = readFileSync('docs/accuracy.md', 'utf8');
  const measured = `Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run evaluate`;
  writeFileSync(
    'docs/accuracy.md',
    [
      { name: 'figures', intro: `${measured}\`.`, table: asTable(bySet) },
      { name: 'reliability', intro: `${measured} -- --reliability\`.`, table: reliabilityTables },
    ].reduce(withTable, page),
  );
};

/** A page with what stands between the marks of this name replaced. */
const withTable = (
  page: string,
  { name, intro, table }: { readonly name: string; readonly intro: string; readonly table: string },
): string =>
  page.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    () => `<!-- ${name} -->\n\n${intro}\n\n\`\`\`\n${table}\n\`\`\`\n\n<!-- /${name} -->`,
  );

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const shared =
  sharedFolder() ?? fail('The dev sets are not here: npm run evaluate needs the folder ../shared beside the project.');
const unknown = names.filter((name) => !evaluationSets.some((set) => set.name === name));
if (unknown.length > 0)
  fail(`no such set: ${unknown.join(', ')}; there are ${evaluationSets.map((set) => set.name).join(', ')}`);

const tables = (): string => reliability(shared).map(reliabilityTable).join('\n\n');

if (args.includes('--misses')) printMisses(shared);
else if (args.includes('--reliability')) console.log(tables());
else {
  const bySet = await evaluate(shared, names);
  if (args.includes('--record') && names.length === 0) record(bySet, tables());
  console.log(args.includes('--json') ? JSON.stringify(bySet, null, 2) : asTable(bySet));
}
