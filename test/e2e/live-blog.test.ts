import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { heapOf } from '../../tools/setup/extension-work.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { NO_PAGE_SCRIPTS, servePages } from '../support/serve.ts';
import { clickOn } from './support/closed-root.ts';
import { liveBlog } from './support/live-blog.ts';
import { atRest, badgesOn, cardOn, highlightedWords, openArticle, settledCard, until } from './support/reader.ts';

const POSTS = 200;
const MEGABYTE = 2 ** 20;

const aboutItself = (card: { readonly text: string } | undefined): string | undefined =>
  card?.text.replace(/\d+ more claims? of this source.*?(?=Why this label)/s, '');

describe('a live blog of 200 entries', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/live/high-water-in-the-valley-2026': liveBlog(POSTS) });
    browser = await startChromium();
    page = await openArticle(browser, `${server.origin}/live/high-water-in-the-valley-2026`);
    await atRest(page);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('is updated each second for a minute: the claims are right, the heap is flat, an open card stays open and in place', async () => {
    expect((await highlightedWords(page)).length).toBeGreaterThanOrEqual(POSTS);
    const badge = (await badgesOn(page))[8];
    if (badge === undefined) throw new Error('no badges');
    await clickOn(page, badge);
    const card = await settledCard(page, true);
    const label = badge.attributes.get('aria-label');
    const apart = async () => {
      const [shown, own] = [
        await cardOn(page),
        (await badgesOn(page)).find(({ attributes }) => attributes.get('aria-label') === label),
      ];
      const [a, b] = [await shown?.box(), await own?.box()];
      return a === undefined || b === undefined ? undefined : { across: a.x - b.x, down: a.y - b.y };
    };
    const place = await apart();
    const heap = await heapOf(page);
    await page.evaluate('start(60, 1000)');
    await until(
      () => page.evaluate('over') as Promise<boolean>,
      (over) => over,
      90_000,
    );
    await atRest(page);
    // What else the source says has changed with the blog; what the card is about has not.
    expect(aboutItself(await cardOn(page)), 'the card').toBe(aboutItself(card));
    const after = await until(apart, (now) => Math.abs((now?.down ?? 0) - (place?.down ?? 0)) < 2);
    expect(after?.down).toBeCloseTo(place?.down ?? Number.NaN, -0.5);
    expect(after?.across).toBeCloseTo(place?.across ?? Number.NaN, -0.5);
    const grown = ((await heapOf(page)) - heap) / MEGABYTE;
    console.info(`after 60 updates of a live blog the heap has grown by ${grown.toFixed(1)} MB`);
    expect(grown).toBeLessThanOrEqual(5);

    // What is marked now is what a reader finds who opens the page as it is now.
    const html = await page.evaluate(
      () => `<!doctype html><html lang="en">${document.head.outerHTML}${document.body.outerHTML}</html>`,
    );
    const frozen = await servePages({ '/live/high-water-in-the-valley-2026': html }, NO_PAGE_SCRIPTS);
    const fresh = await openArticle(browser, `${frozen.origin}/live/high-water-in-the-valley-2026`);
    const expected = await atRest(fresh);
    await page.bringToFront();
    // An open card washes its claim.
    await page.keyboard.press('Escape');
    const words = await until(
      async () => [...(await highlightedWords(page))].sort(),
      (now) => now.join('|') === expected.join('|'),
      20_000,
    );
    expect(words).toEqual(expected);
    expect(words.join()).toContain('Mila Roth');
    await fresh.close();
    await frozen.close();
  }, 240_000);
});
