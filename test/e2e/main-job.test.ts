import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../src/article/span.ts';
import type { PageClaims } from '../../src/protocol/messages.ts';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { claimsOfTab, settledPage } from '../../tools/setup/read-claims.ts';
import { root } from '../../tools/setup/root.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { NO_PAGE_SCRIPTS, servePages } from '../support/serve.ts';
import { clickOn } from './support/closed-root.ts';
import { badgesOn, highlightedWords, openArticle, ownDom, settledCard, textIn } from './support/reader.ts';

const seed = join(root, '../shared/seed/article.txt');

/** The article that started it all, in a plain news page: it belongs to its publisher, so it is put together at run time. */
const seedPage = (): string => {
  const [title = '', ...paragraphs] = readFileSync(seed, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  const data = { '@type': 'NewsArticle', headline: title, publisher: { '@type': 'Organization', name: 'The Paper' } };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script>
    <style>body{font:18px/1.6 serif;max-width:640px;margin:40px 80px}</style></head>
    <body><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
};

describe.skipIf(!existsSync(seed))('the seed article in a news page (needs ../shared)', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  let page: Page;
  let untouched: string;
  let claims: PageClaims;

  beforeAll(async () => {
    server = await servePages({ '/story': seedPage() }, NO_PAGE_SCRIPTS);
    browser = await startChromium();
    const plain = await browser.browser.newPage();
    await plain.setJavaScriptEnabled(true);
    await plain.setContent(seedPage());
    untouched = (await plain.evaluate(() => document.body.innerText)).trim();
    await plain.close();
    page = await openArticle(browser, `${server.origin}/story`);
    const { tab } = await settledPage(browser);
    const popup = await browser.openPopup();
    const found = await claimsOfTab(popup, tab);
    await popup.close();
    if (found === undefined) throw new Error('the background has no claims for the page');
    claims = found;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const claimsWith = (words: RegExp) => {
    const { analysis } = claims;
    return analysis.claims.filter((claim) => {
      const sentence = analysis.sentences[claim.sentence];
      return sentence !== undefined && words.test(textOf(analysis.text, sentence.span));
    });
  };

  test('is read whole', () => {
    expect(claims.analysis.text.length).toBeGreaterThan(0.97 * readFileSync(seed, 'utf8').trim().length);
    expect(claims.models).toBe('complete');
  });

  test('its claim of responsibility is unverified, in the article’s own words', () => {
    const [claim] = claimsWith(/Reuters news agency/);
    expect(claim?.status).toBe('unverified');
    const words = claim?.evidence.map(({ span }) => textOf(claims.analysis.text, span)).join('; ');
    expect(words).toContain('has not been independently verified');
  });

  test('Ukraine’s denial is denied', () => {
    const denial = claimsWith(/^Ukraine says/).find(({ status }) => status === 'denied');
    expect(denial?.evidence.some(({ by }) => by === 'Ukraine')).toBe(true);
  });

  test('questions and calls to watch are no claims', () => {
    expect(claimsWith(/^Among them|^Questions are|^WATCH/)).toEqual([]);
  });

  test('is marked without a change to the page', async () => {
    expect((await page.evaluate(() => document.body.innerText)).trim()).toBe(untouched);
    const dom = await ownDom(page);
    expect(dom).not.toMatch(/hearsay/i);
    const text = await page.evaluate(() => document.body.textContent ?? '');
    for (const words of await highlightedWords(page)) expect(text).toContain(words);
  });

  test('a badge opens a card with status, chain and evidence', async () => {
    const badges = await badgesOn(page);
    const badge = badges.find(({ text }) => /^Islamic State.*not verified · via Reuters/.test(text));
    if (badge === undefined) throw new Error(`no such badge among ${badges.map(({ text }) => text).join('; ')}`);
    await clickOn(page, badge);
    const card = await settledCard(page, true);
    for (const words of [
      'Not independently verified',
      'How it reached you',
      'Islamic State',
      'Reuters',
      'The Paper',
      'independently verified',
    ]) {
      expect(card?.text).toContain(words);
    }
    await page.keyboard.press('Escape');
  });

  test('the popup sums it up', async () => {
    const popup = await browser.openPopup();
    expect(await textIn(popup, '.summary')).toMatch(/^\d+ claims\. \d+ rest on named sources.*\d+ carry a status\.$/s);
    await popup.close();
  });
});
