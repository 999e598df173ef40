import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder, servePages } from '../support/serve.ts';
import { clickOn } from './support/closed-root.ts';
import { badgesOn, cardOn, highlightedWords, hostsOn, openArticle, settledCard, until } from './support/reader.ts';

const story = (title: string, paragraphs: readonly string[]): string =>
  `<article><h1>${title}</h1><time datetime="2026-03-20">20 March</time>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`;

const FIRST = story('Ferry company says engines failed', [
  'The ferry lost power in the strait on Monday, the company said in a statement. All of the passengers were brought to land by the coastguard in the evening.',
  'A union official, who asked not to be named, said that repairs had been put off twice since the winter. The company denies that.',
  'Rosa Lindqvist, who leads the harbour authority, said that both engines were looked at in March.',
]);

const SECOND = story('Library to stay open on Sundays', [
  'The town library will stay open on Sundays until May, the mayor said on Tuesday. The council had wanted to close it in the winter to save money.',
  'Otto Brandt, who heads the friends of the library, said that readers have asked for longer hours for years.',
  'The cost has not been verified by the auditors, a council spokeswoman said.',
]);

/** A site that changes its pages by script, as most large ones do. */
const APP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front</title>
  <meta property="og:type" content="website"><style>body{font:18px/1.6 serif;margin:40px;max-width:600px}</style></head>
  <body><main id="view"><a href="/news/2026/03/20/ferry-engines-failed">The ferry</a></main><script>
  const stories = { '/news/2026/03/20/ferry-engines-failed': ${JSON.stringify(FIRST)}, '/news/2026/03/21/library-open-on-sundays': ${JSON.stringify(SECOND)} };
  window.go = (path) => {
    history.pushState({}, '', path);
    setTimeout(() => {
      document.querySelector('meta[property]').content = stories[path] ? 'article' : 'website';
      document.title = path;
      document.querySelector('#view').innerHTML = stories[path] ?? '<p>Front page</p>';
    }, 150);
  };
  </script></body></html>`;

/** A site that adds the next article below the first, and its address as the reader comes to it. */
const ENDLESS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry company says engines failed"}</script>
  <style>body{font:18px/1.6 serif;margin:40px;max-width:600px}article{min-height:1500px}</style></head>
  <body><main>${FIRST}</main><script>
  const second = ${JSON.stringify(SECOND)};
  window.add = () => document.querySelector('main').insertAdjacentHTML('beforeend', second);
  addEventListener('scroll', () => {
    const at = document.querySelectorAll('article')[1]?.getBoundingClientRect().top < 400 ? '/news/2026/03/21/library-open-on-sundays' : '/news/2026/03/20/ferry-engines-failed';
    if (location.pathname !== at) history.replaceState({}, '', at);
  });
  </script></body></html>`;

/** Words of the entries that the demo's button adds. */
const NEW_ENTRIES = /fish market|Piet Lammers|near Gannet Point are alive|treating two men/;

const words = async (page: Page): Promise<string> => (await highlightedWords(page)).join(' | ');

