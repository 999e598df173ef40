import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { analyse } from '../../src/analysis/analyse.ts';
import { articleFromText } from '../../src/analysis/article-from-text.ts';
import { loadModels } from '../load-models.ts';
import { readHtml } from '../read-html.ts';
import { basicLayers } from '../text-layers.ts';
import { benchAttributionModel } from './attribution-model.ts';
import { described, time } from './measure.ts';

const demoArticles = ['world/station-attack', 'courts/harbour-trial', 'science/evening-light'];
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const demoText = (): string =>
  demoArticles
    .map((name) => readFileSync(fileURLToPath(new URL(`../../demo/${name}.html`, import.meta.url)), 'utf8'))
    .map((html) => readHtml(html).article.text)
    .join('\n\n');

/** The first `words` words of the demo articles, repeated as often as it takes, paragraphs kept. */
const textOf = (words: number): string => {
  const demo = demoText().split('\n\n');
  const blocks: string[] = [];
  for (let i = 0, n = 0; n < words; i++) {
    const block = demo[i % demo.length] ?? '';
    blocks.push(block);
    n += countWords(block);
  }
  return blocks.join('\n\n');
};

const makeWink = (): ((text: string) => unknown) => {
  const require = createRequire(import.meta.url);
  const wink = require('wink-nlp') as (model: unknown) => { readDoc: (text: string) => unknown };
  const { readDoc } = wink(require('wink-eng-lite-web-model'));
  return readDoc;
};

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** Speed, load time, memory and growth of the analysis, beside two libraries on the same text in the same run. */
export const benchEngine = (): void => {
  const load = time(loadModels, 7, 1);
  console.log(`weights read                  ${described(load)}`);
  const models = loadModels();
  const text = textOf(1000);
  const words = countWords(text);
  const perThousand = 1000 / words;
  const article = articleFromText(text);
  const ours = time(() => analyse(article, models), 25);
  const rules = time(() => analyse(article, {}), 25);
  const readDoc = makeWink();
  const wink = time(() => readDoc(text), 25);
  const compromise = time(() => nlp(text).json(), 7);
  console.log(
    `analysis, ${words} words         ${described(ours)}, ${(ours.median * perThousand).toFixed(1)} ms per 1,000 words`,
  );
  console.log(`the same, rules only          ${described(rules)}`);
  console.log(
    `wink-nlp with all its pipes   ${described(wink)}: ours takes ${(ours.median / wink.median).toFixed(2)} times as long`,
  );
  console.log(
    `compromise                    ${described(compromise)}: ours takes ${(ours.median / compromise.median).toFixed(2)} times as long`,
  );
  benchAttributionModel(basicLayers(article.text, article.blocks));
  globalThis.gc?.();
  const before = process.memoryUsage();
  analyse(article, models);
  const after = process.memoryUsage();
  console.log(
    `memory one analysis adds      ${megabytes(after.heapUsed + after.external - before.heapUsed - before.external)}`,
  );
  console.log('growth');
  let first: number | undefined;
  for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
    const long = articleFromText(textOf(size));
    const start = performance.now();
    analyse(long, models);
    const each = ((performance.now() - start) * 1000) / size;
    first ??= each;
    console.log(
      `  ${size.toLocaleString('en').padStart(9)} words: ${each.toFixed(1)} ms per 1,000, ${(each / first).toFixed(2)} of the first`,
    );
  }
};
