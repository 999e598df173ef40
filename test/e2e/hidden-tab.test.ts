import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { highlightedWords, hostsOn, openArticle, until } from './support/reader.ts';

const ARTICLE = '/world/station-attack.html';
/** Longer than all that we wait for on a page that is seen. */
const WHILE_MS = 4000;

const pass = (milliseconds: number) => new Promise((wait) => setTimeout(wait, milliseconds));

describe('a tab that nobody looks at', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('that was opened in the background is read when it is first seen', async () => {
    const page = await openBehind(`${server.origin}${ARTICLE}`);
    await pass(WHILE_MS);
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(await hostsOn(page)).toBe(0);
    expect(await highlightedWords(page)).toEqual([]);
    await page.bringToFront();
    const words = await until(
      () => highlightedWords(page),
      (seen) => seen.length > 0,
    );
    expect(words.length).toBeGreaterThan(0);
    await page.close();
  });

  test('that changes is read again when it is seen again', async () => {
    const page = await openArticle(browser, `${server.origin}${ARTICLE}`);
    const other = await browser.browser.newPage();
    await until(
      () => page.evaluate(() => document.visibilityState),
      (state) => state === 'hidden',
    );
    const isMarked = async (): Promise<boolean> =>
      (await highlightedWords(page)).some((words) => words.includes('a second gate was open'));
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'A cleaner, Irma Stolz, said that a second gate was open on Sunday night.';
      document.querySelector('article p')?.after(paragraph);
    });
    await pass(WHILE_MS);
    expect(await isMarked()).toBe(false);
    await page.bringToFront();
    expect(await until(isMarked, (marked) => marked)).toBe(true);
    await other.close();
    await page.close();
  });

  const openBehind = async (url: string): Promise<Page> => {
    const session = await browser.browser.target().createCDPSession();
    await session.send('Target.createTarget', { url, background: true });
    const target = await browser.browser.waitForTarget((each) => each.url() === url);
    const page = await target.page();
    if (page === null) throw new Error('the tab has no page');
    return page;
  };
});
