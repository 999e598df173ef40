import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { askLibrary, keptBy, openLibraryPage } from './support/library.ts';
import { badgesOn, openArticle, until } from './support/reader.ts';

interface DeveloperPrivate {
  readonly updateProfileConfiguration: (to: { inDeveloperMode: boolean }) => Promise<void>;
  readonly updateExtensionConfiguration: (to: { extensionId: string; incognitoAccess: boolean }) => Promise<void>;
}

/** Lets the extension run in private windows, as the switch on the browser's own page does; the browser starts it anew. */
const allowInPrivateWindows = async (browser: ExtensionBrowser): Promise<void> => {
  const page = await browser.openPage('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    // Without it the browser does not start an extension from a folder again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, browser.extensionId);
  await page.close();
};

describe('in a private window', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  let library: Page;

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await startChromium();
    await allowInPrivateWindows(browser);
    library = (await until(
      () => openLibraryPage(browser).catch(() => undefined),
      (page) => page !== undefined,
    )) as Page;
    await askLibrary(library, 'library-choose', { on: true });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const addressOf = (path: string): string => `${server.origin}/quay-fire/${path}.html`;

  /** Opens an article in a private window of its own and waits for its badges; also its tab, as the extension knows it. */
  const openPrivately = async (path: string): Promise<{ page: Page; tab: number }> => {
    const url = addressOf(path);
    const made = await library.evaluate(async (address) => {
      const opened = await chrome.windows.create({ incognito: true, url: address });
      return { incognito: opened?.incognito, tab: opened?.tabs?.[0]?.id };
    }, url);
    expect(made.incognito).toBe(true);
    const page = await (await browser.browser.waitForTarget((target) => target.url() === url)).page();
    if (page === null || made.tab === undefined) throw new Error('the private window does not open');
    const badges = await until(
      () => badgesOn(page),
      (seen) => seen.length > 0,
    );
    expect(badges.length).toBeGreaterThan(0);
    return { page, tab: made.tab };
  };

  /** What the library says of a page, once it has been there. */
  const stateOf = async (tab: number): Promise<string | undefined> => {
    const ask = () =>
      askLibrary(library, 'page-memory', { tab }) as Promise<{ memory?: { state: string; article: number | null } }>;
    const { memory } = await until(ask, (answer) => (answer.memory ?? null) !== null);
    return memory?.state;
  };

  const articles = async (): Promise<number | undefined> =>
    ((await askLibrary(library, 'library-meter')) as { value?: { articles: number } }).value?.articles;

  test('an article is marked, and nothing of it is stored: no database is made, no storage tells of it', async () => {
    const { page, tab } = await openPrivately('courier');
    expect(await stateOf(tab)).toBe('private');
    const kept = await keptBy(library);
    expect(kept.databases).toEqual([]);
    expect(kept.onDisk).toContain('"on":true');
    expect(kept.onDisk).not.toMatch(/127\.0\.0\.1|quay-fire|Harrow|Courier/);
    expect(await articles()).toBe(0);
    await page.close();
  });

  test('beside it, in an ordinary window, the library keeps what is read', async () => {
    const page = await openArticle(browser, addressOf('herald'));
    expect(await until(articles, (count) => count === 1)).toBe(1);
    await page.close();
    const { page: again, tab } = await openPrivately('post');
    expect(await stateOf(tab)).toBe('private');
    expect(await articles()).toBe(1);
    await again.close();
  });

  test('what the reader chooses for a site stays in memory, and so does what is known of the page, until it is closed', async () => {
    const { page, tab } = await openPrivately('courier-later');
    await askLibrary(library, 'choose', { tab, address: addressOf('courier-later'), reach: 'site', on: false });
    await until(
      () => badgesOn(page),
      (seen) => seen.length === 0,
    );
    expect(await badgesOn(page)).toEqual([]);
    const { onDisk, session } = await keptBy(library);
    expect(onDisk).not.toMatch(/127\.0\.0\.1/);
    expect(session).toContain(`memory:${tab}`);
    await page.close();
    const left = await until(
      async () => (await keptBy(library)).session.filter((name) => name.endsWith(`:${tab}`)),
      (names) => names.length === 0,
    );
    expect(left).toEqual([]);
    expect(await articles()).toBe(1);
  });
});
