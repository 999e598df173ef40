import { Readability } from '@mozilla/readability';
import type { ArticleAnalysis } from '../../../src/article/analysis.ts';
import type { Article } from '../../../src/article/article.ts';
import { LOOK_AT_FIRST } from '../../../src/article/look.ts';
import { Drawing } from '../../../src/content/drawing.ts';
import { isEnglish } from '../../../src/content/is-english.ts';
import { Undrawn } from '../../../src/content/undrawn.ts';
import { lookAtPage } from '../../../src/page/look-at-page.ts';
import { readPageData } from '../../../src/page/page-data.ts';
import { type ReadArticle, readArticle } from '../../../src/page/read-article.ts';

/** What the bench has a page do; what each takes is measured from outside. */
export interface PageBench {
  readonly nothing: () => void;
  readonly gate: () => boolean;
  readonly read: () => void;
  /** What was read last. */
  readonly article: () => Article;
  /** Takes what is to be drawn, and takes off the page what was. */
  readonly give: (analysis: ArticleAnalysis) => void;
  /** Sets up the drawing and draws underlines; styles and layout included. */
  readonly drawNear: () => void;
  /** Draws what is left for idle time. */
  readonly drawRest: () => void;
  /** Gives Readability, which spoils what it reads, a copy of the page. */
  readonly copy: () => void;
  readonly readability: () => void;
  /** A bare TreeWalker over the text of the page's body. */
  readonly walk: () => number;
}

/** The words of the reader's language, put there before this code runs. */
declare const benchMessages: Readonly<Record<string, { readonly message: string }>>;

const say = (key: string, ...fill: readonly string[]): string =>
  (benchMessages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => fill[Number(place) - 1] ?? '');

const forceLayout = (): void => {
  document.documentElement.getBoundingClientRect();
};

const NOTHING: ReadArticle = readArticle(document.implementation.createHTMLDocument());

let data = readPageData(document);
let reading = NOTHING;
let analysis: ArticleAnalysis | undefined;
let drawing: Drawing | undefined;
let rest: Iterator<undefined, void>[] = [];
let copied: Document | undefined;

const bench: PageBench = {
  nothing: () => undefined,
  gate: () => {
    const looked = lookAtPage(document, location.href);
    data = looked.data;
    return looked.gate.passes;
  },
  read: () => {
    reading = readArticle(document, new Undrawn().isDrawn, data);
    // As the extension does with a page that hides itself until its scripts have run.
    if (reading.article.text === '') reading = readArticle(document, undefined, data);
    isEnglish(reading.article.text, reading.article.metadata.language);
  },
  article: () => reading.article,
  give: (given) => {
    drawing?.clear();
    analysis = given;
    rest = [];
    forceLayout();
  },
  drawNear: () => {
    if (analysis === undefined) return;
    drawing = new Drawing(
      document,
      { say, tag: 'en' },
      { hide: () => undefined, correct: () => undefined, help: () => undefined, remember: async () => null },
      (work) => rest.push(work),
    );
    drawing.show({ reading, analysis, hidden: new Set(), corrections: [], look: LOOK_AT_FIRST });
    forceLayout();
  },
  drawRest: () => {
    for (const work of rest) while (!work.next().done);
    forceLayout();
  },
  copy: () => {
    copied = document.cloneNode(true) as Document;
  },
  readability: () => {
    if (copied !== undefined) new Readability(copied).parse();
  },
  walk: () => {
    let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
    return length;
  },
};

Object.assign(globalThis, { hearsayBench: bench });
