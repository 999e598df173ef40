import type { DataItem } from './structured-data.ts';
import { readStructuredData } from './structured-data.ts';

/** Whether a page can be a news article, and by which rule. */
export interface GateVerdict {
  readonly passes: boolean;
  /** The signal that decided it: "gate/json-ld-news", "gate/front-page" … */
  readonly rule: string;
}

/** Whether an item of structured data is a news article by its type. */
export const isNewsItem = (item: DataItem): boolean =>
  item.types.some((type) => /^(?:.*NewsArticle|LiveBlogPosting|NewsReport|ReportageArticle|Report)$/.test(type));

/** Decides by cheap signals whether a page can be a news article. */
export const passesGate = (document: Document, address: string): GateVerdict => {
  const items = readStructuredData(document).filter((item) => !item.listed);
  if (items.some(isNewsItem)) return { passes: true, rule: 'gate/json-ld-news' };
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase();
  if (type === 'article') return { passes: true, rule: 'gate/og-article' };
  void address;
  return { passes: false, rule: 'gate/no-sign' };
};
