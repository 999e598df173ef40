import { DATE_NAMES, firstMeta, type MetaTags, readMeta } from './meta.ts';
import { isArticlePath, isFrontPath, isOtherPath, pathsOf } from './path-shape.ts';
import { type DataItem, readStructuredData } from './structured-data.ts';

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
export const passesGate = (document: Document, address: string): GateVerdict => {
  const items = readStructuredData(document).filter((item) => !item.listed);
  const tags = readMeta(document);
  const paths = pathsOf(document, tags, address);
  const news = items.filter(isNewsItem);
  if (paths.length > 0 && paths.every(isFrontPath)) return failed('gate/front-page');
  const hasArticlePath = paths.some(isArticlePath);
  if (news.length > 0) return isListing(news, hasArticlePath) ? failed('gate/listing') : passed('gate/structured-news');
  if (hasMicrodata(document)) return passed('gate/structured-news');
  if (items.some(isOtherItem) || paths.some(isOtherPath)) return failed('gate/other-kind');
  const declared = tags.get('og:type')?.toLowerCase() === 'article' || items.some(isArticleItem);
  const prose = proseInOnePlace(document);
  if (declared && (hasArticlePath || isDated(document, tags, items))) {
    return prose.paragraphs >= 2 ? passed('gate/declared-article') : failed('gate/too-little-text');
  }
  if (hasArticlePath && isDated(document, tags, items) && prose.paragraphs >= 4 && prose.length >= 500)
    return passed('gate/dated-prose');
  return failed(declared ? 'gate/listing' : 'gate/no-sign');
};

/** Whether an item of structured data is a news article by its type. */
export const isNewsItem = (item: DataItem): boolean =>
  item.types.some((type) => /NewsArticle$|^(?:LiveBlogPosting|NewsReport|Report)$/.test(type));

const isArticleItem = (item: DataItem): boolean =>
  item.types.some((type) => /^(?:Article|BlogPosting|SocialMediaPosting)$/.test(type));

const isOtherItem = (item: DataItem): boolean =>
  item.types.some((type) =>
    /^(?:APIReference|Book|CollectionPage|Course|DiscussionForumPosting|FAQPage|HowTo|JobPosting|Movie|Product|ProfilePage|QAPage|Question|Recipe|SearchResultsPage|SoftwareApplication|SoftwareSourceCode|TechArticle)$/.test(
      type,
    ),
  );

/** Section fronts may describe each article they point to. */
const isListing = (news: readonly DataItem[], hasArticlePath: boolean): boolean => {
  if (hasArticlePath || news.length < 3) return false;
  return new Set(news.map((item) => item.properties.headline)).size >= 3;
};

const hasMicrodata = (document: Document): boolean =>
  document.querySelectorAll('[itemtype$="NewsArticle"], [itemtype$="LiveBlogPosting"]').length === 1;

const isDated = (document: Document, tags: MetaTags, items: readonly DataItem[]): boolean =>
  firstMeta(tags, ...DATE_NAMES) !== undefined ||
  items.some((item) => isArticleItem(item) && item.properties.datePublished !== undefined) ||
  document.getElementsByTagName('time').length > 0;

/** At most this many paragraphs are looked at, so that a page's length costs nothing. */
const ENOUGH_PARAGRAPHS = 150;

/** The most prose that one element has among its children and its children's children. */
const proseInOnePlace = (document: Document): { readonly paragraphs: number; readonly length: number } => {
  const places = new Map<Element, { paragraphs: number; length: number }>();
  let best = { paragraphs: 0, length: 0 };
  let looked = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (looked++ >= ENOUGH_PARAGRAPHS) break;
    const { length } = paragraph.textContent;
    if (length < 60) continue;
    for (const place of [paragraph.parentElement, paragraph.parentElement?.parentElement]) {
      if (!place) continue;
      const sum = places.get(place) ?? { paragraphs: 0, length: 0 };
      sum.paragraphs++;
      sum.length += length;
      places.set(place, sum);
      if (sum.length > best.length) best = sum;
    }
  }
  return best;
};
