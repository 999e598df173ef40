import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import type { Models } from '../../src/analysis/models.ts';
import { root } from '../setup/root.ts';
import { benchAttributionModel } from './engine/attribution-model.ts';
import { withBuiltEngine } from './engine/bundle.ts';
import type { Fresh } from './engine/fresh.ts';
import { type Engine, load } from './engine/load.ts';
import { countWords, joined, ownArticles, realArticles } from './engine/texts.ts';
import { sizesOf, WEIGHTS } from './engine/weights.ts';
import { described, megabytes, quantile, type Timing, time, timeOnce, timeTogether } from './measure.ts';

/** Speed, load time, memory and growth of the analysis, beside two libraries on the same text in the same run. */
export const benchEngine = (): Promise<void> =>
  withBuiltEngine(async ({ engine, fresh }) => {
    const text = joined(ownArticles(), 1000);
    printSizes();
    printFresh(fresh, text);
    console.log(`weights read, warm            ${described(time(() => load(engine, root), 7, 1))}`);
    const models = load(engine, root);
    printSpeed(engine, models, text);
    printChange(engine, models, text);
    benchAttributionModel(engine, text);
    printGrowth(engine, models);
  });

const printSizes = (): void => {
  const sizes = WEIGHTS.map((name) => ({ name, ...sizesOf(root, name) }));
  for (const { name, plain, gzipped } of sizes)
    console.log(`${name.padEnd(30)}${inNumbers(plain)} bytes, ${inNumbers(gzipped)} gzipped`);
  const [plain, gzipped] = [sum(sizes.map((each) => each.plain)), sum(sizes.map((each) => each.gzipped))];
  console.log(`all weights                   ${inNumbers(plain)} bytes, ${inNumbers(gzipped)} gzipped`);
};

/** Several processes, one after the other, each of which loads and analyses for the first time. */
const printFresh = (script: string, text: string): void => {
  const measured = Array.from(
    { length: 5 },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', script, root], { input: text, encoding: 'utf8' }),
      ) as Fresh,
  );
  const middle = (figure: keyof Fresh): number =>
    quantile(
      measured.map((each) => each[figure]),
      0.5,
    );
  console.log(`in a fresh process, medians of ${measured.length}`);
  console.log(`  weights read                ${middle('load').toFixed(0)} ms`);
  console.log(`  first analysis, code cold   ${middle('first').toFixed(0)} ms`);
  console.log(`  memory, code and weights    ${megabytes(middle('loaded'))}`);
  console.log(`  with an article's analysis  ${megabytes(middle('kept'))}`);
  console.log(`  growth of the process       ${megabytes(middle('most'))} at most, garbage and all`);
};

const printSpeed = (engine: Engine, models: Models, text: string): void => {
  const article = engine.articleFromText(text);
  const readDoc = makeWink();
  const { ours, rules, wink, compromise } = timeTogether(
    {
      ours: () => engine.analyse(article, models),
      rules: () => engine.analyse(article, {}),
      wink: () => readDoc(text),
      compromise: () => nlp(text).json(),
    },
    25,
    8,
  );
  const words = countWords(text);
  const ratio = (other: Timing): string =>
    `ours takes ${(ours.median / other.median).toFixed(2)} times as long (processor ${(ours.processor / other.processor).toFixed(2)})`;
  const perThousand = ((ours.median * 1000) / words).toFixed(1);
  console.log(`analysis, ${inNumbers(words)} words         ${described(ours)}, ${perThousand} ms per 1,000 words`);
  console.log(`the same, rules only          ${described(rules)}`);
  console.log(`wink-nlp with all its pipes   ${described(wink)}: ${ratio(wink)}`);
  console.log(`compromise                    ${described(compromise)}: ${ratio(compromise)}`);
};

/** A live page: the article again with one paragraph changed, another one each time. */
const printChange = (engine: Engine, models: Models, text: string): void => {
  const paragraphs = text.split('\n\n');
  let round = 0;
  const changed = () => {
    const at = round++ % paragraphs.length;
    return engine.articleFromText(
      paragraphs.map((each, index) => (index === at ? `${each} This was added in round ${round}.` : each)).join('\n\n'),
    );
  };
  const memory = engine.emptyMemory();
  const { first, again } = timeTogether(
    {
      first: () => engine.analyse(changed(), models, engine.emptyMemory()),
      again: () => engine.analyse(changed(), models, memory),
    },
    25,
    5,
  );
  console.log(`first analysis, memory empty  ${described(first)}`);
  console.log(
    `one paragraph changed         ${described(again)}: ${(again.median / first.median).toFixed(2)} of the first (processor ${(again.processor / first.processor).toFixed(2)})`,
  );
};

const printGrowth = (engine: Engine, models: Models): void => {
  const { name, articles } = realArticles();
  console.log(`growth, over ${name}`);
  let first: number | undefined;
  for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
    const article = engine.articleFromText(joined(articles, size));
    const work = () => engine.analyse(article, models);
    const { clock, processor } = size <= 10_000 ? middleOf(time(work, 7)) : timeOnce(work);
    const each = (processor * 1000) / size;
    first ??= each;
    console.log(
      `  ${inNumbers(size).padStart(9)} words: ${((clock * 1000) / size).toFixed(1)} ms per 1,000, processor ${each.toFixed(1)}, ${(each / first).toFixed(2)} of the first`,
    );
  }
};

const middleOf = ({ median, processor }: Timing) => ({ clock: median, processor });

const makeWink = (): ((text: string) => unknown) => {
  const require = createRequire(import.meta.url);
  const wink = require('wink-nlp') as (model: unknown) => { readDoc: (text: string) => unknown };
  const { readDoc } = wink(require('wink-eng-lite-web-model'));
  return readDoc;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const inNumbers = (count: number): string => count.toLocaleString('en');
