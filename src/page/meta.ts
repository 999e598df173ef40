/** What a page's meta tags say: the first content given for each name, names in lower case. */
export type MetaTags = ReadonlyMap<string, string>;

/** All meta tags of a page's head; of the whole page where its head has none. */
export const readMeta = (document: Document): MetaTags => {
  const inHead = document.head?.getElementsByTagName('meta');
  const tags = inHead === undefined || inHead.length < 3 ? document.getElementsByTagName('meta') : inHead;
  const found = new Map<string, string>();
  for (const tag of tags) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
};

/** The content of the first of these names, in lower case, that has any. */
export const firstMeta = (tags: MetaTags, ...names: readonly string[]): string | undefined =>
  names.map((name) => tags.get(name)).find((content) => content !== undefined);

/** Names under which pages give the date of publication. */
export const DATE_NAMES: readonly string[] = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'date',
];
