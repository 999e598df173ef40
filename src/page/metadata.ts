import type { ArticleMetadata } from '../article/article.ts';
import { isNewsItem } from './gate.ts';
import { meta } from './meta.ts';
import { type DataItem, namesIn, readStructuredData, strings } from './structured-data.ts';
import { normalised } from './white-space.ts';

/** What a page says about its article in JSON-LD, meta tags and `<time>`. */
export const readMetadata = (document: Document): ArticleMetadata => {
  const items = readStructuredData(document).filter((item) => !item.listed);
  const article =
    items.find(isNewsItem) ?? items.find((item) => item.types.some((type) => /Article|BlogPosting/.test(type)));
  const data = article?.properties ?? {};
  const publisher = items.find((item) => item.types.some((type) => /Organization$/.test(type)));
  return present({
    title: first(
      strings(data['headline'])[0],
      meta(document, 'og:title', 'twitter:title', 'title'),
      document.querySelector('h1')?.textContent,
      document.title,
    ),
    outlet: first(
      namesIn(data['publisher'])[0],
      meta(document, 'og:site_name', 'application-name'),
      namesIn(publisher?.properties['name'])[0],
    ),
    author: first(
      authors(data),
      meta(document, 'author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'),
    ),
    url: first(canonical(document), meta(document, 'og:url'), strings(data['url'])[0]),
    published: first(
      strings(data['datePublished'])[0],
      meta(
        document,
        'article:published_time',
        'datePublished',
        'date',
        'pubdate',
        'parsely-pub-date',
        'dc.date',
        'sailthru.date',
      ),
      time(document),
    ),
    language: first(
      document.documentElement.getAttribute('lang'),
      meta(document, 'og:locale')?.replace('_', '-'),
      strings(data['inLanguage'])[0],
    ),
  });
};

const present = (fields: Readonly<Record<keyof ArticleMetadata, string | undefined>>): ArticleMetadata =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const first = (...values: readonly (string | null | undefined)[]): string | undefined =>
  values.map((value) => normalised(value ?? '')).find((value) => value !== '');

const authors = (data: DataItem['properties']): string | undefined => {
  const names = namesIn(data['author']).filter((name) => !/^https?:/.test(name));
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
};

const canonical = (document: Document): string | undefined => {
  const address = document.querySelector('link[rel="canonical" i]')?.getAttribute('href')?.trim();
  if (!address) return undefined;
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return undefined;
  }
};

const time = (document: Document): string | null | undefined =>
  document
    .querySelector(
      'time[itemprop="datePublished"][datetime], time[pubdate][datetime], article time[datetime], main time[datetime]',
    )
    ?.getAttribute('datetime');
