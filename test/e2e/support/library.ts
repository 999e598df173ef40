import type { Page } from 'puppeteer-core';
import { askExtension } from '../../../tools/setup/ask-extension.ts';
import type { ExtensionBrowser } from '../../../tools/setup/chromium.ts';

/** The address of the library's page, at one of its places. */
export const libraryAddress = ({ extensionId }: ExtensionBrowser, place = ''): string =>
  `chrome-extension://${extensionId}/src/library-page/library.html${place}`;

/** Opens the library's page. */
export const openLibraryPage = (browser: ExtensionBrowser, place = ''): Promise<Page> =>
  browser.openPage(libraryAddress(browser, place));

/** Asks the background as one of the extension's own pages does. */
export const askLibrary = (page: Page, kind: string, question: unknown = {}): Promise<unknown> =>
  askExtension(page, kind, question);

/** What the extension keeps on disk, as text, with the names of its databases; and the names in the browser's memory. */
export const keptBy = async (page: Page): Promise<{ databases: string[]; onDisk: string; session: string[] }> =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    onDisk: JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]),
    session: Object.keys(await chrome.storage.session.get(null)),
  }));