describe('a page that changes', () => {
  let browser: ExtensionBrowser;
  let demo: LocalServer;
  let app: LocalServer;

  beforeAll(async () => {
    demo = await serveFolder('demo');
    app = await servePages({ '/': APP, '/news/2026/03/20/ferry-engines-failed': ENDLESS });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
    await app?.close();
  });

  test('a live blog’s new entries are marked, and an open card stays open', async () => {
    const page = await openArticle(browser, `${demo.origin}/live/storm.html`);
    const before = await words(page);
    const [badge] = await badgesOn(page);
    if (badge === undefined) throw new Error('no badges');
    const box = await badge.box();
    await page.evaluate((y) => window.scrollTo({ top: y - 300, behavior: 'instant' }), box?.y ?? 0);
    const [again] = await badgesOn(page);
    if (again === undefined) throw new Error('no badges');
    await clickOn(page, again);
    const card = await settledCard(page, true);
    for (let entry = 0; entry < 3; entry++) {
      await page.evaluate(() => document.querySelector<HTMLElement>('#newer')?.click());
    }
    const after = await until(
      () => words(page),
      (now) => NEW_ENTRIES.test(now),
    );
    expect(before).not.toMatch(NEW_ENTRIES);
    expect(after).toMatch(NEW_ENTRIES);
    expect((await cardOn(page))?.text).toBe(card?.text);
    await page.close();
  });

  test('a site that moves from front page to article to article and back by script', async () => {
    const page = await browser.openPage(`${app.origin}/`);
    expect(await hostsOn(page)).toBe(0);
    await page.evaluate('go("/news/2026/03/20/ferry-engines-failed")');
    expect(
      await until(
        () => words(page),
        (now) => now.includes('Rosa Lindqvist'),
      ),
    ).toContain('Rosa Lindqvist');
    await page.evaluate('go("/news/2026/03/21/library-open-on-sundays")');
    const second = await until(
      () => words(page),
      (now) => now.includes('Otto Brandt'),
    );
    expect(second).toContain('Otto Brandt');
    expect(second).not.toContain('Rosa Lindqvist');
    await page.evaluate('go("/")');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 0,
      ),
    ).toBe(0);
    expect(await words(page)).toBe('');
    await page.close();
  });

  test('a page that goes on with the next article: the one that is being read is marked', async () => {
    const page = await openArticle(browser, `${app.origin}/news/2026/03/20/ferry-engines-failed`);
    const first = await words(page);
    expect(first).toContain('Rosa Lindqvist');
    await page.evaluate('add()');
    await new Promise((wait) => setTimeout(wait, 1000));
    expect(await words(page)).toBe(first);
    const scrollTo = (selector: string) =>
      page.evaluate((name) => document.querySelector(name)?.scrollIntoView({ behavior: 'instant' }), selector);
    await scrollTo('article + article');
    const second = await until(
      () => words(page),
      (now) => now.includes('Otto Brandt'),
    );
    expect(second).toContain('Otto Brandt');
    expect(second).not.toContain('Rosa Lindqvist');
    await scrollTo('article');
    expect(
      await until(
        () => words(page),
        (now) => now === first,
      ),
    ).toBe(first);
    await page.close();
  });

  test('badges follow their lines when what is above grows', async () => {
    const page = await openArticle(browser, `${demo.origin}/courts/harbour-trial.html`);
    const before = await (await badgesOn(page)).at(-1)?.box();
    await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      const banner = document.createElement('div');
      banner.style.height = '300px';
      article.prepend(banner);
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    const atOnce = await (await badgesOn(page)).at(-1)?.box();
    expect((atOnce?.y ?? 0) - (before?.y ?? 0), 'a frame later').toBeCloseTo(300, 0);
    const after = await until(
      async () => (await badgesOn(page)).at(-1)?.box(),
      (box) => Math.abs((box?.y ?? 0) - (before?.y ?? 0) - 300) < 2,
    );
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(300, 0);
    await page.close();
  });

  test('no badge stands over any text, at any width', async () => {
    const page = await openArticle(browser, `${demo.origin}/world/station-attack.html`);
    for (const width of [1280, 900, 700, 500, 360]) {
      const former = await (await badgesOn(page))[0]?.box();
      await page.setViewport({ width, height: 900 });
      await until(
        async () => (await badgesOn(page))[0]?.box(),
        (box) => width === 1280 || box?.x !== former?.x,
      );
      await new Promise((wait) => setTimeout(wait, 400));
      const lines = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const boxes: { x: number; y: number; width: number; height: number }[] = [];
        const range = document.createRange();
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (!/\S/.test(node.nodeValue ?? '')) continue;
          range.selectNodeContents(node);
          for (const { x, y, width: wide, height } of range.getClientRects()) boxes.push({ x, y, width: wide, height });
        }
        return boxes;
      });
      const badges = await badgesOn(page);
      expect(badges.length, `at ${width} px`).toBeGreaterThan(width > 800 ? 10 : 4);
      for (const badge of badges) {
        const box = await badge.box();
        if (box === undefined) throw new Error('a badge without a box');
        const covered = lines.filter(
          (line) =>
            line.x < box.x + box.width - 0.5 &&
            box.x < line.x + line.width - 0.5 &&
            line.y < box.y + box.height - 0.5 &&
            box.y < line.y + line.height - 0.5,
        );
        expect(covered, `${badge.text} at ${width} px`).toEqual([]);
      }
    }
    await page.close();
  });
});
