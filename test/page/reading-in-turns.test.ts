import { describe, expect, test } from 'vitest';
import { readPageData } from '../../src/page/page-data.ts';
import { type ReadArticle, readArticle, readingArticle } from '../../src/page/read-article.ts';
import { shadowRootOfArticle } from '../../src/page/shadow-article.ts';
import { pageOf, paragraphs } from './documents.ts';

const page = () =>
  pageOf(
    `<main><article><h1>The board decides on its quays</h1>${paragraphs(60)}</article><p id="last">And so on.</p></main>`,
  );

/** Reads to the end, doing something at each pause; how many there were, and what was read. */
const readWith = (document: Document, atPause: (pause: number) => void, within?: ShadowRoot) => {
  const steps = readingArticle(document, undefined, readPageData(document), within);
  for (let pause = 0; ; pause++) {
    const { done, value } = steps.next();
    if (done) return { pauses: pause, read: value as ReadArticle | undefined };
    atPause(pause);
  }
};

describe('reading in turns', () => {
  test('has many pauses, and gives what reading in one go gives', () => {
    const document = page();
    const { pauses, read } = readWith(document, () => undefined);
    expect(pauses).toBeGreaterThan(8);
    expect(read?.article).toEqual(readArticle(document).article);
    expect(read?.article.text).toContain('The board decides');
  });

  test('says so when the page takes away what is being read', () => {
    const document = page();
    const { read } = readWith(document, (pause) => {
      if (pause === 2) for (const paragraph of document.querySelectorAll('article p')) paragraph.remove();
    });
    expect(read).toBeUndefined();
  });
});

describe('an article in a shadow tree', () => {
  const inShadow = (count: number): Document => {
    const document = pageOf('<nav>Ports</nav><x-frame></x-frame>');
    const outer = document.querySelector('x-frame')?.attachShadow({ mode: 'open' });
    if (outer === undefined) throw new Error('no element');
    outer.innerHTML = '<header>Ports</header><x-story></x-story>';
    const inner = outer.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = `<h1>The board decides on its quays</h1>${paragraphs(count)}`;
    return document;
  };

  test('is found however deep, and read like another', () => {
    const document = inShadow(5);
    expect(readArticle(document).article.text).toBe('');
    const root = shadowRootOfArticle(document);
    if (root === undefined) throw new Error('not found');
    const { read } = readWith(document, () => undefined, root);
    expect(read?.article.blocks.map(({ part }) => part)).toEqual(['headline', ...Array(5).fill('body')]);
  });

  test('is none with a paragraph or two', () => {
    expect(shadowRootOfArticle(inShadow(2))).toBeUndefined();
    expect(shadowRootOfArticle(page())).toBeUndefined();
  });
});
