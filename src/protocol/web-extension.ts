import type { Browser } from 'webextension-polyfill';

type Interface = Pick<Browser, 'i18n' | 'runtime' | 'tabs'>;

const { browser, chrome } = globalThis as unknown as { readonly browser?: Interface; readonly chrome?: unknown };

/**
 * The browser's interface for extensions, for code that goes into every page: what we use of it gives promises in Firefox
 * and in Chromium alike, so that pages need not carry a polyfill.
 */
export const webExtension = (browser ?? chrome) as Interface;
