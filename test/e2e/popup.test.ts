import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder, servePages } from '../support/serve.ts';
import {
  badgesOn,
  highlightedWords,
  hostsOn,
  openArticle,
  settledCount,
  textIn,
  toolbarNumber,
  until,
} from './support/reader.ts';

describe('the popup', () => {
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

  const popup = async (): Promise<Page> => {
    const page = await browser.openPopup();
    open.unshift(page);
    return page;
  };

  const press = async (page: Page, selector: string, word: string): Promise<void> => {
    await page.waitForSelector(selector);
    const elements = await page.$$(selector);
    for (const element of elements) {
      if (!(await element.evaluate((found) => (found as HTMLElement).innerText)).includes(word)) continue;
      await element.click();
      return;
    }
    throw new Error(`nothing says “${word}”`);
  };

  const claimsListed = (page: Page): Promise<readonly string[]> =>
    page.$$eval('.claims .claim', (claims) => claims.map((claim) => claim.textContent ?? ''));

  test('sums the claims up, and lists them in page order with source and status', async () => {
    const page = await article();
    const seen = await popup();
    const summary = await textIn(seen, '.summary');
    expect(summary).toMatch(/^\d+ claims\. \d+ rest on named sources/);
    expect(summary).toMatch(/\d+ carry a status\.$/);
    const listed = await claimsListed(seen);
    const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    let at = 0;
    for (const claim of listed) {
      expect(text.indexOf(claim, at), claim).toBeGreaterThanOrEqual(0);
      at = Math.max(0, text.indexOf(claim, at) - 400);
    }
    expect(await textIn(seen, '.claims')).toMatch(/not verified|confirmed by|denie[sd]|no comment|alleged/);
    expect((await seen.$$('.tick')).length).toBeGreaterThanOrEqual(listed.length);
  });

  test('has the same count of claims with a status as the toolbar', async () => {
    await article();
    const number = await toolbarNumber(browser);
    const seen = await popup();
    expect(Number(number)).toBeGreaterThan(0);
    expect(await textIn(seen, '.summary')).toContain(`${number} carry a status.`);
  });

  test('scrolls the page to a claim', async () => {
    const page = await article();
    const seen = await popup();
    await textIn(seen, '.claims');
    const claims = await seen.$$('.claims .go');
    const words = (await claimsListed(seen)).at(-1) ?? '';
    // Rows far down are laid out when they come near: once there, the last one keeps its place.
    await claims.at(-1)?.scrollIntoView();
    await claims
      .at(-1)
      ?.evaluate((row) => new Promise((drawn) => requestAnimationFrame(() => drawn(row.scrollIntoView()))));
    await claims.at(-1)?.click();
    const top = await until(
      () => page.evaluate(() => window.scrollY),
      (y) => y > 300,
    );
    expect(top).toBeGreaterThan(300);
    const washed = await until(
      () => highlightedWords(page),
      (all) => all.filter((each) => each === words).length >= 1,
    );
    expect(washed).toContain(words);
  });

  test('shows the claims of one kind', async () => {
    await article();
    const seen = await popup();
    await textIn(seen, '.claims');
    const all = (await claimsListed(seen)).length;
    await press(seen, '.more-filters', 'Filter');
    await press(seen, '.facets button', 'Name not given');
    const some = await until(
      () => claimsListed(seen),
      (claims) => claims.length < all,
    );
    expect(some.length).toBeGreaterThan(0);
    expect(await textIn(seen, '.facets [aria-pressed=true]')).toContain(`Name not given ${some.length}`);
  });

  test('turns highlighting off for the page, and remembers it', async () => {
    const page = await article();
    const seen = await popup();
    await press(seen, '[role=switch]', 'This page');
    const off = await until(
      () => hostsOn(page),
      (hosts) => hosts === 0,
    );
    expect(off).toBe(0);
    expect(await highlightedWords(page)).toEqual([]);
    await page.reload();
    await new Promise((wait) => setTimeout(wait, 1200));
    expect(await hostsOn(page)).toBe(0);
    const again = await popup();
    expect((await claimsListed(again)).length === 0 ? await textIn(again, '.claims') : 'listed').not.toBe('');
    await press(again, '[role=switch]', 'This page');
    const back = await until(
      () => badgesOn(page),
      (badges) => badges.length > 0,
    );
    expect(back.length).toBeGreaterThan(0);
  });

  test('turns highlighting off for the site: on its other pages too', async () => {
    await article();
    await press(await popup(), '[role=switch]', '127.0.0.1');
    const other = await browser.openPage(`${server.origin}/courts/harbour-trial.html`);
    open.push(other);
    await new Promise((wait) => setTimeout(wait, 1200));
    expect(await hostsOn(other)).toBe(0);
    await other.bringToFront();
    await press(await popup(), '[role=switch]', '127.0.0.1');
    const back = await until(
      () => hostsOn(other),
      (hosts) => hosts === 1,
    );
    expect(back).toBe(1);
  });

  test('turns highlighting off everywhere, and one page on again', async () => {
    const page = await article();
    const seen = await popup();
    await press(seen, '[role=switch]', 'Everywhere');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 0,
      ),
    ).toBe(0);
    await press(seen, '[role=switch]', 'This page');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 1,
      ),
    ).toBe(1);
    await press(seen, '[role=switch]', 'Everywhere');
    const switches = await until(
      () => seen.$$eval('[role=switch]', (all) => all.map((each) => each.getAttribute('aria-checked'))),
      (states) => states.every((state) => state === 'true'),
    );
    expect(switches).toEqual(['true', 'true', 'true']);
  });

  test('says that a front page is no article, and analyses it anyway', async () => {
    const page = await browser.openPage(`${server.origin}/`);
    open.push(page);
    const seen = await popup();
    expect(await textIn(seen, '.empty h2')).toBe('This page is not a news article');
    expect(await toolbarNumber(browser)).toBe('');
    await press(seen, '.empty button', 'Analyse it anyway');
    const text = await until(
      () => textIn(seen, 'main'),
      (words) => !words.includes('Reading') && !words.includes('Analyse it anyway'),
    );
    expect(text).not.toContain('Something went wrong');
  });

  test('says that it is paused, and ends the pause', async () => {
    await article();
    const seen = await popup();
    await textIn(seen, '.claims');
    await seen.evaluate(() => chrome.runtime.sendMessage({ kind: 'pause-for', question: { milliseconds: 3_600_000 } }));
    const paused = await popup();
    expect(
      await until(
        () => textIn(paused, 'main'),
        (words) => words.includes('paused'),
      ),
    ).toContain('Nothing is read until the pause is over.');
    await press(paused, '.empty button', 'End the pause');
    expect(await textIn(paused, '.claims')).toContain('Mira Halloran');
  });

  test('says which language it does not read', async () => {
    const french = `<!doctype html><html lang="fr"><head><title>Le port</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Le port est fermé"}</script></head>
      <body><article><h1>Le port est fermé</h1>${'<p>Le ministre a déclaré que le port de la ville restera fermé jusqu’à la fin de la semaine, selon les autorités locales qui ont été consultées.</p>'.repeat(6)}</article></body></html>`;
    const pages = await servePages({ '/monde/le-port-est-ferme': french });
    try {
      open.push(await browser.openPage(`${pages.origin}/monde/le-port-est-ferme`));
      const seen = await popup();
      expect(
        await until(
          () => textIn(seen, '.empty'),
          (words) => words.includes('not in English'),
        ),
      ).toContain('It seems to be in French. So far Hearsay reads English only.');
    } finally {
      await pages.close();
    }
  });

  test('says where extensions may not run', async () => {
    const page = await browser.browser.newPage();
    open.push(page);
    await page.goto('chrome://version');
    await page.bringToFront();
    expect(await textIn(await popup(), '.empty h2')).toBe('Hearsay can’t read this page');
  });

  test('speaks of another tab when its address names one', async () => {
    await article();
    const worker = await browser.worker();
    const tab = await worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active?.id;
    });
    const own = await browser.openPage(`chrome-extension://${browser.extensionId}/src/popup/popup.html?tab=${tab}`);
    open.unshift(own);
    expect(await textIn(own, '.summary')).toMatch(/^\d+ claims\./);
  });

  test('hides a claim on the page, and brings it back', async () => {
    const page = await article();
    const before = await settledCount(() => badgesOn(page));
    const seen = await popup();
    await press(seen, '.dots', '');
    await press(seen, '.actions button', 'Hide');
    const fewer = await until(
      () => badgesOn(page),
      (badges) => badges.length < before,
    );
    expect(fewer.length).toBeLessThan(before);
    await press(seen, '.claims .undo button', 'Undo');
    const again = await until(
      () => badgesOn(page),
      (badges) => badges.length === before,
    );
    expect(again).toHaveLength(before);
  });

  test('copies a claim with its source and a link to its words', async () => {
    const page = await article();
    const seen = await popup();
    await browser.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${browser.extensionId}`, ['clipboard-read', 'clipboard-write']);
    // Words that stand in one place alone: a link leads to those.
    await seen.waitForSelector('.find input');
    await seen.type('.find input', 'eliminated');
    await until(
      () => claimsListed(seen),
      (claims) => claims.length === 1,
    );
    await press(seen, '.dots', '');
    await press(seen, '.actions button', 'Copy');
    expect(
      await until(
        () => textIn(seen, '.actions [role=status]'),
        (words) => words !== '',
      ),
    ).toBe('Copied');
    const copied = await seen.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“the men had fired at officers [^\n]+” – [^\n]*Interior Protection Service/i);
    expect(copied).toContain(`${page.url()}#:~:text=`);
  });

  test('keeps what is put right: on the page, in the toolbar’s number, after loading anew; and takes it back', async () => {
    const page = await article();
    const number = Number(await toolbarNumber(browser));
    const seen = await popup();
    // The first claim, the headline's, has a status of its own.
    const plain = '.claims li:nth-of-type(2)';
    await press(seen, `${plain} .dots`, '');
    await press(seen, '.actions button', 'This is wrong');
    await seen.select('.correction label:nth-of-type(4) select', 'disputed');
    await press(seen, '.correction button', 'Save');
    expect(
      await until(
        () => textIn(seen, plain),
        (words) => words.includes('put right by you'),
      ),
    ).toContain('disputed');
    const now = await until(
      () => toolbarNumber(browser),
      (shown) => Number(shown) > number,
    );
    expect(Number(now)).toBeGreaterThan(number);
    await page.reload();
    await until(
      () => badgesOn(page),
      (badges) => badges.length > 0,
    );
    const again = await popup();
    expect(await textIn(again, plain)).toContain('put right by you');
    expect(await textIn(again, 'main')).toContain('You have put 1 claim right.');
    await press(again, `${plain} .dots`, '');
    await press(again, '.actions button', 'Undo correction');
    expect(
      await until(
        () => textIn(again, plain),
        (words) => !words.includes('put right by you'),
      ),
    ).not.toContain('disputed');
  });

  test('finds claims by words, and lists them by source', async () => {
    await article();
    const seen = await popup();
    await seen.waitForSelector('.find input');
    await seen.type('.find input', 'halloran');
    const found = await until(
      () => textIn(seen, '.claims'),
      (words) => !words.includes('Interior Protection'),
    );
    expect(found).toContain('Mira Halloran');
    await seen.$eval('.find input', (input) => (input as HTMLInputElement).select());
    await seen.keyboard.press('Backspace');
    await seen.select('.order', 'source');
    const headings = await until(
      () => seen.$$eval('.claims h2', (all) => all.map((each) => each.textContent ?? '')),
      (all) => all.length > 1,
    );
    expect(headings.join()).toContain('Interior Protection Service');
  });

  test('opens the help page', async () => {
    await article();
    const seen = await popup();
    const opened = browser.browser.waitForTarget((target) => target.url().includes('/src/help/help.html'));
    await press(seen, '.tool', 'Help');
    const page = await (await opened).asPage();
    open.push(page);
    expect(await textIn(page, 'h1')).toBe('How to read Hearsay’s labels');
  });

  test('does all of it by keyboard alone', async () => {
    const page = await article();
    const seen = await popup();
    await textIn(seen, '.claims');
    const focused = () =>
      seen.evaluate(() => {
        const { activeElement } = document;
        return `${activeElement?.className} ${activeElement?.textContent?.slice(0, 40)}`;
      });
    const tabTo = async (name: string): Promise<void> => {
      for (let step = 0; step < 14; step++) {
        await seen.keyboard.press('Tab');
        if ((await focused()).includes(name)) return;
      }
      throw new Error(`Tab does not lead to ${name}`);
    };
    await tabTo('strip');
    await seen.keyboard.press('ArrowRight');
    await seen.keyboard.press('ArrowRight');
    const first = await textIn(seen, '.readout');
    await seen.keyboard.press('End');
    expect(await textIn(seen, '.readout')).not.toBe(first);
    await seen.keyboard.press('Enter');
    expect(
      await until(
        () => page.evaluate(() => window.scrollY),
        (y) => y > 300,
      ),
    ).toBeGreaterThan(300);
    await tabTo('order');
    await tabTo('Status');
    await seen.keyboard.press('Space');
    expect(await textIn(seen, '.filters [aria-pressed=true]')).toContain('Status');
    await tabTo('go');
    const top = await focused();
    await seen.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(top);
    await tabTo('dots');
    await seen.keyboard.press('Enter');
    await tabTo('Hide');
    await seen.keyboard.press('Enter');
    expect(
      await until(
        () => textIn(seen, '.claims'),
        (words) => words.includes('Hidden on this page.'),
      ),
    ).toContain('Undo');
  });
});
