import { DATE_NAMES, firstMeta } from './meta.ts';
import { type PageData, readPageData } from './page-data.ts';
import { isArticlePath, isFrontPath, isOtherPath, pathsOf } from './path-shape.ts';
import type { DataItem } from './structured-data.ts';

/** Whether a page can be a news article, and by which rule. */
export interface GateVerdict {
  readonly passes: boolean;
  /** The signal that decided it: "gate/structured-news", "gate/front-page" … */
  readonly rule: GateRule;
}

/** What the gate can go by; the popup has words for each. */
export type GateRule =
  | 'gate/structured-news'
  | 'gate/declared-article'
  | 'gate/dated-prose'
  | 'gate/front-page'
  | 'gate/listing'
  | 'gate/other-kind'
  | 'gate/too-little-text'
  | 'gate/no-sign';

const passed = (rule: GateRule): GateVerdict => ({ passes: true, rule });
const failed = (rule: GateRule): GateVerdict => ({ passes: false, rule });

/**
 * Decides by cheap signals whether a page can be a news article: what its structured data and its meta tags call it, its
 * address, and how much prose stands in one place. `address` is the page's own; the one it gives as canonical goes first.
 */
export const passesGate = (
  document: Document,
  address: string,
  { items, tags }: PageData = readPageData(document),
): GateVerdict => {
  const paths = pathsOf(document, tags, address);
  const news = items.filter(isNewsItem);
  if (paths.length > 0 && paths.every(isFrontPath)) return failed('gate/front-page');
  const hasArticlePath = paths.some(isArticlePath);
  if (news.length > 0) {
    return isListing(items, news, hasArticlePath) ? failed('gate/listing') : passed('gate/structured-news');
  }
  if (hasMicrodata(document)) return passed('gate/structured-news');
  const declared = tags.get('og:type')?.toLowerCase() === 'article' || items.some(isArticleItem);
  if (paths.some(isOtherPath) || items.some((item) => isOtherItem(item, declared))) return failed('gate/other-kind');
  const dated = firstMeta(tags, ...DATE_NAMES) !== undefined || items.some(isDatedArticle);
  return hasArticlePath ? passByText(document, declared, dated) : passWithoutPath(document, declared && dated);
};

/** Of a page with the address of an article: one that calls itself so needs little prose, another one a date and more. */
const passByText = (document: Document, declared: boolean, dated: boolean): GateVerdict => {
  const { paragraphs, length } = proseInOnePlace(document, 2);
  if (declared) {
    // Without paragraphs by their tags, line breaks may part them.
    const enough = paragraphs >= 2 || document.getElementsByTagName('br').length >= 6;
    return enough ? passed('gate/declared-article') : failed('gate/too-little-text');
  }
  const hasTime = dated || document.getElementsByTagName('time').length > 0;
  return hasTime && paragraphs >= 4 && length >= 500 ? passed('gate/dated-prose') : failed('gate/no-sign');
};

/** Section fronts call themselves articles too, but hold one paragraph in a place. */
const passWithoutPath = (document: Document, declaredAndDated: boolean): GateVerdict => {
  if (!declaredAndDated) return failed('gate/no-sign');
  return proseInOnePlace(document, 1).paragraphs >= 3 ? passed('gate/declared-article') : failed('gate/listing');
};

/** Whether an item of structured data is a news article by its type. */
export const isNewsItem = (item: DataItem): boolean =>
  item.types.some((type) => /NewsArticle$|^(?:LiveBlogPosting|NewsReport|Report)$/.test(type));

const isArticleItem = (item: DataItem): boolean =>
  item.types.some((type) => /^(?:Article|BlogPosting|SocialMediaPosting)$/.test(type));

const isDatedArticle = (item: DataItem): boolean => isArticleItem(item) && item.properties.datePublished !== undefined;

/** Articles may describe a film or a product that they are about; other pages are of nothing else. */
const isOtherItem = (item: DataItem, declared: boolean): boolean =>
  item.types.some((type) => OTHER_TYPES.has(type) || (!declared && SUBJECT_TYPES.has(type)));
const SUBJECT_TYPES: ReadonlySet<string> = new Set(['Book', 'FAQPage', 'Movie', 'Product', 'Question']);
const OTHER_TYPES: ReadonlySet<string> = new Set([
  'APIReference',
  'CollectionPage',
  'Course',
  'DiscussionForumPosting',
  'HowTo',
  'JobPosting',
  'ProfilePage',
  'QAPage',
  'Recipe',
  'SearchResultsPage',
  'SoftwareApplication',
  'SoftwareSourceCode',
  'TechArticle',
]);

/** Section fronts may describe each article they point to. */
const isListing = (items: readonly DataItem[], news: readonly DataItem[], hasArticlePath: boolean): boolean => {
  if (hasArticlePath) return false;
  if (items.some((item) => item.types.includes('CollectionPage'))) return true;
  return new Set(news.map((item) => item.properties.headline)).size >= 3;
};

const hasMicrodata = (document: Document): boolean =>
  document.querySelectorAll('[itemtype$="NewsArticle"], [itemtype$="LiveBlogPosting"]').length === 1;

/** At most this many paragraphs are looked at, so that a page's length costs nothing. */
const ENOUGH_PARAGRAPHS = 150;

/** The most prose that one element has among its children, and, with `levels` of 2, its children's children. */
const proseInOnePlace = (
  document: Document,
  levels: 1 | 2,
): { readonly paragraphs: number; readonly length: number } => {
  const places = new Map<Element, { paragraphs: number; length: number }>();
  let best = { paragraphs: 0, length: 0 };
  let looked = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (looked++ >= ENOUGH_PARAGRAPHS) break;
    const { length } = paragraph.textContent;
    if (length < 60) continue;
    let place = paragraph.parentElement;
    for (let level = 0; level < levels && place !== null; level++, place = place.parentElement) {
      const sum = places.get(place) ?? { paragraphs: 0, length: 0 };
      sum.paragraphs++;
      sum.length += length;
      places.set(place, sum);
      if (sum.length > best.length) best = sum;
    }
  }
  return best;
};
