import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { startChromium } from '../support/chromium.ts';
import { type Shown, showAs, violationsOn } from './support/axe.ts';
import { textIn, until } from './support/reader.ts';

describe('the page for new readers', () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await startChromium({ welcome: true });
    const target = await browser.browser.waitForTarget((each) => each.url().includes('/welcome/welcome.html'));
    const opened = await target.page();
    if (opened === null) throw new Error('The page for new readers is no page.');
    page = opened;
  });
  afterAll(async () => {
    await browser?.close();
  });

  const opened = (): number =>
    browser.browser.targets().filter((target) => target.url().includes('/welcome/welcome.html')).length;

  test('comes up once when the extension is installed, and not when its background starts again', async () => {
    expect(opened()).toBe(1);
    await page.waitForSelector('.example mark');
    await browser.killWorker();
    await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'settings', question: {} }));
    await new Promise((wait) => setTimeout(wait, 600));
    expect(opened()).toBe(1);
  });

  test('shows a live example with each kind of source and some statuses', async () => {
    await page.waitForSelector('.example mark');
    const styles = await page.$$eval('.example mark', (marks) => [
      ...new Set(marks.map((mark) => getComputedStyle(mark).textDecorationStyle)),
    ]);
    expect([...styles].sort()).toEqual(['dashed', 'dotted', 'double', 'solid']);
    const badges = await textIn(page, '.example');
    expect(badges).toContain('not verified');
    expect(badges).toContain('Source not stated');
  });

  test('explains a badge that is pressed, by keyboard too', async () => {
    await page.bringToFront();
    await page.focus('.badge');
    await page.keyboard.press('Enter');
    const told = await until(
      () => textIn(page, '.told'),
      (words) => words !== '',
    );
    expect(told).toContain('The article names this source.');
    await page.keyboard.press('Enter');
    expect(
      await until(
        () => textIn(page, '.told'),
        (words) => words === '',
      ),
    ).toBe('');
  });

  test('asks nothing: it has no field to fill in', async () => {
    expect(await page.$$('input, select, textarea, form')).toEqual([]);
  });

  test.for(['light', 'dark', 'forced'] as const satisfies readonly Shown[])(
    'axe finds nothing wrong, shown %s',
    async (shown) => {
      await showAs(page, shown);
      expect(await violationsOn(page)).toEqual([]);
    },
  );
});
