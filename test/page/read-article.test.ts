import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { readHtml } from '../../tools/read-html.ts';
import { root } from '../../tools/setup/root.ts';
import { filesIn, textOfFile } from '../support/files.ts';
import { pageOf, paragraphs, sentence } from './documents.ts';

/** An article for a person to read: what the page says about it, and each block after its part and kind. */
const golden = ({ text, blocks, metadata }: Article): string => {
  const about = Object.entries(metadata).map(([name, value]) => `${name}: ${value}`);
  const lines = blocks.map(({ span, part, kind }) => `[${part} · ${kind}] ${text.slice(span.start, span.end)}`);
  return `${[...about, '', ...lines].join('\n')}\n`;
};

const pages = filesIn('test/pages', '.html').filter((file) => !file.includes('/no-article/'));

describe('our own pages are read as their golden files say', () => {
  test.for(pages)('%s', async (file) => {
    const { isArticle, article } = readHtml(textOfFile(file));
    expect(isArticle).toBe(true);
    await expect(golden(article)).toMatchFileSnapshot(join(root, file.replace(/\.html$/, '.golden.txt')));
  });
});

const bodyOf = (html: string): string[] => {
  const { article } = readArticle(pageOf(html));
  return article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
};

const article = (inner: string): string =>
  `<article><h1>The board decides on its quays</h1>${paragraphs(3)}${inner}${paragraphs(2, 4)}</article>`;

describe('what stands among the paragraphs', () => {
  test.for([
    [
      'a box to sign up in',
      '<div class="x"><p>Each Friday we tell you what the board did that week, in two minutes of your time.</p><input type="email"></div>',
    ],
    [
      'a card that points elsewhere',
      `<div class="x"><a href="/other">Another story altogether</a><p>${sentence(40)}</p></div>`,
    ],
    ['a list of links', '<ul><li><a href="/1">One story</a></li><li><a href="/2">Another story</a></li></ul>'],
    ['a line that says advertisement', '<div>Advertisement</div>'],
    ['a link to read more', '<p>Read more: <a href="/1">How the quays were built</a></p>'],
    [
      'a tweet',
      '<blockquote class="twitter-tweet"><p>The quays are full again this morning and nobody has told us why, as usual.</p></blockquote>',
    ],
    [
      'a heading over links',
      '<h3>More stories</h3><ul><li><a href="/1">One story</a></li><li><a href="/2">Two</a></li></ul>',
    ],
    ['a side matter by its tag', `<aside><p>${sentence(41)}</p></aside>`],
    ['comments', `<section id="comments"><p>${sentence(42)}</p></section>`],
    ['what is hidden', `<div hidden><p>${sentence(43)}</p></div>`],
    ['a dialog', `<div role="dialog"><p>${sentence(44)}</p></div>`],
  ] as const)('%s is left out', ([, inner]) => {
    expect(bodyOf(article(inner))).toEqual(['The board decides on its quays', ...[1, 2, 3, 4, 5].map(sentence)]);
  });

  test.for([
    ['a short paragraph', '<p>It was not.</p>', 'It was not.'],
    ['a heading', '<h2>A second vote</h2>', 'A second vote'],
    [
      'a paragraph with much of it linked',
      '<p>He said that <a href="/1">the quays had been let to a firm that nobody in the town knew of</a>.</p>',
      'He said that the quays had been let to a firm that nobody in the town knew of.',
    ],
    ['an item of a list', '<ul><li>the north quay, with its crane;</li></ul>', 'the north quay, with its crane;'],
    ['a paragraph in an element of its own', `<div><p>${sentence(45)}</p></div>`, sentence(45)],
    [
      'a word in an element with a telling name',
      '<p>The firm <span class="related-topic">Harne Freight</span> has the quays.</p>',
      'The firm Harne Freight has the quays.',
    ],
    [
      'a paragraph that speaks of newsletters',
      '<p>The union said in its newsletter that members should sign up for the vote by Friday.</p>',
      'The union said in its newsletter that members should sign up for the vote by Friday.',
    ],
  ] as const)('%s is kept', ([, inner, kept]) => {
    expect(bodyOf(article(inner))).toContain(kept);
  });
});

