import type { ArticleMetadata } from '../article/article.ts';
import { addressOf } from './address-of.ts';
import { isNewsItem } from './gate.ts';
import { DATE_NAMES, firstMeta } from './meta.ts';
import { type PageData, readPageData } from './page-data.ts';
import { canonicalLink } from './path-shape.ts';
import { type DataItem, namesIn, strings } from './structured-data.ts';
import { normalised } from './white-space.ts';

/** What a page says about its article in JSON-LD, meta tags and `<time>`. */
export const readMetadata = (
  document: Document,
  { items, tags }: PageData = readPageData(document),
): ArticleMetadata => {
  const article =
    items.find(isNewsItem) ?? items.find((item) => item.types.some((type) => /Article|BlogPosting/.test(type)));
  const data = article?.properties ?? {};
  const publisher = items.find((item) => item.types.some((type) => /Organization$/.test(type)));
  return present({
    title: first(
      strings(data.headline)[0],
      firstMeta(tags, 'og:title', 'twitter:title', 'title'),
      document.querySelector('h1')?.textContent,
      document.title,
    ),
    outlet: first(
      namesIn(data.publisher)[0],
      firstMeta(tags, 'og:site_name', 'application-name'),
      namesIn(publisher?.properties.name)[0],
    ),
    author: first(
      authors(data),
      ...['author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author'].map((name) =>
        person(firstMeta(tags, name)),
      ),
    ),
    url: first(canonical(document), firstMeta(tags, 'og:url'), strings(data.url)[0], inFrame(document)),
    published: published(strings(data.datePublished)[0], firstMeta(tags, ...DATE_NAMES)) ?? published(time(document)),
    language: first(
      document.documentElement.getAttribute('lang'),
      firstMeta(tags, 'og:locale')?.replace('_', '-'),
      strings(data.inLanguage)[0],
    ),
  });
};

const present = (fields: Readonly<Record<keyof ArticleMetadata, string | undefined>>): ArticleMetadata =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The first that is a date of the web's age, in ISO 8601 where the page has it otherwise. */
const published = (...values: readonly (string | null | undefined)[]): string | undefined => {
  for (const value of values) {
    const date = new Date(value?.trim() ?? '');
    if (!value || !(date.getUTCFullYear() > 1980)) continue;
    return /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value.trim()) ? value.trim() : date.toISOString();
  }
  return undefined;
};

const first = (...values: readonly (string | null | undefined)[]): string | undefined =>
  values.map((value) => normalised(withoutEntities(value ?? ''))).find((value) => value !== '');

/** Data and meta tags often have their marks written twice: "&amp;rsquo;". */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['hellip', '…'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['rdquo', '”'],
  ['rsquo', '’'],
]);

const authors = (data: DataItem['properties']): string | undefined => {
  const names = namesIn(data.author).filter((name) => !/^https?:/.test(name));
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
};

const person = (name: string | undefined): string | undefined =>
  name === undefined || /^(?:https?:|\/)/.test(name) ? undefined : name.replace(/^by /i, '');

const canonical = (document: Document): string | undefined => {
  const address = canonicalLink(document);
  return address !== undefined && URL.canParse(address, document.baseURI)
    ? new URL(address, document.baseURI).href
    : undefined;
};

/** The page's address is not that of what stands in a frame. */
const inFrame = (document: Document): string | undefined =>
  document.defaultView?.frameElement ? addressOf(document, '') : undefined;

const time = (document: Document): string | null | undefined =>
  document
    .querySelector(
      'time[itemprop="datePublished"][datetime], time[pubdate][datetime], article time[datetime], main time[datetime]',
    )
    ?.getAttribute('datetime');
