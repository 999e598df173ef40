import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { badgesOn, hostsOn, openArticle, settledCount, textIn, until } from './support/reader.ts';

interface DeveloperPrivate {
  readonly updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>;
}

describe('access to pages in Chromium', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  const article = () => `${server.origin}/world/station-attack.html`;

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What “Site access” on the browser's own page does. */
  const chooseAccess = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => {
    const page = await browser.openPage(`chrome://extensions/?id=${browser.extensionId}`);
    await page.evaluate(
      (change) => {
        const { developerPrivate } = chrome as unknown as { readonly developerPrivate: DeveloperPrivate };
        return developerPrivate.updateExtensionConfiguration(change);
      },
      { extensionId: browser.extensionId, hostAccess },
    );
    await page.close();
  };

  const staysUnmarked = async (page: Page): Promise<void> => {
    await new Promise((wait) => setTimeout(wait, 1500));
    expect(await hostsOn(page)).toBe(0);
  };

  const accessInOptions = async (): Promise<string> => {
    const page = await browser.openPage(`chrome-extension://${browser.extensionId}/src/options/options.html`);
    const words = await textIn(page, '#access [role=status]');
    await page.close();
    return words;
  };

  test('is on all pages at first', async () => {
    await (await openArticle(browser, article())).close();
    expect(await accessInOptions()).toContain('on all pages');
  });

  test('can be taken away while the browser runs: then a page is read only when the button is pressed there', async () => {
    await chooseAccess('ON_CLICK');
    expect(await accessInOptions()).toContain('only where you press');
    const page = await browser.openPage(article());
    await staysUnmarked(page);

    // A press on the button lets us in; Chromium opens the popup from the second press on.
    const extension = (await browser.browser.extensions()).get(browser.extensionId);
    await extension?.triggerAction(page);
    const badges = await until(
      () => badgesOn(page),
      (seen) => seen.length > 5,
    );
    expect(badges.length).toBeGreaterThan(5);
    expect(await hostsOn(page)).toBe(1);
    const popup = await browser.openPopup();
    expect(await textIn(popup, '.summary')).toMatch(/^\d+ claims\./);
    await popup.close();

    const next = await browser.openPage(`${server.origin}/`);
    await staysUnmarked(next);
    await next.close();
    await page.close();
  });

  test('can be given back while the browser runs', async () => {
    await chooseAccess('ON_ALL_SITES');
    expect(await accessInOptions()).toContain('on all pages');
    const page = await openArticle(browser, article());
    expect(await settledCount(() => badgesOn(page))).toBeGreaterThan(5);
    await page.close();
  });
});
