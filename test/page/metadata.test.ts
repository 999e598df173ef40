import { describe, expect, test } from 'vitest';
import type { ArticleMetadata } from '../../src/article/article.ts';
import { readMetadata } from '../../src/page/metadata.ts';
import { pageOf } from './documents.ts';

const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a page says', () => {
  test.for<[what: string, head: string, body: string, expected: ArticleMetadata]>([
    [
      'everything by its data',
      data({
        '@type': 'NewsArticle',
        headline: 'Board &amp; quays',
        author: [{ name: 'Orla Finch' }, { name: 'Tom Reed' }, { name: 'Orla Finch' }],
        publisher: { name: 'Eastmere Courier' },
        datePublished: '2025-03-04T06:10:00Z',
        url: 'https://courier.example/quays',
      }),
      '',
      {
        title: 'Board & quays',
        author: 'Orla Finch, Tom Reed',
        outlet: 'Eastmere Courier',
        published: '2025-03-04T06:10:00Z',
        url: 'https://courier.example/quays',
      },
    ],
    [
      'the same by its meta tags',
      '<meta property="og:title" content="Board and quays"><meta name="author" content="By Orla Finch"><meta property="og:site_name" content="Courier"><meta name="parsely-pub-date" content="2025-03-04"><link rel="canonical" href="https://courier.example/quays">',
      '',
      {
        title: 'Board and quays',
        author: 'Orla Finch',
        outlet: 'Courier',
        published: '2025-03-04',
        url: 'https://courier.example/quays',
      },
    ],
    ['its headline at least', '', '<h1>Board  and\n quays</h1>', { title: 'Board and quays' }],
    [
      'its date by a time',
      '',
      '<article><time datetime="2025-03-04T07:00+01:00">today</time></article>',
      { published: '2025-03-04T07:00+01:00' },
    ],
    [
      'its date in words',
      '<meta name="date" content="4 Mar 2025 06:10 GMT">',
      '',
      { published: '2025-03-04T06:10:00.000Z' },
    ],
    ['no date where it gives none of our age', '<meta name="date" content="0001-01-01T00:00:00Z">', '', {}],
    [
      'no author where it gives an address',
      '<meta property="article:author" content="https://social.example/courier">',
      '',
      {},
    ],
    ['nothing', '', '', {}],
  ])('%s', ([, head, body, expected]) => {
    expect(readMetadata(pageOf(body, head))).toEqual({ language: 'en', ...expected });
  });
});

test('what stands in a frame has the frame’s address, unless it names another or has none', () => {
  const framed = (address: string, head = '') => {
    const document = pageOf('', head);
    Object.defineProperties(document, { defaultView: { value: { frameElement: {} } }, URL: { value: address } });
    return readMetadata(document).url;
  };
  expect(framed('https://courier.example/quays')).toBe('https://courier.example/quays');
  expect(framed('about:srcdoc')).toBeUndefined();
  expect(
    framed('https://courier.example/quays?print', '<link rel="canonical" href="https://courier.example/quays">'),
  ).toBe('https://courier.example/quays');
});
