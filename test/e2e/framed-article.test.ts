import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Box, movedBox } from '../../src/content/box.ts';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { settledPage } from '../../tools/setup/read-claims.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { servePages } from '../support/serve.ts';
import { clickOn } from './support/closed-root.ts';
import { coveredLines, distances, linesOn, markedLinesOn, placedBadges } from './support/geometry.ts';
import { badgesOn, highlightedWords, hostsOn, ownDom, settledCard, until } from './support/reader.ts';
import { storyPage } from './support/story.ts';

const story = (body?: string, count = 14) => storyPage('', body, count);
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page that shows articles in a frame, between a header and a footer. */
const viewer = (frame: string, style = '') =>
  `<!doctype html><html lang="en"><head><title>Reader</title><style>body{margin:0}header,footer{height:260px;background:#eee}
iframe{display:block;width:100%;border:3px solid #ccc;box-sizing:border-box}${style}</style></head>
<body><header>The Valley Reader</header>${frame}<footer>Imprint</footer></body></html>`;

const VIEWERS: Readonly<Record<string, string>> = {
  scrolled: viewer('<iframe src="/framed/first" style="height:560px"></iframe>'),
  tall: viewer('<iframe src="/framed/first" style="height:3200px" scrolling="no"></iframe>'),
  srcdoc: viewer(`<iframe srcdoc="${escaped(story())}" style="height:600px"></iframe>`),
  'without-scripts': viewer('<iframe src="/framed/first" sandbox="allow-same-origin" style="height:600px"></iframe>'),
  pane: viewer(
    '<main><iframe src="/framed/first" style="height:3200px"></iframe></main>',
    'main{height:600px;overflow:auto}header,footer{height:120px}',
  ),
};

/** Twenty advertisements of the page's own site, each in a frame, and each as long as an article. */
const ADVERTISED = viewer(
  Array.from({ length: 20 }, () => '<iframe src="/framed/first" style="width:300px;height:250px"></iframe>').join(''),
);

