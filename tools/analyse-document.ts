/** The work on one document, for the main thread and for the threads of `--jobs`, which load this file. */
import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import type { InputDocument } from './analysis-input.ts';
import { toContract } from './contract.ts';
import { loadModels } from './load-models.ts';

const models = loadModels();

/** The line printed for a document, without its line end. Throws what reading or analysis throws. */
export default async function analyseDocument(document: InputDocument): Promise<string> {
  if (document.kind === 'text')
    return JSON.stringify(toContract(document.id, true, analyse(articleFromText(document.text), models)));
  const { readHtml } = await import('./read-html.ts');
  const page = readHtml(document.html, document.url);
  return JSON.stringify(toContract(document.id, page.isArticle, analyse(page.article, models)));
}
