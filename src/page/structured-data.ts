/** One item of a page's structured data (JSON-LD), with the names of its types. */
export interface DataItem {
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Whether it is one of a list of things that the page points to. */
  readonly listed: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items that a page's JSON-LD describes, whether alone, in arrays or in graphs; what can't be parsed is passed over. */
export const readStructuredData = (document: Document): DataItem[] => {
  const items: DataItem[] = [];
  for (const script of document.scripts) {
    if (!/ld\+json/i.test(script.type)) continue;
    collect(parse(script.textContent ?? ''), false, items, 0);
  }
  return items;
};

/** JSON as pages have it: within comment marks or CDATA, with bare line breaks in strings, with a comma or a semicolon too many. */
const parse = (source: string): unknown => {
  const attempts = [
    () => source,
    () =>
      source.replace(
        /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/g,
        '',
      ),
    () =>
      source
        .replace(/\s+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, or none: a page's broken data is no fault of ours.
    }
  }
  return undefined;
};

const collect = (value: unknown, listed: boolean, items: DataItem[], depth: number): void => {
  if (depth > 6) return;
  if (Array.isArray(value)) {
    for (const element of value) collect(element, listed, items, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  const types = strings(value['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
  if (types.length > 0) items.push({ types, properties: value, listed });
  collect(value['@graph'], listed, items, depth + 1);
  collect(value.mainEntity, listed, items, depth + 1);
  collect(value.mainEntityOfPage, listed, items, depth + 1);
  collect(value.itemListElement, true, items, depth + 1);
  collect(value.item, true, items, depth + 1);
};

/** The strings of a property that may be one, a list, or absent. */
export const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((element) => typeof element === 'string') : [];
};

/** The names of a property that holds a name, a thing with a name, or a list of either. */
export const namesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.trim()].filter((name) => name !== '');
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isRecord(value) ? namesIn(value.name) : [];
};
