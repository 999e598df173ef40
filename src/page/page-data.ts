import { type MetaTags, readMeta } from './meta.ts';
import { type DataItem, readStructuredData } from './structured-data.ts';

/** What a page says about itself for machines: its structured data and its meta tags. */
export interface PageData {
  readonly items: readonly DataItem[];
  readonly tags: MetaTags;
}

/** Reads a page's data once, for gate and metadata alike: parsing it is most of what the gate costs. */
export const readPageData = (document: Document): PageData => ({
  items: readStructuredData(document).filter((item) => !item.listed),
  tags: readMeta(document),
});
