import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { type Shown, showAs, violationsOn } from './support/axe.ts';
import { inClosedRoot } from './support/closed-root.ts';
import { badgesOn, highlightedWords, hostsOn, openArticle, textIn, until } from './support/reader.ts';

const ARTICLE = '/world/station-attack.html';

describe('the options', () => {
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
    const worker = await browser.worker();
    await worker.evaluate(async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.local.clear();
    });
    for (const page of open.splice(0)) await page.close().catch(() => undefined);
  });

  const options = async (): Promise<Page> => {
    const page = await browser.openPage(`chrome-extension://${browser.extensionId}/src/options/options.html`);
    open.push(page);
    await page.waitForSelector('.example mark');
    return page;
  };

  const article = async (): Promise<Page> => {
    const page = await openArticle(browser, `${server.origin}${ARTICLE}`);
    open.push(page);
    return page;
  };

  const marksIn = (page: Page): Promise<readonly string[]> =>
    page.$$eval('.example mark', (marks) => marks.map((mark) => mark.textContent ?? ''));

  const choose = (page: Page, name: string, value: string): Promise<void> =>
    page.click(`input[name=${name}][value=${value}]`);

  const press = async (page: Page, words: string): Promise<void> => {
    // A locator tries again where the page has drawn itself anew in between.
    await page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
  };

  test('are what the browser opens as the extension’s options', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.runtime.openOptionsPage());
    const target = await browser.browser.waitForTarget((each) => each.url().includes('/options/options.html'));
    const page = await target.page();
    if (page !== null) open.push(page);
    expect(await page?.waitForSelector('h1').then((title) => title?.evaluate((each) => each.textContent))).toBe(
      'Hearsay options',
    );
  });

  test('show each density on the example, and on an open page at once', async () => {
    const page = await article();
    const standard = await highlightedWords(page);
    const seen = await options();
    const inExample = await marksIn(seen);
    await choose(seen, 'density', 'essential');
    const fewer = await until(
      () => marksIn(seen),
      (marks) => marks.length < inExample.length,
    );
    expect(fewer.length).toBeGreaterThan(0);
    const essential = await until(
      () => highlightedWords(page),
      (words) => words.length < standard.length,
    );
    expect(essential.length).toBeGreaterThan(0);
    expect(essential.length).toBeLessThan(standard.length);
    await choose(seen, 'density', 'all');
    const all = await until(
      () => highlightedWords(page),
      (words) => words.length > standard.length,
    );
    expect(all.length).toBeGreaterThan(standard.length);
    expect((await marksIn(seen)).length).toBeGreaterThan(inExample.length);
  });

  /** The rules that a page has for its highlights. */
  const ruleText = (page: Page): Promise<string> =>
    page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
    );

  test('change colours and lines on an open page at once', async () => {
    const page = await article();
    const before = await ruleText(page);
    const seen = await options();
    await choose(seen, 'palette', 'distinct');
    const recoloured = await until(
      () => ruleText(page),
      (rules) => rules !== before,
    );
    expect(recoloured).toContain('rgb(39, 62, 120)');
    await choose(seen, 'lines', 'marker');
    const marked = await until(
      () => ruleText(page),
      (rules) => rules !== recoloured,
    );
    expect(marked).toMatch(/underline.*background-color: rgba\(39, 62, 120, 0\.1/);
    expect(await seen.$eval('.example mark', (mark) => getComputedStyle(mark).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  test('without lines no highlight is registered, and the badges stay', async () => {
    const page = await article();
    const seen = await options();
    await seen.click('input[name=highlights]');
    const registered = await until(
      () => page.evaluate(() => CSS.highlights.size),
      (count) => count === 0,
    );
    expect(registered).toBe(0);
    expect((await badgesOn(page)).length).toBeGreaterThan(0);
    // Neither by opening a card.
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    const worker = await browser.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'open-card', question: {} }, { frameId: 0 });
    });
    await new Promise((wait) => setTimeout(wait, 500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    // Words are pointed out where the page can't see it.
    await page.keyboard.press('Escape');
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'step', question: { by: 1 } }, { frameId: 0 });
    });
    const outlined = await until(
      () => inClosedRoot(page, 'outline'),
      (outlines) => outlines.length > 0,
    );
    expect(outlined.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('without badges the lines stay', async () => {
    const page = await article();
    const seen = await options();
    await seen.click('input[name=badges]');
    const badges = await until(
      () => badgesOn(page),
      (each) => each.length === 0,
    );
    expect(badges).toEqual([]);
    expect((await highlightedWords(page)).length).toBeGreaterThan(0);
    expect(await seen.$$('.example .badge')).toEqual([]);
  });

  test('a site that is never to be read is left alone at once, and the popup says so', async () => {
    const page = await article();
    const seen = await options();
    await seen.type('.new-rule input', `${server.origin}/some/page`);
    await press(seen, 'Add');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 0,
      ),
    ).toBe(0);
    expect(await highlightedWords(page)).toEqual([]);
    expect(await textIn(seen, '.sites')).toContain('127.0.0.1');
    await page.bringToFront();
    const popup = await browser.openPopup();
    expect(await textIn(popup, 'main')).toContain('leaves this site alone');
    await popup.close();
    // The rule goes, and comes back by Undo.
    await seen.bringToFront();
    await press(seen, 'Remove');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 1,
      ),
    ).toBe(1);
    await press(seen, 'Undo');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 0,
      ),
    ).toBe(0);
  });

  test('a site to be asked about is read when the reader asks', async () => {
    const seen = await options();
    await seen.type('.new-rule input', '127.0.0.1');
    await seen.select('.new-rule select', 'ask');
    await press(seen, 'Add');
    await until(
      () => textIn(seen, '.sites'),
      (words) => words.includes('127.0.0.1'),
    );
    const page = await browser.openPage(`${server.origin}${ARTICLE}`);
    open.push(page);
    await new Promise((wait) => setTimeout(wait, 1200));
    expect(await hostsOn(page)).toBe(0);
    const popup = await browser.openPopup();
    open.unshift(popup);
    expect(await textIn(popup, 'main')).toContain('waits to be asked');
    await press(popup, 'Read this page');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 1,
      ),
    ).toBe(1);
  });

  test('what is no site is not taken', async () => {
    const seen = await options();
    await seen.type('.new-rule input', 'not a site');
    await press(seen, 'Add');
    expect(await textIn(seen, '#site-wrong')).toContain('not the name of a site');
    expect(await seen.$$('.sites li')).toEqual([]);
  });

  test('a pause takes the marks off, and its end brings them back', async () => {
    const page = await article();
    const seen = await options();
    await press(seen, 'Pause for an hour');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 0,
      ),
    ).toBe(0);
    expect(await textIn(seen, '#pause')).toMatch(/Paused until \d/);
    await press(seen, 'End the pause');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 1,
      ),
    ).toBe(1);
  });

  test('a pause is ended from the popup too', async () => {
    const page = await article();
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.storage.local.set({ 'paused-until': Date.now() + 600_000 }));
    await until(
      () => hostsOn(page),
      (hosts) => hosts === 0,
    );
    const popup = await browser.openPopup();
    open.unshift(popup);
    await press(popup, 'End the pause');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 1,
      ),
    ).toBe(1);
    expect(await textIn(popup, '.summary')).toMatch(/\d+ claims/);
  });

  test('a pause ends by itself', async () => {
    const page = await article();
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.storage.local.set({ 'paused-until': Date.now() + 2500 }));
    const gone = await until(
      () => hostsOn(page),
      (hosts) => hosts === 0,
    );
    expect(gone).toBe(0);
    const back = await until(
      () => hostsOn(page),
      (hosts) => hosts === 1,
    );
    expect(back).toBe(1);
  });

  test('show the shortcuts as they are set', async () => {
    const seen = await options();
    const shown = await textIn(seen, '#shortcuts dl');
    expect(shown).toContain('Alt+Shift+J');
    expect(shown).toContain('Alt+Shift+H');
    await press(seen, 'Change shortcuts');
    const target = await browser.browser.waitForTarget((each) =>
      each.url().startsWith('chrome://extensions/shortcuts'),
    );
    const page = await target.page();
    if (page !== null) open.push(page);
    expect(target.url()).toBe('chrome://extensions/shortcuts');
  });

  test('speak another language at once, and so do open pages', async () => {
    const page = await article();
    const seen = await options();
    await seen.select('#language select', 'de');
    await until(
      () => textIn(seen, 'h1'),
      (words) => words !== 'Hearsay options',
    );
    expect(await textIn(seen, 'h1')).toBe('Hearsay – Einstellungen');
    expect(await seen.evaluate(() => document.documentElement.lang)).toBe('de');
    const labels = await until(
      async () => (await badgesOn(page)).map(({ text }) => text).join(' '),
      (words) => words.includes('nicht überprüft'),
    );
    expect(labels).toContain('nicht überprüft');
  });

  test('say what is stored, export it, and delete it with a way back', async () => {
    const seen = await options();
    await choose(seen, 'density', 'all');
    await seen.type('.new-rule input', 'example.org');
    await press(seen, 'Add');
    const listed = await until(
      () => textIn(seen, '#data'),
      (words) => words.includes('Rules for sites') && words.includes('Settings'),
    );
    expect(listed).toMatch(/\d+ bytes/);
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
    const session = await seen.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(seen, 'Export');
    const file = join(folder, `hearsay-${new Date().toISOString().slice(0, 10)}.json`);
    const text = await until(
      () => readFile(file, 'utf8').catch(() => ''),
      (words) => words.endsWith('}'),
    );
    expect(JSON.parse(text)).toMatchObject({
      sync: { look: { density: 'all' } },
      local: { sites: { 'example.org': 'never' } },
    });
    await press(seen, 'Delete everything');
    const stored = async (): Promise<string> =>
      (await browser.worker()).evaluate(async () =>
        JSON.stringify([await chrome.storage.sync.get(null), await chrome.storage.local.get(null)]),
      );
    await seen.waitForSelector('dialog[open]');
    // The harmless answer has the focus.
    expect(await seen.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
    await (await seen.$$('dialog button')).at(-1)?.click();
    expect(await until(stored, (all) => !all.includes('example.org') && !all.includes('density'))).toBe('[{},{}]');
    expect(
      await seen.$eval('input[name=density][value=standard]', (input) => (input as HTMLInputElement).checked),
    ).toBe(true);
    await press(seen, 'Undo');
    expect(await until(stored, (all) => all.includes('example.org'))).toContain('"density":"all"');
  });

  test('list the library where there is one, delete it with the rest, and bring it back', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.storage.local.set({ library: { on: true }, 'fact-check-key': 'secret' }));
    await article();
    const seen = await options();
    const articles = (): Promise<number> =>
      seen.evaluate(async () => {
        const answer = await chrome.runtime.sendMessage({ kind: 'library-meter', question: {} });
        return answer?.value?.articles ?? 0;
      });
    expect(await until(articles, (count) => count > 0, 20_000)).toBe(1);
    await seen.reload();
    const listed = await until(
      () => textIn(seen, '#data'),
      (words) => words.includes('Library'),
    );
    expect(listed).toMatch(/Library\s[\s\S]*\d\s?(?:kB|byte)/);
    await press(seen, 'Delete everything');
    await seen.waitForSelector('dialog[open]');
    await (await seen.$$('dialog button')).at(-1)?.click();
    expect(await until(articles, (count) => count === 0)).toBe(0);
    await press(seen, 'Undo');
    expect(await until(articles, (count) => count > 0)).toBe(1);
  });

  test('are reached and changed by keyboard alone', async () => {
    const seen = await options();
    await seen.focus('nav a');
    const reached: string[] = [];
    for (let step = 0; step < 40; step++) {
      await seen.keyboard.press('Tab');
      reached.push(
        await seen.evaluate(() => {
          const active = document.activeElement;
          return active?.getAttribute('name') ?? active?.textContent ?? '';
        }),
      );
    }
    for (const name of [
      'density',
      'palette',
      'lines',
      'highlights',
      'badges',
      'Pause for an hour',
      'Delete everything',
    ])
      expect(reached).toContain(name);
    await seen.focus('input[name=density][value=standard]');
    await seen.keyboard.press('ArrowDown');
    const chosen = await until(
      async () => (await browser.worker()).evaluate(async () => JSON.stringify(await chrome.storage.sync.get('look'))),
      (stored) => stored.includes('all'),
    );
    expect(chosen).toContain('"density":"all"');
  });

  test.for(['light', 'dark', 'forced'] as const satisfies readonly Shown[])(
    'axe finds nothing wrong, shown %s',
    async (shown) => {
      const seen = await options();
      await seen.type('.new-rule input', 'example.org');
      await press(seen, 'Add');
      await seen.waitForSelector('.sites li');
      await showAs(seen, shown);
      expect(await violationsOn(seen)).toEqual([]);
    },
  );

  test.for([390, 800, 1280])('fit into %s pixels, with text twice as large too', async (width) => {
    const seen = await options();
    await seen.setViewport({ width, height: 900 });
    const overflow = () =>
      seen.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await seen.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow()).toBe(0);
    expect(await seen.$eval('h2', (title) => Number.parseFloat(getComputedStyle(title).fontSize))).toBeGreaterThan(38);
  });
});
