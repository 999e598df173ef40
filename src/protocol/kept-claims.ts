import browser from 'webextension-polyfill';
import { type PageClaims, pageClaims } from './messages.ts';
import { list, object, text } from './schema.ts';

/** What is kept for one tab: which text it shows, and which of its claims the reader has hidden. */
export interface TabRecord {
  readonly key: string;
  readonly hidden: readonly string[];
}

const tabRecord = object<TabRecord>({ key: text, hidden: list(text) });

/** The claims of a text as kept, without what belongs to a tab. */
export type KeptClaims = Omit<PageClaims, 'hidden'>;

/** Under which name the tabs are kept in the browser's memory (storage.session). */
export const TABS = 'tabs';

/** Under which name a text's claims are kept there. */
export const claimsName = (key: string): string => `claims:${key}`;

/** The tabs of which something is kept. */
export const keptTabs = async (): Promise<Map<number, TabRecord>> => {
  const stored: unknown = (await browser.storage.session.get(TABS))[TABS];
  const records = new Map<number, TabRecord>();
  for (const [tab, value] of Object.entries(typeof stored === 'object' && stored !== null ? stored : {})) {
    const record = tabRecord(value);
    if (record.ok) records.set(Number(tab), record.value);
  }
  return records;
};

/** The claims kept for a text. */
export const claimsOfKey = async (key: string): Promise<KeptClaims | undefined> => {
  const name = claimsName(key);
  const stored = pageClaims((await browser.storage.session.get(name))[name]);
  return stored.ok ? stored.value : undefined;
};

/**
 * The claims kept for a tab, read where they are kept: the extension's own pages need not wait until the background is awake.
 * Undefined too when the browser's memory was full: the background may still have them.
 */
export const claimsOfTab = async (tab: number): Promise<PageClaims | undefined> => {
  const record = (await keptTabs()).get(tab);
  const claims = record === undefined ? undefined : await claimsOfKey(record.key);
  return record === undefined || claims === undefined ? undefined : { ...claims, hidden: record.hidden };
};
