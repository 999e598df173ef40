import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { isMarked, shownClaims } from '../../src/article/shown.ts';
import { type Box, boxesMeet } from '../../src/content/box.ts';
import { normalised } from '../../src/page/white-space.ts';
import { type PageClaims, pageClaims, type Reach } from '../../src/protocol/messages.ts';
import { underlinesOf } from '../../src/ui/underlines.ts';
import { toContract } from '../../tools/contract.ts';
import { readHtml } from '../../tools/read-html.ts';
import { scoreShared } from '../../tools/score-shared.ts';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { root } from '../../tools/setup/root.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { NO_PAGE_SCRIPTS, serveFolder } from '../support/serve.ts';
import { badgesOn, until } from './support/reader.ts';

/** Real pages of 42 publishers, and 20 that are no articles; they are not part of this project. */
const folder = join(root, '../shared/pages/dev');

interface Row {
  readonly id: string;
  readonly is_article: boolean;
  readonly url: string;
}

const rows: readonly Row[] = existsSync(join(folder, 'index.jsonl'))
  ? readFileSync(join(folder, 'index.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row)
  : [];

if (rows.length === 0) console.warn('../shared/pages/dev is not here: the real pages are not tested.');

/** A page as its own scripts could see it: markup without our host element, words, and what the highlights cover. */
interface Seen {
  readonly hosts: number;
  readonly html: string;
  readonly words: string;
  /** For each highlight, the words of its ranges one after the other. */
  readonly highlights: readonly string[];
  /** How far the page's contents were shifted, as the browser reckons it. */
  readonly shift: number;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { documentElement } = document;
    const hosts = [...documentElement.children].filter((element) => !/^(?:HEAD|BODY|FRAMESET)$/.test(element.tagName));
    let html = documentElement.outerHTML;
    for (const host of hosts) html = html.replace(`${host.outerHTML}</html>`, '</html>');
    const wordsOf = (range: AbstractRange): string => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    };
    const highlights = [...CSS.highlights.values()].map((each) => [...each].map(wordsOf).join('\n'));
    const shifts = new PerformanceObserver(() => undefined);
    shifts.observe({ type: 'layout-shift', buffered: true });
    const shift = shifts.takeRecords().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
    return { hosts: hosts.length, html, words: document.body.textContent ?? '', highlights, shift };
  });

/** The boxes of all lines of a page's own text, where they are on the screen. */
const linesOn = (page: Page): Promise<readonly Box[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!/\S/.test(node.nodeValue ?? '')) continue;
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) boxes.push({ left, top, right, bottom });
    }
    return boxes;
  });

/** Waits until no more badges come: those far from the screen are drawn in idle time. */
const badgesAtRest = async (page: Page): Promise<void> => {
  let former = -1;
  const counted = async () => {
    await pause(400);
    return (await badgesOn(page)).length;
  };
  await until(counted, (now) => {
    const atRest = now === former;
    former = now;
    return atRest;
  });
};

/** The claims that have a badge, and the lines of the page that a badge covers: there must be none. */
const badgesAmong = async (page: Page) => {
  const badges = await badgesOn(page);
  const lines = await linesOn(page);
  const claims: string[] = [];
  const covered: string[] = [];
  for (const badge of badges) {
    claims.push(...(badge.attributes.get('data-claims') ?? '').split(' '));
    const box = await badge.box();
    if (box === undefined) continue;
    const edges = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
    for (const line of lines) {
      if (boxesMeet(edges, line)) covered.push(`${badge.text} ${JSON.stringify(edges)} ${JSON.stringify(line)}`);
    }
  }
  return { claims, covered };
};

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const withoutSpace = (text: string): string => normalised(text).replace(/\s+/g, '');

const markedClaims = ({ analysis, hidden }: PageClaims) =>
  shownClaims(analysis).filter((shown) => isMarked(shown, 'standard') && !hidden.includes(shown.claim.id));

/** What should be highlighted by the analysis alone: for each kind of source, the words at the offsets of its underlines. */
const expectedHighlights = (kept: PageClaims): string[] => {
  const { analysis } = kept;
  const words = new Map<string, string>();
  for (const { shown, spans } of underlinesOf(markedClaims(kept), analysis)) {
    for (const { start, end } of spans) {
      words.set(shown.kind, (words.get(shown.kind) ?? '') + analysis.text.slice(start, end));
    }
  }
  return [...words.values()].map(withoutSpace).filter((text) => text !== '');
};

