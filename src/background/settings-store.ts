import browser from 'webextension-polyfill';
import { readSettings } from '../protocol/kept-settings.ts';
import type { Settings } from '../protocol/settings.ts';

/** Changes some settings, and says how all stand then. */
export const changeSettings = async (change: Partial<Settings>): Promise<Settings> => {
  await browser.storage.sync.set(change);
  return readSettings();
};
