import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { clickOn, inClosedRoot } from './support/closed-root.ts';
import { badgesOn, openArticle, settledCard, settledCount, textIn, toolbarNumber, until } from './support/reader.ts';

describe('when the browser ends the background', { retry: 0 }, () => {
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

  test('popup, toolbar and page go on with the claims of the page', async () => {
    const page = await openArticle(browser, `${server.origin}/world/station-attack.html`);
    const popup = await browser.openPopup();
    const before = await textIn(popup, '.summary');
    const number = await toolbarNumber(browser);
    await popup.close();
    await browser.killWorker();
    const again = await browser.openPopup();
    expect(await textIn(again, '.summary')).toBe(before);
    expect(await toolbarNumber(browser)).toBe(number);
    await again.close();
    await page.close();
  });

  test('a claim that was hidden stays hidden', async () => {
    const page = await openArticle(browser, `${server.origin}/world/station-attack.html`);
    await settledCount(() => badgesOn(page));
    const all = await badgesOn(page);
    const badge = all.find(({ attributes }) => attributes.get('aria-label')?.startsWith('Lena Orsic'));
    if (badge === undefined) throw new Error('no badge for the doctor');
    const box = await badge.box();
    await page.evaluate((y) => window.scrollTo({ top: y - 200, behavior: 'instant' }), box?.y ?? 0);
    await clickOn(page, badge);
    await settledCard(page, true);
    await browser.killWorker();
    const [hide] = (await inClosedRoot(page, 'link')).filter(({ text }) => text === 'Hide');
    if (hide === undefined) throw new Error('the card has no way to hide');
    await clickOn(page, hide);
    const fewer = await until(
      () => badgesOn(page),
      (badges) => badges.length < all.length,
    );
    expect(fewer.length).toBeLessThan(all.length);
    expect(await settledCount(() => badgesOn(page))).toBe(all.length - 1);
    await browser.killWorker();
    const popup = await browser.openPopup();
    expect(await textIn(popup, 'main')).toContain('1 claim is hidden.');
    await popup.close();
    await page.close();
  });

  test('highlighting is switched by a background that was just started', async () => {
    const page = await openArticle(browser, `${server.origin}/courts/harbour-trial.html`);
    const popup = await browser.openPopup();
    await textIn(popup, '.summary');
    await browser.killWorker();
    const [first] = await popup.$$('[role=switch]');
    await first?.click();
    const none = await until(
      () => badgesOn(page),
      (badges) => badges.length === 0,
    );
    expect(none).toHaveLength(0);
    await popup.close();
    await page.close();
  });
});
