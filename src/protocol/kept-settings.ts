import browser from 'webextension-polyfill';
import { SETTINGS_AT_FIRST, type Settings, storedSettings } from './settings.ts';

// One item each, so that two devices that change different ones don't undo each other's.
const NAMES = Object.keys(SETTINGS_AT_FIRST);

/** The settings, kept with the reader (storage.sync); as at first where there are none or the browser has lost them. */
export const readSettings = async (): Promise<Settings> =>
  storedSettings(await browser.storage.sync.get([...NAMES])).value;
