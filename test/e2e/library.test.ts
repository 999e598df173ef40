import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { root } from '../../tools/setup/root.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { answerFactChecks } from '../support/fact-check-server.ts';
import { serveFolder } from '../support/serve.ts';
import { clickOn } from './support/closed-root.ts';
import { askLibrary, keptBy, libraryAddress, openLibraryPage } from './support/library.ts';
import { badgesOn, openArticle, settledCard, textIn, until } from './support/reader.ts';

/** The name that a request asks for, in its head or in the greeting of TLS. */
const NAME = /(?:[a-z0-9-]+\.)+(?:com|org|net|example|test|localhost)/i;
/** What Chromium asks for by itself: its clock, its updates, its sign-in. */
const BROWSERS_OWN = /^(?:.+\.google\.com|update\.googleapis\.com|.+\.gvt1\.com)$/i;

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

describe('the library', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  let outside: Server;
  const asked: string[] = [];

  beforeAll(async () => {
    server = await serveFolder('demo');
    // Whatever name is asked for leads here: a request that leaves the machine would be seen.
    outside = createServer((socket) => {
      let sent = '';
      socket.on('data', (bytes) => {
        sent += bytes.toString('latin1');
      });
      socket.on('error', () => undefined);
      // A greeting of TLS may come in pieces.
      setTimeout(() => {
        socket.destroy();
        const [name = `no name in ${sent.length} bytes: ${sent.replace(/[^ -~]+/g, ' ').slice(0, 200)}`] =
          sent.match(NAME) ?? [];
        if (sent !== '' && !BROWSERS_OWN.test(name)) asked.push(name);
      }, 400);
    });
    await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
    const { port } = outside.address() as AddressInfo;
    browser = await startChromium({ args: [`--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE 127.0.0.1`] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    outside?.close();
  });

  const read = async (path: string): Promise<Page> => openArticle(browser, `${server.origin}/quay-fire/${path}.html`);

  /** Reads an article and waits until the library has it. */
  const readAndKeep = async (path: string, library: Page, articles: number): Promise<void> => {
    const page = await read(path);
    const meter = await until(
      () => askLibrary(library, 'library-meter') as Promise<{ value?: { articles: number } }>,
      (answer) => answer.value?.articles === articles,
    );
    expect(meter.value?.articles).toBe(articles);
    await page.close();
  };

  test('is off at first: nothing is stored on disk, and no request leaves', async () => {
    for (const path of ['courier', 'herald', 'fact-desk']) await (await read(path)).close();
    const page = await read('post');
    const popup = await browser.openPopup();
    expect(await textIn(popup, '.library-state')).toContain('Your library is off');
    const kept = await keptBy(popup);
    expect(kept.databases).toEqual([]);
    expect(kept.onDisk).not.toMatch(/Harrow|Norwire|Courier|127\.0\.0\.1|quay-fire/);
    expect(kept.session.filter((name) => !/^(?:tabs$|claims:|memory:|pause)/.test(name))).toEqual([]);
    expect(asked).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('shows a page’s own fact check as what it is, also with the library off', async () => {
    const page = await read('fact-desk');
    const popup = await browser.openPopup();
    const reviews = await textIn(popup, '.page-memory > .memory .reviews');
    expect(reviews).toContain('Aldery Fact Desk rates it: Not proven so far');
    await popup.close();
    await page.close();
  });

  test('is turned on on its page, and then keeps what is read', async () => {
    const library = await openLibraryPage(browser);
    expect(await textIn(library, '.empty')).toContain('Your library is off');
    await library.click('.empty button');
    await library.waitForFunction(() => document.querySelector('.empty h2')?.textContent === 'Nothing here yet');
    await readAndKeep('courier', library, 1);
    await readAndKeep('herald', library, 2);
    await readAndKeep('post', library, 3);
    expect((await keptBy(library)).databases).toEqual(['library']);
    await library.close();
  });

  test('tells what changed, what others say otherwise, and that all rest on one source', async () => {
    const page = await read('courier-later');
    const popup = await browser.openPopup();
    const changes = await until(
      () => textIn(popup, '.changes'),
      (words) => words.includes('confirmed'),
    );
    expect(changes).toMatch(/not verified on .+ → confirmed by Police in Aldery/);
    expect(changes).toContain('the fire at Harrow Quay was started deliberately');
    expect(changes).toContain('No longer there');
    expect(changes).toContain('the store at Harrow Quay had been inspected in February');
    expect(changes).toContain('A man from Withy has been arrested');
    await popup.$eval('.page-memory details:nth-of-type(2)', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    const shared = await textIn(popup, '.shared');
    expect(shared).toContain('Also in 2 articles you read.');
    expect(shared).toMatch(/All of them cite the same source: (?:the )?Norwire/i);
    expect(shared).toContain('The Withy Herald had it first');
    expect(shared).toMatch(/another number: .?Five workers died in the fire at Harrow Quay/);
    await popup.close();

    const badges = await badgesOn(page);
    const badge = badges.find(({ text }) => /confirmed/.test(text));
    if (badge === undefined) throw new Error(`no such badge among ${badges.map(({ text }) => text).join('; ')}`);
    await clickOn(page, badge);
    const card = await until(
      () => settledCard(page, true),
      (shown) => shown?.text.includes('Also in') === true,
    );
    expect(card?.text).toMatch(/not verified on .+ → confirmed by Police in Aldery/);
    expect(card?.text).toContain('All of them cite the same source');
    await page.close();
  });

  test('shows a fact check on a later article with the same claim', async () => {
    await (await read('fact-desk')).close();
    const page = await read('herald');
    const popup = await browser.openPopup();
    await until(
      async () => (await popup.$('.page-memory details')) !== null,
      (there) => there,
    );
    await popup.$$eval('.page-memory details', (all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await textIn(popup, '.shared')).toContain('Aldery Fact Desk rates it: Not proven so far');
    await popup.close();
    await page.close();
  });

  test('is searched as one types, narrowed down, and led through by keys', async () => {
    const library = await openLibraryPage(browser);
    await library.waitForSelector('.claim-item');
    await library.keyboard.type('started delib');
    const found = await until(
      () => library.$$eval('.claim-item .words', (all) => all.map((each) => each.textContent ?? '')),
      (words) => words.length > 0 && words.every((each) => /started deliberately/.test(each)),
    );
    expect(found.length).toBeGreaterThanOrEqual(4);
    await library.keyboard.press('ArrowDown');
    expect(await library.evaluate(() => document.activeElement?.className)).toBe('words');
    const [, , status] = await library.$$('.filters select');
    await status?.select('confirmed');
    const confirmed = await until(
      () => library.$$eval('.claim-item', (all) => all.map((each) => each.textContent ?? '')),
      (items) => items.length === 1,
    );
    expect(confirmed[0]).toContain('confirmed by Police in Aldery');
    await library.close();
  });

  test('shows an article’s versions and what changed from one to the next', async () => {
    const library = await openLibraryPage(browser, '#articles');
    await library.waitForSelector('.article-item');
    const courier = await library.$$eval('.article-item .words', (links) =>
      (links as HTMLAnchorElement[])
        .find(({ textContent }) => textContent?.startsWith('Fire destroys'))
        ?.getAttribute('href'),
    );
    await library.goto(libraryAddress(browser, courier ?? ''));
    await library.waitForSelector('.version-choice');
    expect(await textIn(library, 'article')).toMatch(/not verified on .+ → confirmed by Police in Aldery/);
    expect(await textIn(library, '.gone')).toContain('inspected in February');
    await library.select('.version-choice select', '0');
    const first = await until(
      () => textIn(library, '.claim-list'),
      (words) => words.includes('inspected in February'),
    );
    expect(first).toContain('not verified');
    await library.close();
  });

  test.for(['', '#articles', '#article/1', '#settings', '#checks/fire', '#source/Tamsin%20Grain'])(
    'has no fault that axe finds at %s, by light and by dark',
    async (place) => {
      const library = await openLibraryPage(browser, place);
      await library.waitForSelector('main :is(.claim-item, .article-item, fieldset, .checks)');
      await library.evaluate(axe);
      for (const value of ['light', 'dark']) {
        await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        const faults = await library.evaluate(async () => {
          const { violations } = await (
            globalThis as unknown as {
              axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        expect(faults, value).toEqual([]);
      }
      await library.close();
    },
  );

  test('asks for fact checks when the reader sends the words, and not before', async () => {
    const library = await browser.browser.newPage();
    // The browser's own question can't be answered in a test: it is taken for answered with yes.
    await library.evaluateOnNewDocument(() => {
      if (typeof chrome !== 'undefined' && chrome.permissions !== undefined)
        chrome.permissions.request = async () => true;
    });
    await library.setRequestInterception(true);
    const sent: string[] = [];
    library.on('request', (request) => {
      const { origin, pathname, search } = new URL(request.url());
      if (origin !== 'https://factchecktools.googleapis.com') {
        void request.continue();
        return;
      }
      sent.push(request.url());
      const { status, body } = answerFactChecks(pathname + search);
      const headers = { 'access-control-allow-origin': '*' };
      void request.respond({ status, body, headers, contentType: 'application/json' });
    });
    await library.goto(libraryAddress(browser, '#settings'));
    await library.waitForSelector('input[type=password]');
    await library.type('input[type=password]', 'good-key');
    await library.click('input[type=password] + *, fieldset:has(input[type=password]) button');
    await library.waitForFunction(() => document.body.innerText.includes('Saved'));
    await library.evaluate(() => {
      location.hash = '#checks/the%20sea%20wall%20was%20blown%20up';
    });
    await library.waitForSelector('.checks textarea');
    expect(await library.$eval('.checks textarea', (box) => (box as HTMLTextAreaElement).value)).toBe(
      'the sea wall was blown up',
    );
    expect(sent).toEqual([]);
    await library.click('.checks button.strong');
    await library.waitForSelector('.reviews li');
    expect(await textIn(library, '.reviews')).toContain('Checkers of Aldery rates it: No evidence');
    expect(sent.map((address) => new URL(address).searchParams.get('query'))).toEqual(['the sea wall was blown up']);
    await library.click('.checks .more');
    await library.waitForFunction(() => document.querySelectorAll('.reviews li').length === 12);
    expect(sent).toHaveLength(2);
    await library.close();
  });

  test('deletes an article with a way back, and a site', async () => {
    const library = await openLibraryPage(browser, '#articles');
    const listed = () => library.$$eval('.article-item', (items) => items.length);
    await library.waitForSelector('.article-item');
    const before = await listed();
    await library.click('.article-item button');
    expect(await until(listed, (count) => count === before - 1)).toBe(before - 1);
    expect(await textIn(library, '.undo-bar')).toContain('1 article deleted.');
    await library.click('.undo-bar button');
    expect(await until(listed, (count) => count === before)).toBe(before);
    await askLibrary(library, 'library-delete', { kind: 'site', site: '127.0.0.1' });
    await library.reload();
    await library.waitForSelector('.empty');
    expect(await textIn(library, '.empty')).toContain('Nothing here yet');
    await library.close();
  });

  test('has sent nothing anywhere in all that', () => {
    expect(asked).toEqual([]);
  });
});
