import browser from 'webextension-polyfill';
import type { LibrarySettings } from '../protocol/library-messages.ts';

const NAME = 'library';
const AT_FIRST: LibrarySettings = { on: false, days: 90, megabytes: 200, without: [] };
const MOST_DAYS = 3650;
const MOST_MEGABYTES = 5000;

/** What the reader has chosen for the library; off before any choice. Kept on this machine. */
export const readLibrarySettings = async (): Promise<LibrarySettings> => {
  const { [NAME]: stored } = await browser.storage.local.get(NAME);
  const chosen: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const number = (value: unknown, otherwise: number, most: number): number =>
    typeof value === 'number' && value >= 1 ? Math.min(Math.round(value), most) : otherwise;
  return {
    on: chosen.on === true,
    days: number(chosen.days, AT_FIRST.days, MOST_DAYS),
    megabytes: number(chosen.megabytes, AT_FIRST.megabytes, MOST_MEGABYTES),
    without: Array.isArray(chosen.without) ? chosen.without.filter((site) => typeof site === 'string') : [],
  };
};

/** Changes what is given, and says how it stands then. */
export const chooseLibrary = async (change: Partial<LibrarySettings>): Promise<LibrarySettings> => {
  await browser.storage.local.set({ [NAME]: { ...(await readLibrarySettings()), ...change } });
  return readLibrarySettings();
};
