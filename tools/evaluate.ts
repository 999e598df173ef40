/**
 * npm run evaluate [-- --json] [-- --misses] [-- NAME…]
 *
 * Runs the scorers of ../shared/tools on the dev sets there and prints one table: attribution (PolNeAR, Wikinews), sources
 * and status (annotated articles, the seed article), pages, sentences. With names, only those sets;
 * with --misses, what the analysis of the seed article lacks.
 */
import { evaluate, evaluationSets, sharedFolder } from './evaluation.ts';
import { loadModels } from './load-models.ts';
import { checkSeedArticle } from './score-seed.ts';

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const shared = sharedFolder();

if (shared === undefined) {
  console.error('The dev sets are not here: npm run evaluate needs the folder ../shared beside the project.');
  process.exit(2);
}
const unknown = names.filter((name) => !evaluationSets.some((set) => set.name === name));
if (unknown.length > 0) {
  console.error(`no such set: ${unknown.join(', ')}; there are ${evaluationSets.map((set) => set.name).join(', ')}`);
  process.exit(2);
}

if (args.includes('--misses')) {
  for (const { name, right, of, misses } of checkSeedArticle(shared, loadModels()))
    console.log(`${name.padEnd(18)} ${right} of ${of}${misses.length > 0 ? `, not: ${misses.join('; ')}` : ''}`);
  process.exit();
}

const figures = await evaluate(shared, names);
if (args.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else {
  for (const [set, rows] of Object.entries(figures)) {
    console.log(`\n${set}: ${evaluationSets.find(({ name }) => name === set)?.title ?? ''}`);
    for (const [name, value] of Object.entries(rows))
      console.log(`  ${name.padEnd(34)} ${value.toFixed(1).padStart(7)}`);
  }
}
