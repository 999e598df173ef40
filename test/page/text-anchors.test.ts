import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import type { PageRange, TextAnchors } from '../../src/page/text-anchors.ts';
import { normalised } from '../../src/page/white-space.ts';
import { pageOf, paragraphs } from './documents.ts';

/** What the page itself holds in a range, by the DOM's own reckoning. */
const rangeText = (document: Document, range: PageRange): string => {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
};

const textUnder = (document: Document, anchors: TextAnchors, start: number, end: number): string =>
  anchors
    .rangesOf({ start, end })
    .map((range) => rangeText(document, range))
    .join(' ');

const squeezed = (text: string): string => normalised(text).replace(/\s+/g, '');

// A random paragraph: words cut by inline markup, invisible characters, odd white space, comments, things not to be read.
const word = fc.stringMatching(/^[a-z]{1,9}$/);
const piece = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom(' ', '  ', '\n    ', '&nbsp;', '\t', ' &#8239;') },
  { weight: 2, arbitrary: fc.constantFrom('&shy;', '&#8203;', '&#65279;', '&zwj;', '&lrm;') },
  { weight: 1, arbitrary: fc.constantFrom('é', '&mdash;', '&amp;', '“', '”', '😀', 'שלום') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!-- a note -->',
      '<script>let unread;</script>',
      '<span hidden>unread</span>',
      '<sup><a href="/notes#1">1</a></sup>',
      '<br>',
      '<img alt="unread">',
      '<button>unread</button>',
      '<wbr>',
    ),
  },
);
const inline: fc.Arbitrary<string> = fc.letrec<{ readonly node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    piece,
    fc
      .tuple(
        fc.constantFrom('b', 'em', 'a href="/x"', 'span', 'i', 'q', 'strong class="related"'),
        fc.array(tie('node'), { maxLength: 5 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  ),
})).node;
// One page for all of them: making a page costs more than reading it.
const shared = pageOf('');
const pageWith = (html: string): Document => {
  shared.body.innerHTML = html;
  return shared;
};

const paragraph = fc.array(inline, { minLength: 1, maxLength: 25 }).map((pieces) => `<p>${pieces.join('')}</p>`);
const body = fc
  .array(paragraph, { minLength: 1, maxLength: 6 })
  .map(
    (generated) =>
      `<article><h1>The board decides on its quays</h1>${paragraphs(4)}${generated.join('<hr>')}${paragraphs(3, 5)}</article>`,
  );

describe('on pages made at random', () => {
  test('every block is what the page holds in its ranges', () => {
    fc.assert(
      fc.property(body, (html) => {
        const document = pageWith(html);
        const { article, anchors } = readArticle(document);
        expect(article.blocks.length).toBeGreaterThan(7);
        for (const { span } of article.blocks) {
          const text = article.text.slice(span.start, span.end);
          expect(text).toBe(normalised(text));
          expect(squeezed(textUnder(document, anchors, span.start, span.end))).toBe(squeezed(text));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('so is any span, and each character stands where its anchor says', () => {
    fc.assert(
      fc.property(
        body,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (html, a, b) => {
          const document = pageWith(html);
          const { article, anchors } = readArticle(document);
          const [start, end] = [a, b].map((share) => Math.round(share * article.text.length)).sort((x, y) => x - y) as [
            number,
            number,
          ];
          expect(squeezed(textUnder(document, anchors, start, end))).toBe(squeezed(article.text.slice(start, end)));
          for (let at = start; at < Math.min(end, start + 30); at++) {
            const [range] = anchors.rangesOf({ start: at, end: at + 1 });
            if (range === undefined) {
              expect(article.text[at]).toMatch(/\s/);
              continue;
            }
            expect(normalised(`x${rangeText(document, range)}x`)).toBe(`x${article.text[at]}x`);
            expect(anchors.offsetOf(range.startContainer, range.startOffset)).toBe(at);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reading changes nothing in the page', () => {
    fc.assert(
      fc.property(body, (html) => {
        const document = pageWith(html);
        const before = document.documentElement.outerHTML;
        readArticle(document);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('ranges', () => {
  const read = (inner: string) => {
    const document = pageOf(
      `<article><h1>The board decides</h1>${paragraphs(3)}<p>${inner}</p>${paragraphs(3, 4)}</article>`,
    );
    return { document, ...readArticle(document) };
  };
  const rangesOf = (inner: string, words: string): string[] => {
    const { document, article, anchors } = read(inner);
    const start = article.text.indexOf(words);
    expect(start).toBeGreaterThan(0);
    return anchors.rangesOf({ start, end: start + words.length }).map((range) => rangeText(document, range));
  };

  test.for([
    [
      'run through links and bold',
      'The <a href="/m">minister</a> <b>never</b> said so.',
      'minister never said',
      ['minister never said'],
    ],
    ['leave soft hyphens inside', 'An un&shy;com&shy;mon case of fraud.', 'uncommon', ['un\u00ADcom\u00ADmon']],
    ['take white space as it stands', 'Two  of\n   the three.', 'Two of the', ['Two  of\n   the']],
    [
      'part where a footnote mark stands',
      'A record year<sup><a href="/n#3">[3]</a></sup> for wheat.',
      'year for',
      ['year', ' for'],
    ],
    [
      'part where something hidden stands',
      'Rents <span hidden>(in pounds)</span> fell.',
      'Rents fell',
      ['Rents ', 'fell'],
    ],
    ['go on after a line break', 'One line<br>and another of it.', 'line and', ['lineand']],
  ] as const)('%s', ([, inner, words, expected]) => {
    expect(rangesOf(inner, words)).toEqual(expected);
  });

  test('are one for each block', () => {
    const { document, article, anchors } = read('It was over.');
    expect(anchors.rangesOf({ start: 0, end: article.text.length })).toHaveLength(article.blocks.length);
    expect(textUnder(document, anchors, 0, article.text.length)).toContain('It was over.');
  });

  test('of nothing are none', () => {
    expect(read('It was over.').anchors.rangesOf({ start: 4, end: 4 })).toEqual([]);
  });
});

describe('offsetOf', () => {
  const document = pageOf(
    `<nav>Home page</nav><article><h1>The board decides</h1>${paragraphs(3)}<p>  So un&shy;said.  </p>${paragraphs(2, 4)}</article>`,
  );
  const { article, anchors } = readArticle(document);
  const node = [...document.querySelectorAll('p')].find((each) => each.textContent.includes('said.'))
    ?.firstChild as Text;
  const start = article.text.indexOf('So unsaid.');

  test.for([
    [0, 0],
    [2, 0],
    [4, 2],
    [7, 5],
    [8, 5],
    [13, 10],
    [15, 10],
  ] as const)('of character %i is %i', ([offset, expected]) => {
    expect(anchors.offsetOf(node, offset)).toBe(start + expected);
  });

  test('of what is not the article’s is none', () => {
    const menu = document.querySelector('nav')?.firstChild;
    expect(menu && anchors.offsetOf(menu, 2)).toBeUndefined();
  });
});