test.for([
  [
    'a heading in bold that style alone sets apart',
    '<p><b>What comes next</b>The board will meet again in May.</p>',
    ['What comes next', 'The board will meet again in May.'],
  ],
  [
    'sentences in elements that style alone sets apart',
    '<div><i>Nobody at the board had read it.</i><i>The letter was lost.</i></div>',
    ['Nobody at the board had read it.', 'The letter was lost.'],
  ],
  ['a line break within a sentence', '<p>The quays in the<br>north are let.</p>', ['The quays in the north are let.']],
  [
    'a line break after a sentence',
    '<p>The quays are let.<br>Nobody knows to whom.</p>',
    ['The quays are let.', 'Nobody knows to whom.'],
  ],
  [
    'a name with a capital inside',
    '<p>The firm is called Mc<b>Harne</b> and has two boats.</p>',
    ['The firm is called McHarne and has two boats.'],
  ],
  [
    'an ad inside a paragraph',
    '<p>The quays <div class="ad-slot">Buy now</div>are let.</p>',
    ['The quays', 'are let.'],
  ],
] as const)('%s', ([, inner, expected]) => {
  expect(bodyOf(article(inner)).slice(4, -2)).toEqual(expected);
});

test('an article all in a list is read', () => {
  const items = [1, 2, 3, 4].map((number) => `<li>${sentence(number)}</li>`).join('');
  expect(bodyOf(`<article><h1>The board decides on its quays</h1><ul>${items}</ul></article>`)).toEqual([
    'The board decides on its quays',
    ...[1, 2, 3, 4].map(sentence),
  ]);
});

test('the next article below is another one', () => {
  const next = `<article><h1>Another story of some length</h1>${paragraphs(4, 20)}</article>`;
  expect(bodyOf(`<main>${article('')}${next}</main>`)).not.toContain(sentence(20));
});

test('a paragraph as long as one is no caption for standing beside a picture', () => {
  const long = `${sentence(50)} ${sentence(51)} ${sentence(52)}`;
  const { article: read } = readArticle(pageOf(article(`<div><img alt=""><p>${long}</p></div>`)));
  expect(read.blocks.find(({ span }) => read.text.slice(span.start, span.end) === long)?.part).toBe('body');
});

test('who wrote the article is told at its end, and left out', () => {
  const note = 'Orla Finch is a senior reporter at the Courier who has covered the coast since 2011.';
  expect(
    bodyOf(`<article><h1>The board decides on its quays</h1>${paragraphs(5)}<p>${note}</p></article>`),
  ).not.toContain(note);
  expect(bodyOf(article(`<p>${note}</p>`))).toContain(note);
});

test('a page without prose has no text', () => {
  expect(readArticle(pageOf('<p>Nothing here.</p>')).article.text).toBe('');
});

test('where the layout says that something is not drawn, it is not read', () => {
  const document = pageOf(article(`<p class="folded">${sentence(46)}</p>`));
  const drawn = readArticle(document, (element) => element.className !== 'folded').article.text;
  expect(drawn).not.toContain(sentence(46));
  expect(readArticle(document).article.text).toContain(sentence(46));
});

test('an element with most of the prose is read whatever its style says', () => {
  const document = pageOf(`<div style="display:none">${article('')}</div>`);
  expect(readArticle(document).article.text).toContain(sentence(1));
});

test('nesting may be deeper than any browser’s parser makes it', () => {
  let nested: Element | Text = pageOf('').createTextNode(sentence(47));
  const document = pageOf(article('<div id="deep"></div>'));
  for (let depth = 0; depth < 1000; depth++) {
    const outer = document.createElement('div');
    outer.append(nested);
    nested = outer;
  }
  document.getElementById('deep')?.append(nested);
  expect(readArticle(document).article.text).toContain(sentence(47));
});
