import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { textOfFile } from '../support/files.ts';
import { serveFolder, servePages } from '../support/serve.ts';
import { clickOn, inClosedRoot } from './support/closed-root.ts';
import { badgesOn, highlightedWords, hostsOn, openArticle, settledCard, textIn, until } from './support/reader.ts';

const article = (language: string, title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
  <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title })}</script></head>
  <body><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

const GERMAN = article('de', 'Brücke bleibt gesperrt', [
  'Der Rat kam am Montag zusammen und beschloss, dass die Brücke bis zum Frühjahr für Reparaturen gesperrt wird.',
  'Die Ingenieure hatten dazu geraten, sagte die Bürgermeisterin, und das Land habe das Geld dafür schon zugesagt.',
]);

/** A page that does what it can to spoil what does not belong to it. */
const SPOILT_HEAD = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'">
  <style>html{color:#000}html>*{display:none!important}html>head{display:none}html>body{display:block!important}
  button{display:none!important;font-size:90px!important}div{position:static!important;width:100px!important;height:100px!important;opacity:0!important}</style>
  <script>
  Element.prototype.attachShadow = () => { throw new Error('no shadow'); };
  Array.prototype.map = () => { throw new Error('no map'); };
  window.seen = [];
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'message']) addEventListener(type, (event) => seen.push(type + ' ' + (event.target?.tagName ?? '')));
  </script>`;

const HOSTILE = textOfFile('demo/world/station-attack.html').replace('</head>', () => `${SPOILT_HEAD}</head>`);

describe('any site', () => {
  let browser: ExtensionBrowser;
  let demo: LocalServer;
  let pages: LocalServer;

  beforeAll(async () => {
    demo = await serveFolder('demo');
    pages = await servePages({ '/nachrichten/2026/bruecke-gesperrt': GERMAN, '/news/2026/bridge-stays-shut': HOSTILE });
    browser = await startChromium({ args: ['--host-resolver-rules=MAP news.test 127.0.0.1'] });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
    await pages?.close();
  });

  const openFirstCard = async (page: Page) => {
    const [badge] = await badgesOn(page);
    if (badge === undefined) throw new Error('no badges');
    await clickOn(page, badge);
    return settledCard(page, true);
  };

  test('without a secure connection: badges, card and copying work', async () => {
    const page = await openArticle(
      browser,
      `${demo.origin.replace('127.0.0.1', 'news.test')}/courts/harbour-trial.html`,
    );
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    expect((await openFirstCard(page))?.text).toContain('How it reached you');
    const [copy] = (await inClosedRoot(page, 'link')).filter(({ text }) => text === 'Copy');
    if (copy === undefined) throw new Error('the card has no way to copy');
    await clickOn(page, copy);
    const card = await until(
      () => settledCard(page, true),
      (seen) => seen?.text.includes('Copied') === true,
    );
    expect(card?.text).toContain('Copied');
    await page.close();
  });

  test('a page in another language is told, not read', async () => {
    const page = await browser.openPage(`${pages.origin}/nachrichten/2026/bruecke-gesperrt`);
    const popup = await browser.openPopup();
    expect(await textIn(popup, '.empty h2')).toBe('This page is not in English');
    expect(await textIn(popup, '.empty')).toContain('German');
    expect(await hostsOn(page)).toBe(0);
    await popup.close();
    await page.close();
  });

  test('a page that overrides prototypes, hides and restyles everything and allows nothing', async () => {
    const page = await openArticle(browser, `${pages.origin}/news/2026/bridge-stays-shut`);
    expect((await highlightedWords(page)).length).toBeGreaterThan(0);
    const [badge] = await badgesOn(page);
    const box = await badge?.box();
    expect(box?.height).toBeGreaterThan(15);
    expect(box?.height).toBeLessThan(40);
    expect((await openFirstCard(page))?.text).toContain('Why this label?');
    await page.keyboard.press('Escape');
    await settledCard(page, false);
    // The page learns nothing of clicks and keys in what is ours.
    expect(await page.evaluate('seen')).toEqual([]);
    await page.close();
  });

  test('under forced colours the badges speak alone', async () => {
    const page = await openArticle(browser, `${demo.origin}/world/station-attack.html`);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const words = await until(
      () => highlightedWords(page),
      (all) => all.length === 0,
    );
    expect(words).toEqual([]);
    expect((await badgesOn(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});