describe.skipIf(rows.length === 0)('the extension on real pages', () => {
  let chromium: ExtensionBrowser;
  let server: LocalServer;
  /** Where the extension does not run: to see what pages are without it. */
  let without: BrowserContext;
  /** One of the extension's own pages, which may ask the background. */
  let surface: Page;
  const problems: string[] = [];
  /** What was taken for an article; of those, what has something highlighted. */
  const articles = new Set<string>();
  const annotated = new Set<string>();
  const visited = new Set<string>();
  /** As the scorer takes them: what was read in the browser, and what is read from the same file outside of it. */
  const readHere: string[] = [];
  const readOutside: string[] = [];
  /** Of each article: how many of its marked claims have a badge. */
  const shares: (readonly [string, number, number])[] = [];

  const reportExceptions = async (session: CDPSession, where: () => string): Promise<void> => {
    await session.send('Runtime.enable');
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      problems.push(`${where()}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    });
  };

  beforeAll(async () => {
    server = await serveFolder(folder, NO_PAGE_SCRIPTS);
    chromium = await startChromium({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
    without = await chromium.browser.createBrowserContext();
    surface = await chromium.openPage(`chrome-extension://${chromium.extensionId}/src/popup/popup.html`);
    // Pages are drawn on when they are at rest, so that what shifts them by itself is told from what we do.
    await choose(0, server.origin, 'everywhere', false);
    const worker = await chromium.worker();
    await reportExceptions(worker.client, () => 'background');
  });

  afterAll(async () => {
    const badged = shares.reduce((sum, [, has]) => sum + has, 0);
    const all = shares.reduce((sum, [, , of]) => sum + of, 0);
    console.info(`${badged} of ${all} marked claims on ${shares.length} pages have a badge`);
    await chromium?.close();
    await server?.close();
  });

  /** Asks from the extension's own page, as the popup does. */
  const ask = (tab: number | undefined, kind: string, question: object): Promise<unknown> =>
    surface.evaluate(
      async (tab, message) => {
        const { runtime, tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        return tab === undefined ? runtime.sendMessage(message) : tabs.sendMessage(tab, message, { frameId: 0 });
      },
      tab,
      { kind, question },
    );

  const choose = (tab: number, address: string, reach: Reach, on: boolean): Promise<unknown> =>
    ask(undefined, 'choose', { tab, address, reach, on });

  const newestTab = (): Promise<number> =>
    surface.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return Math.max(...(await tabs.query({})).map(({ id }) => id ?? 0));
    });

  const stateOf = async (tab: number): Promise<string> => {
    const answer = await ask(tab, 'describe', {}).catch(() => undefined);
    return (answer as { state?: string } | undefined)?.state ?? 'silent';
  };

  /** Waits until the extension has made up its mind; pages that look like no article are looked at a second time. */
  const settled = async (tab: number): Promise<string> => {
    const end = Date.now() + 30_000;
    const sure = Date.now() + 2000;
    for (;;) {
      const state = await stateOf(tab);
      if (Date.now() > end || state === 'analysed') return state;
      if (state !== 'silent' && state !== 'reading' && Date.now() > sure) return state;
      await pause(100);
    }
  };

  test.for(rows)('$id', async ({ id, url }) => {
    const address = `${server.origin}/${id}.html`;
    const plain = await without.newPage();
    await plain.goto(address, { waitUntil: 'load' });
    const before = await look(plain);
    await plain.close();

    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await reportExceptions(await page.createCDPSession(), () => id);
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    const tab = await newestTab();
    const state = await settled(tab);
    const undrawn = await look(page);
    await choose(tab, address, 'page', true);
    await pause(300);
    if (state === 'analysed') await badgesAtRest(page);
    const after = await look(page);
    const badges = await badgesAmong(page);
    const { claims } = (await ask(undefined, 'claims', { tab })) as { claims: unknown };
    await page.close();
    visited.add(id);
    const outside = readHtml(readFileSync(join(folder, `${id}.html`), 'utf8'), url);
    readOutside.push(JSON.stringify(toContract(id, outside.isArticle, analyse(outside.article, {}))));

    expect(before.hosts).toBe(0);
    expect(before.highlights).toEqual([]);
    expect(after.html === before.html, 'the page’s own markup is as it was').toBe(true);
    expect(after.words).toBe(before.words);
    expect(undrawn).toMatchObject({ hosts: 0, highlights: [] });
    if (after.hosts === 1) expect(after.shift, 'drawing shifts nothing').toBe(undrawn.shift);
    if (state === 'analysed') {
      const kept = pageClaims(claims);
      if (!kept.ok) throw new Error('The background has no claims for the page.');
      articles.add(id);
      readHere.push(JSON.stringify(toContract(id, true, kept.value.analysis)));
      const expected = expectedHighlights(kept.value);
      if (expected.length > 0) annotated.add(id);
      expect(after.hosts).toBe(1);
      expect(after.highlights.map(withoutSpace).sort()).toEqual(expected.sort());
      expect(badges.covered).toEqual([]);
      const marked = markedClaims(kept.value).map(({ claim }) => claim.id);
      shares.push([id, badges.claims.length, marked.length]);
      expect(badges.claims.length, 'claims with a badge').toBeGreaterThanOrEqual(0.8 * marked.length);
    } else {
      expect(state).toMatch(/^not-/);
      expect(after).toMatchObject({ hosts: 0, highlights: [] });
    }
    expect(problems.filter((problem) => problem.startsWith(`${id}:`) || problem.startsWith('background'))).toEqual([]);
  });

  test('articles are told from other pages', ({ skip }) => {
    skip(visited.size < rows.length, 'only some of the pages were visited');
    const found = (isArticle: boolean) => rows.filter((row) => row.is_article === isArticle && articles.has(row.id));
    expect(found(true).length).toBeGreaterThanOrEqual(44);
    expect(found(false)).toEqual([]);
    expect(annotated.size).toBeGreaterThanOrEqual(42);
  });

  test('their text is read as well as outside of a browser', ({ skip }) => {
    skip(visited.size < rows.length, 'only some of the pages were visited');
    const score = (predicted: readonly string[]) =>
      scoreShared(join(root, '../shared'), 'score-pages.mjs', join(folder, 'index.jsonl'), predicted.join('\n')) as {
        readonly f: number;
      };
    const [here, outside] = [score(readHere).f, score(readOutside).f];
    console.info(`text F1 ${here.toFixed(2)} in Chromium, ${outside.toFixed(2)} outside of a browser`);
    expect(here).toBeGreaterThanOrEqual(95.5);
    expect(Math.abs(here - outside)).toBeLessThan(0.5);
  });
});
