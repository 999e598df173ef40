import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../src/article/article.ts';
import { passesGate } from '../src/page/gate.ts';
import { readMetadata } from '../src/page/metadata.ts';
import { readArticle } from '../src/page/read-article.ts';

/** A page as read outside a browser. */
export interface ReadPage {
  readonly isArticle: boolean;
  /** Of empty text for a page that is no article. */
  readonly article: Article;
  /** The signal that decided whether it is one. */
  readonly rule: string;
}

/** Reads a page from its HTML, with the same code as in the browser; no script runs, nothing is loaded. */
export const readHtml = (html: string, url?: string): ReadPage => {
  const { window } = openHtml(html, url);
  try {
    return readDocument(window.document, url);
  } finally {
    window.close();
  }
};

const readDocument = (document: Document, url: string | undefined): ReadPage => {
  const verdict = passesGate(document, url ?? addressOf(document));
  if (verdict.passes) {
    const { article } = readArticle(document);
    if (article.text !== '') return { isArticle: true, article, rule: verdict.rule };
  }
  const metadata = readMetadata(document);
  return {
    isArticle: false,
    article: { text: '', blocks: [], metadata },
    rule: verdict.passes ? 'gate/no-text' : verdict.rule,
  };
};

/** The document of a page's HTML, for as long as it is used. */
export const parseHtml = (html: string, url?: string): Document => openHtml(html, url).window.document;

/** Style sheets are taken out first: the parser of jsdom's own can throw on what real pages hold. */
const openHtml = (html: string, url: string | undefined): JSDOM => {
  const source = html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '');
  const options = { virtualConsole: new VirtualConsole(), contentType: 'text/html' };
  return new JSDOM(source, url !== undefined && URL.canParse(url) ? { ...options, url } : options);
};

const addressOf = (document: Document): string =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
  document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
  '';
