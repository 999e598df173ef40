import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { openArticle, textIn, until } from './support/reader.ts';

describe('the side panel', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  const open: Page[] = [];

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close().catch(() => undefined);
  });

  const article = async (path = '/world/station-attack.html'): Promise<Page> => {
    const page = await openArticle(browser, `${server.origin}${path}`);
    open.push(page);
    return page;
  };

  /** The real panel beside the page, opened by the button in the real popup. */
  const panel = async (): Promise<Page> => {
    const popup = await browser.openPopup();
    const opened = browser.browser.waitForTarget((target) => target.url().includes('/side-panel.html'));
    await (await popup.waitForSelector('.tool'))?.click();
    const page = await (await opened).asPage();
    open.unshift(page);
    return page;
  };

  const seenClaims = (page: Page): Promise<readonly string[]> =>
    page.$$eval('.claims .seen .claim', (claims) => claims.map((claim) => claim.textContent ?? ''));

  test('opens from the popup and lists the page’s claims', async () => {
    await article();
    const beside = await panel();
    expect(await textIn(beside, '.summary')).toMatch(/^\d+ claims\./);
    expect(await textIn(beside, '.claims')).toContain('Mira Halloran');
  });

  test('marks the claims in view, and follows the page as it scrolls', async () => {
    const page = await article();
    const beside = await panel();
    await textIn(beside, '.claims');
    const first = await until(
      () => seenClaims(beside),
      (claims) => claims.length > 0,
    );
    expect(first[0]).toContain('it carried out Belmora station attack');
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
    const later = await until(
      () => seenClaims(beside),
      (claims) => claims.length > 0 && claims[0] !== first[0],
    );
    expect(later[0]).not.toBe(first[0]);
    // The list has moved with the page.
    const shows = () =>
      beside.evaluate(() => {
        const row = document.querySelector('.claims .seen')?.getBoundingClientRect();
        const list = document.querySelector('.claims')?.getBoundingClientRect();
        return row !== undefined && list !== undefined && row.top >= list.top - 1 && row.top < list.bottom;
      });
    expect(await until(shows, (shown) => shown)).toBe(true);
  });

  test('follows the reader to another tab and to another page', async () => {
    const page = await article();
    const beside = await panel();
    expect(await textIn(beside, '.claims')).toContain('Mira Halloran');
    const other = await browser.openPage(`${server.origin}/courts/harbour-trial.html`);
    open.push(other);
    const list = () => beside.evaluate(() => document.querySelector('main')?.innerText ?? '');
    expect(await until(list, (text) => text.includes('Helena Strand'))).toContain('Helena Strand');
    await page.bringToFront();
    expect(await until(list, (text) => text.includes('Mira Halloran'))).toContain('Mira Halloran');
    await page.goto(`${server.origin}/`);
    expect(await until(list, (text) => text.includes('not a news article'))).toContain('not a news article');
  });

  test('leads to a claim on the page', async () => {
    const page = await article();
    const beside = await panel();
    await textIn(beside, '.claims');
    await beside.focus('.strip');
    await beside.keyboard.press('End');
    await beside.keyboard.press('Enter');
    expect(
      await until(
        () => page.evaluate(() => window.scrollY),
        (y) => y > 300,
      ),
    ).toBeGreaterThan(300);
  });
});
