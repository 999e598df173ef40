import { describe, expect, test, vi } from 'vitest';
import { type GateRule, passesGate } from '../../src/page/gate.ts';
import { pageOf, paragraphs } from './documents.ts';

const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = data({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The board decides on its quays',
});
const og = '<meta property="og:type" content="article">';
const dated = '<meta property="article:published_time" content="2025-03-04T08:00:00Z">';
const prose = `<main>${paragraphs(6)}</main>`;
const story = 'https://courier.example/coast/board-decides-on-its-quays';

describe('articles pass', () => {
  test.for<[what: string, head: string, body: string, address: string, rule: GateRule]>([
    ['news by its data', news, prose, story, 'gate/structured-news'],
    ['the same under any address', news, prose, 'http://127.0.0.1:8080/x.html', 'gate/structured-news'],
    ['news with little of its text there', news, paragraphs(1), story, 'gate/structured-news'],
    [
      'news in a graph',
      data({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['ReportageNewsArticle'] }] }),
      prose,
      story,
      'gate/structured-news',
    ],
    [
      'news as the main thing of a page',
      data({ '@type': 'WebPage', mainEntity: { '@type': 'OpinionNewsArticle' } }),
      prose,
      story,
      'gate/structured-news',
    ],
    ['a live blog', data([{ '@type': 'LiveBlogPosting' }]), prose, story, 'gate/structured-news'],
    [
      'a type with its whole address',
      data({ '@type': 'http://schema.org/AnalysisNewsArticle' }),
      prose,
      story,
      'gate/structured-news',
    ],
    [
      'data with a comma too many',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A",}</script>',
      prose,
      story,
      'gate/structured-news',
    ],
    [
      'data with a line break in a string',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A\nB"}</script>',
      prose,
      story,
      'gate/structured-news',
    ],
    [
      'data in comment marks',
      '<script type="application/ld+json"><!-- {"@type":"NewsArticle"} --></script>',
      prose,
      story,
      'gate/structured-news',
    ],
    [
      'news by its microdata',
      '',
      `<div itemscope itemtype="https://schema.org/NewsArticle">${prose}</div>`,
      story,
      'gate/structured-news',
    ],
    ['what calls itself an article, by its address', og, prose, story, 'gate/declared-article'],
    [
      'the same by its canonical address',
      `${og}<link rel="canonical" href="${story}">`,
      prose,
      'http://127.0.0.1:8080/x.html',
      'gate/declared-article',
    ],
    ['the same by a date', og + dated, prose, 'https://courier.example/x', 'gate/declared-article'],
    [
      'an article by plain data',
      data({ '@type': 'Article', datePublished: '2025-03-04' }),
      prose,
      story,
      'gate/declared-article',
    ],
    [
      'dated prose under an article’s address',
      dated,
      prose,
      'https://courier.example/2025/03/04/quays.html',
      'gate/dated-prose',
    ],
  ])('%s', ([, head, body, address, rule]) => {
    expect(passesGate(pageOf(body, head), address)).toEqual({ passes: true, rule });
  });
});

describe('other pages do not', () => {
  const teasers = Array.from(
    { length: 6 },
    (_, index) => `<div><h3><a href="/${index}">A story of note, number ${index}</a></h3>${paragraphs(1, index)}</div>`,
  ).join('');
  const many = data(['One', 'Two', 'Three', 'Four'].map((headline) => ({ '@type': 'NewsArticle', headline })));
  const listed = data({
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'ListItem', item: { '@type': 'NewsArticle' } }],
  });
  test.for<[what: string, head: string, body: string, address: string, rule: GateRule]>([
    ['a front page', og, teasers, 'https://courier.example/', 'gate/front-page'],
    ['an edition’s front page', og, teasers, 'https://courier.example/en-gb/', 'gate/front-page'],
    ['a front page that describes news', many, teasers, 'https://courier.example/', 'gate/front-page'],
    ['a section front that describes its news', many, teasers, 'https://courier.example/coast', 'gate/listing'],
    ['a section front that lists its news', listed, teasers, 'https://courier.example/coast', 'gate/no-sign'],
    ['a section front that calls itself an article', og, teasers, 'https://courier.example/coast/', 'gate/no-sign'],
    ['the same with a date', og + dated, teasers, 'https://courier.example/coast/', 'gate/listing'],
    [
      'a section front whose data is a collection',
      news + data({ '@type': 'CollectionPage' }),
      teasers,
      'https://courier.example/coast/',
      'gate/listing',
    ],
    ['a page of a topic', og, teasers, 'https://courier.example/topic/harbour-board-of-eastmere', 'gate/other-kind'],
    [
      'a recipe',
      og + data({ '@type': 'Recipe' }),
      prose,
      'https://cook.example/easy-plum-cake-with-nuts',
      'gate/other-kind',
    ],
    ['a recipe by its address', og, prose, 'https://cook.example/recipes/easy-plum-cake-with-nuts', 'gate/other-kind'],
    [
      'a product',
      data({ '@type': 'Product' }),
      prose,
      'https://shop.example/blue-rain-coat-for-children',
      'gate/other-kind',
    ],
    [
      'a thread of a forum',
      data({ '@type': 'DiscussionForumPosting' }) + og,
      prose,
      'https://talk.example/t/how-do-i-mend-a-boat',
      'gate/other-kind',
    ],
    [
      'a question and its answers',
      data({ '@type': 'QAPage' }),
      prose,
      'https://ask.example/questions/50757497/how-to-mend-a-boat',
      'gate/other-kind',
    ],
    ['documentation', '', prose, 'https://docs.example/library/json.html', 'gate/no-sign'],
    [
      'an encyclopedia',
      data({ '@type': 'Article', datePublished: '2004-01-01' }),
      prose,
      'https://wiki.example/wiki/Eastmere',
      'gate/other-kind',
    ],
    ['results of a search', '', teasers, 'https://courier.example/search?q=quays', 'gate/other-kind'],
    ['an article with nothing to read', og, '<p>Please wait</p>', story, 'gate/too-little-text'],
    ['a page with a lot of text alone', '', prose, 'https://firm.example/about', 'gate/no-sign'],
    [
      'a page with broken data',
      '<script type="application/ld+json">{"@type": NewsArticle</script>',
      prose,
      'https://firm.example/about',
      'gate/no-sign',
    ],
    ['an empty page', '', '', 'about:blank', 'gate/no-sign'],
  ])('%s', ([, head, body, address, rule]) => {
    expect(passesGate(pageOf(body, head), address)).toEqual({ passes: false, rule });
  });
});

test('of a long page only the beginning is looked at', () => {
  const page = pageOf(`<main>${paragraphs(1000)}</main>`, og);
  const { Node } = page.defaultView ?? globalThis;
  const texts = vi.spyOn(Node.prototype, 'textContent', 'get');
  expect(passesGate(page, story).passes).toBe(true);
  expect(texts.mock.calls.length).toBeGreaterThan(0);
  expect(texts.mock.calls.length).toBeLessThan(300);
});
