/**
 * npm run --silent analyse -- [FILE…]
 *
 * Analyses .html, .txt and .jsonl files ({id, text} or {id, html, url?} a line; without files, on standard input) and
 * prints one JSON object a line in the shape of the contract. What can't be read is told on standard error, the rest is
 * still analysed; the exit code is then 1.
 */
import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import { type InputDocument, readInputs } from './analysis-input.ts';
import { type ContractAnalysis, toContract } from './contract.ts';
import { loadModels } from './load-models.ts';

const models = loadModels();

const analyseDocument = async (document: InputDocument): Promise<ContractAnalysis> => {
  if (document.kind === 'text') return toContract(document.id, true, analyse(articleFromText(document.text), models));
  const { readHtml } = await import('./read-html.ts');
  const page = readHtml(document.html, document.url);
  return toContract(document.id, page.isArticle, analyse(page.article, models));
};

const print = (line: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });

const complain = (where: string, why: string): void => {
  console.error(`${where}: ${why}`);
  process.exitCode = 1;
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

for await (const input of readInputs(process.argv.slice(2))) {
  if (!input.ok) {
    complain(input.where, input.why);
    continue;
  }
  try {
    await print(JSON.stringify(await analyseDocument(input.document)));
  } catch (error) {
    complain(input.document.id, error instanceof Error ? error.message : String(error));
  }
}
