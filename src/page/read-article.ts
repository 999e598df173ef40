import type { Article, ArticleMetadata, Block } from '../article/article.ts';
import { readMetadata } from './metadata.ts';
import { type PageData, readPageData } from './page-data.ts';
import { type ChosenBlock, selectBlocks } from './select-blocks.ts';
import { TextAnchors } from './text-anchors.ts';
import type { TextRun } from './text-run.ts';
import { type IsDrawn, walkPage } from './walk-page.ts';
import { normalised } from './white-space.ts';

/** An article as read in its page: its text and blocks, and where each character stands. */
export interface ReadArticle {
  readonly article: Article;
  readonly anchors: TextAnchors;
}

/**
 * Reads a page's article where it stands; nothing in the page is changed. Without any article text, the text is empty.
 * Without `isDrawn` only what the page's HTML itself hides is left out.
 */
export const readArticle = (
  document: Document,
  isDrawn?: IsDrawn,
  data: PageData = readPageData(document),
): ReadArticle => {
  const reading = readingArticle(document, isDrawn, data);
  for (;;) {
    const { done, value } = reading.next();
    // Nothing else runs meanwhile that could change the page.
    if (done) return value ?? NOTHING_READ;
  }
};

/**
 * The same, to be left at each of its pauses; what has changed meanwhile may be read in part. `within` holds the article
 * where a page has several, or has it in a shadow tree. Undefined when the page took away what was being read.
 */
export function* readingArticle(
  document: Document,
  isDrawn: IsDrawn | undefined,
  data: PageData,
  within?: Element | ShadowRoot,
): Generator<undefined, ReadArticle | undefined> {
  const ofPage = readMetadata(document, data);
  const metadata = within === undefined || 'host' in within ? ofPage : metadataOfLater(within, ofPage);
  yield;
  const root = within ?? document.body;
  const found = root === null ? [] : yield* walkPage(root, isDrawn);
  if (found === undefined) return undefined;
  yield;
  const chosen = yield* selectBlocks(found, metadata.title);
  yield;
  const { text, blocks, runs } = assemble(chosen);
  return { article: { text, blocks, metadata }, anchors: new TextAnchors(runs) };
}

const NOTHING_READ: ReadArticle = { article: { text: '', blocks: [], metadata: {} }, anchors: new TextAnchors([]) };

/** Of an article below the first a page's data tells little: it may well be the first's. */
const metadataOfLater = (article: Element, { outlet, language }: ArticleMetadata): ArticleMetadata => {
  const title = normalised(article.querySelector('h1')?.textContent ?? '');
  return {
    ...(title !== '' && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    url: article.ownerDocument.URL,
  };
};

/** Joins blocks by an empty line, and moves their runs to where they stand in the whole. */
const assemble = (chosen: readonly ChosenBlock[]) => {
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { block, part } of chosen) {
    const { text } = block.content;
    blocks.push({ span: { start, end: start + text.length }, part, kind: block.kind });
    block.content.runs.forEach((run, index) => {
      runs.push({ ...run, start: start + run.start, afterGap: run.afterGap || index === 0 });
    });
    texts.push(text);
    start += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks, runs };
};