describe('an article in a frame', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  let elsewhere: LocalServer;

  beforeAll(async () => {
    const stories = { '/framed/first': story(), '/framed/second': story('<article>%</article>', 9) };
    elsewhere = await servePages(stories);
    server = await servePages({
      ...stories,
      ...Object.fromEntries(Object.entries(VIEWERS).map(([name, html]) => [`/${name}`, html])),
      '/advertised': ADVERTISED,
      '/foreign': viewer(`<iframe src="${elsewhere.origin}/framed/first" style="height:600px"></iframe>`),
      '/nothing': '<!doctype html><title>Inbox</title><p>Nothing is open.</p>',
    });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await elsewhere?.close();
  });

  const open = async (name: string): Promise<{ page: Page; frame: Frame }> => {
    const page = await browser.openPage(`${server.origin}/${name}`);
    const frame = await frameOf(page);
    await marked(frame);
    return { page, frame };
  };

  const frameOf = async (page: Page): Promise<Frame> => {
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error(`no frame on ${page.url()}`);
    return frame;
  };

  const marked = (frame: Frame) =>
    until(
      () => highlightedWords(frame),
      (words) => words.length > 0,
    );

  /** Waits until badges neither come nor move. */
  const badgesAtRest = async (page: Page) => {
    let former = '';
    return until(
      async () => {
        await new Promise((wait) => setTimeout(wait, 400));
        return placedBadges(page);
      },
      (badges) => {
        const now = JSON.stringify(badges.map(({ box }) => box));
        const same = now === former && badges.length > 0;
        former = now;
        return same;
      },
    );
  };

  /** Boxes within the frame, as they are on the screen. */
  const onScreen = async (page: Page, boxes: readonly Box[]): Promise<readonly Box[]> => {
    const [left, top] = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const box = frame?.getBoundingClientRect();
      return [(box?.left ?? 0) + (frame?.clientLeft ?? 0), (box?.top ?? 0) + (frame?.clientTop ?? 0)];
    });
    return boxes.map((box) => movedBox(box, left ?? 0, top ?? 0));
  };

  const topOf = async (page: Page, words: string): Promise<number> => {
    const frame = await frameOf(page);
    const top = await frame.evaluate((sought) => {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight)
          if (String(range).startsWith(sought)) return (range as Range).getBoundingClientRect().top;
      return Number.NaN;
    }, words);
    return (await onScreen(page, [{ left: 0, right: 0, top, bottom: top }]))[0]?.top ?? Number.NaN;
  };

  test.for(Object.keys(VIEWERS))('is marked where it stands, and no document is changed: %s', async (name) => {
    const { page, frame } = await open(name);
    const badges = await badgesAtRest(page);
    expect(badges.length).toBeGreaterThan(10);
    expect(coveredLines(badges, await onScreen(page, await linesOn(frame)))).toEqual([]);
    expect(Math.max(...distances(badges, await onScreen(page, await markedLinesOn(frame))))).toBeLessThan(60);
    expect([await hostsOn(page), await hostsOn(frame)]).toEqual([0, 1]);
    expect(await highlightedWords(page)).toEqual([]);
    const bare = await server.origin;
    const [dom, framed] = [await ownDom(page), await ownDom(frame)];
    const without = await (await browser.browser.createBrowserContext()).newPage();
    await without.goto(`${bare}/${name}`, { waitUntil: 'load' });
    expect(dom).toBe(await ownDom(without));
    expect(framed).toBe(await ownDom(await frameOf(without)));
    await without.browserContext().close();
    await page.close();
  });

  test.for(['scrolled', 'tall', 'pane', 'without-scripts'])(
    'opens a card on the screen, by badge and by words, and a press outside closes it: %s',
    async (name) => {
      const { page, frame } = await open(name);
      const [, second] = await badgesAtRest(page);
      if (second === undefined) throw new Error('no badge');
      await clickOn(page, second.badge);
      const box = await (await settledCard(page, true))?.box();
      expect(box?.height).toBeGreaterThan(100);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
      await page.mouse.click(20, 20);
      expect(await settledCard(page, false)).toBeUndefined();
      const lines = await onScreen(page, await markedLinesOn(frame));
      const line = lines.find(({ top, left, right }) => top > 300 && top < 500 && right - left > 100);
      if (line === undefined) throw new Error('no line on the screen');
      await page.mouse.click(line.left + 30, (line.top + line.bottom) / 2);
      expect(await settledCard(page, true)).toBeDefined();
      await page.close();
    },
  );

  test.for(['scrolled', 'tall', 'pane'])(
    'is gone to from the list, also where the page around scrolls: %s',
    async (name) => {
      const { page, frame } = await open(name);
      await badgesAtRest(page);
      const words = (await highlightedWords(frame)).filter((each) => each.length > 40);
      const last = words.at(-1) ?? '';
      expect(await topOf(page, last)).toBeGreaterThan(900);
      const popup = await browser.openPopup();
      await popup.waitForSelector('[data-claim], .claim, li');
      const tab = await (await browser.worker()).evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const stored = (await chrome.storage.session.get(null)) as Record<string, unknown>;
        const key = (stored.tabs as Record<string, { readonly key: string }>)[String(active?.id)]?.key;
        const { analysis } = stored[`claims:${key}`] as {
          readonly analysis: { readonly claims: readonly { readonly id: string }[] };
        };
        const claim = analysis.claims.at(-1)?.id;
        return chrome.tabs.sendMessage(active?.id ?? -1, { kind: 'show-claim', question: { claim } }, { frameId: 0 });
      });
      expect(tab).toMatchObject({ found: true });
      const top = await until(
        () => topOf(page, last),
        (at) => at > 0 && at < 700,
      );
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(700);
      await popup.close();
      await page.close();
    },
  );

  test('is followed when the frame goes elsewhere, shows none, and is replaced', async () => {
    const { page, frame } = await open('scrolled');
    const first = (await badgesAtRest(page)).length;
    await frame.goto(`${server.origin}/framed/second`);
    const fewer = await until(
      async () => (await badgesOn(page)).length,
      (count) => count > 0 && count < first,
    );
    expect(fewer).toBeGreaterThan(0);
    expect(fewer).toBeLessThan(first);
    expect(await hostsOn(frame)).toBe(1);

    await frame.goto(`${server.origin}/nothing`);
    expect((await settledPage(browser)).state).toBe('not-an-article');
    expect([await hostsOn(page), await hostsOn(frame)]).toEqual([0, 0]);

    await frame.goto(`${server.origin}/framed/first`);
    expect((await marked(frame)).length).toBeGreaterThan(10);

    await page.evaluate(() => document.querySelector('iframe')?.remove());
    expect((await settledPage(browser)).state).toBe('not-an-article');
    expect(await hostsOn(page)).toBe(0);

    await page.evaluate(() => {
      const next = document.createElement('iframe');
      next.src = '/framed/second';
      next.style.height = '500px';
      document.querySelector('header')?.after(next);
    });
    await until(
      async () => page.frames().length,
      (count) => count === 2,
    );
    expect((await marked(await frameOf(page))).length).toBeGreaterThan(10);
    await page.close();
  });

  test('is left alone where it is of another site, or in a small frame', async () => {
    for (const name of ['foreign', 'advertised']) {
      const page = await browser.openPage(`${server.origin}/${name}`);
      expect((await settledPage(browser)).state, name).toBe('not-an-article');
      for (const frame of page.frames()) expect(await hostsOn(frame), name).toBe(0);
      await page.close();
    }
  });
});
