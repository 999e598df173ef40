import browser from 'webextension-polyfill';
import type { StoredData, StoredPart } from '../protocol/messages.ts';

/** What items of storage.local belong to which part, for the reader. */
const PARTS: Readonly<Record<string, StoredPart['what']>> = {
  sites: 'places',
  pages: 'places',
  'paused-until': 'places',
  corrections: 'corrections',
  library: 'places',
  'fact-check-key': 'key',
};
/** Of no use to the reader: in which form the rest is stored. */
const UNTOLD: ReadonlySet<string> = new Set(['version']);

const ORDER: readonly StoredPart['what'][] = ['settings', 'places', 'corrections', 'key', 'other', 'open-tabs'];

/** What is stored, part by part, and how much of it, but for the library; parts of which there is nothing are left out. */
export const storedParts = async (): Promise<readonly StoredPart[]> => {
  const [sync, local, session] = await Promise.all([
    browser.storage.sync.get(null),
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  const bytes = new Map<StoredPart['what'], number>();
  const count = (what: StoredPart['what'], name: string, value: unknown) => {
    if (isEmpty(value)) return;
    bytes.set(what, (bytes.get(what) ?? 0) + sizeOf(name, value));
  };
  for (const [name, value] of Object.entries(sync)) count('settings', name, value);
  for (const [name, value] of Object.entries(local)) if (!UNTOLD.has(name)) count(PARTS[name] ?? 'other', name, value);
  for (const [name, value] of Object.entries(session)) count('open-tabs', name, value);
  return ORDER.flatMap((what) => {
    const size = bytes.get(what);
    return size === undefined ? [] : [{ what, bytes: size }];
  });
};

/** All that is stored for good: with the reader, and on this machine. */
export const exportData = async (): Promise<StoredData> => {
  const [sync, local] = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(null)]);
  return { sync, local };
};

/** Deletes all that is stored, what is kept for open tabs too. */
export const deleteData = async (): Promise<void> => {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear(), browser.storage.session.clear()]);
};

/** Puts back what was exported; what has come since stays where the export has nothing of its name. */
export const restoreData = async ({ sync, local }: StoredData): Promise<void> => {
  await Promise.all([browser.storage.sync.set({ ...sync }), browser.storage.local.set({ ...local })]);
};

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** As browsers count it: the name, and the value as JSON, in bytes. */
const sizeOf = (name: string, value: unknown): number => new TextEncoder().encode(name + JSON.stringify(value)).length;
