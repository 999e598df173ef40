import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Box, movedBox } from '../../src/content/box.ts';
import { FOLLOWING } from '../../src/protocol/following-port.ts';
import { toPage } from '../../src/protocol/messages.ts';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { settledPage } from '../../tools/setup/read-claims.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { servePages } from '../support/serve.ts';
import { clickOn, inClosedRoot } from './support/closed-root.ts';
import { badgesAtRest, coveredLines, distances, linesOn, markedLinesOn, placedBadges } from './support/geometry.ts';
import { badgesOn, highlightedWords, hostsOn, ownDom, settledCard, toolbarNumber, until } from './support/reader.ts';
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

const COMES_LATE = `addEventListener('load', () => setTimeout(() => {
  const frame = document.createElement('iframe');
  frame.src = '/framed/first';
  frame.style.height = '500px';
  document.querySelector('header').after(frame);
}, 700))`;

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
      '/late': viewer('').replace('</body>', `<script>${COMES_LATE}</script></body>`),
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
    const [, frame] = await until(
      async () => page.frames(),
      (frames) => frames.length > 1,
    );
    if (frame === undefined) throw new Error(`no frame on ${page.url()}`);
    return frame;
  };

  const marked = (frame: Frame) =>
    until(
      () => highlightedWords(frame),
      (words) => words.length > 0,
    );

  /** Boxes within the frame, as they are on the screen. */
  const onScreen = async (page: Page, boxes: readonly Box[]): Promise<readonly Box[]> => {
    const [left, top] = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const box = frame?.getBoundingClientRect();
      return [(box?.left ?? 0) + (frame?.clientLeft ?? 0), (box?.top ?? 0) + (frame?.clientTop ?? 0)];
    });
    return boxes.map((box) => movedBox(box, left ?? 0, top ?? 0));
  };

  /** What our script breaks on from now on. */
  const ourErrors = async (page: Page): Promise<readonly string[]> => {
    const broken: string[] = [];
    const session = await page.createCDPSession();
    await session.send('Runtime.enable');
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      broken.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    return broken;
  };

  /** Asks the page in front as the popup does. */
  const ask = async (kind: string, question: object): Promise<unknown> =>
    (await browser.worker()).evaluate(
      async (message) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.tabs.sendMessage(active?.id ?? -1, message, { frameId: 0 });
      },
      { kind, question },
    );

  const inView = async () => {
    const description = toPage.describe.answer(await ask('describe', {}));
    return description.ok ? description.value.inView : undefined;
  };

  /** The claims that are kept for the tab in front, in the order of the article. */
  const claimIds = async (): Promise<readonly string[]> =>
    (await browser.worker()).evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const stored = (await chrome.storage.session.get(null)) as Record<string, unknown>;
      const { key } = (stored.tabs as Record<string, { readonly key: string }>)[String(active?.id)] ?? {};
      const { analysis } = stored[`claims:${key}`] as {
        readonly analysis: { readonly claims: readonly { readonly id: string }[] };
      };
      return analysis.claims.map(({ id }) => id);
    });

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
    'is gone to from the list, also where the page around scrolls, and tells what is in view: %s',
    async (name) => {
      const { page, frame } = await open(name);
      await badgesAtRest(page);
      const last = (await highlightedWords(frame)).filter((words) => words.length > 40).at(-1) ?? '';
      expect(await topOf(page, last)).toBeGreaterThan(900);
      const before = await inView();
      const claim = (await claimIds()).at(-1);
      expect(await ask('show-claim', { claim })).toMatchObject({ found: true });
      const top = await until(
        () => topOf(page, last),
        (at) => at > 0 && at < 700,
      );
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(700);
      const after = await inView();
      expect(before?.start).toBe(0);
      expect(after?.start).toBeGreaterThan(before?.end ?? 0);
      await page.close();
    },
  );

  test('has messages told where they can be seen, and the card within what is seen of the frame', async () => {
    const { page } = await open('tall');
    await badgesAtRest(page);
    await ask('who-says', {});
    const told = await until(
      async () => (await inClosedRoot(page, 'told'))[0]?.box(),
      (box) => box !== undefined && box.height > 20,
    );
    expect(told?.height).toBeGreaterThan(20);
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(900);
    await page.evaluate(() => scrollTo(0, 900));
    const badge = (await badgesAtRest(page)).find(({ box }) => box.top > 500 && box.top < 800);
    if (badge === undefined) throw new Error('no badge on the screen');
    await page.mouse.click((badge.box.left + badge.box.right) / 2, (badge.box.top + badge.box.bottom) / 2);
    const card = await (await settledCard(page, true))?.box();
    expect(card?.y).toBeGreaterThanOrEqual(0);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(900);
    await page.keyboard.press('Escape');
    expect(await settledCard(page, false)).toBeUndefined();
    await page.close();
  });

  test('is followed when the frame goes elsewhere, shows none, and is replaced', async () => {
    const { page, frame } = await open('scrolled');
    const broken = await ourErrors(page);
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

    expect(await toolbarNumber(browser)).toMatch(/\d/);

    await page.evaluate(() => document.querySelector('iframe')?.remove());
    expect((await settledPage(browser)).state).toBe('not-an-article');
    expect([await hostsOn(page), await toolbarNumber(browser)]).toEqual([0, '']);

    await page.evaluate(() => {
      const next = document.createElement('iframe');
      next.src = '/framed/second';
      next.style.height = '500px';
      document.querySelector('header')?.after(next);
    });
    expect((await marked(await frameOf(page))).length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
    await page.close();
  });

  test('is marked again when the page is loaded anew, and when the reader comes back to it', async () => {
    const { page } = await open('scrolled');
    await page.reload();
    expect((await marked(await frameOf(page))).length).toBeGreaterThan(10);
    const number = () =>
      until(
        () => toolbarNumber(browser),
        (shown) => shown !== '',
      );
    expect(await number()).toMatch(/\d/);
    await page.goto(`${server.origin}/nothing`);
    await page.goBack();
    // Of a page that was kept whole meanwhile the debugger does not tell the frames.
    const marks = () =>
      page.evaluate(() => {
        const framed = document.querySelector('iframe')?.contentDocument?.defaultView;
        return framed?.CSS.highlights.size ?? 0;
      });
    expect(await until(marks, (count) => count > 0)).toBeGreaterThan(0);
    expect(await number()).toMatch(/\d/);
    await page.close();
  });

  test('has its words asked about where they are selected, and is followed as it scrolls in its frame', async () => {
    const { page, frame } = await open('scrolled');
    await badgesAtRest(page);
    await frame.evaluate(() => {
      const [words] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (words !== undefined)
        getSelection()?.setBaseAndExtent(words.startContainer, words.startOffset, words.endContainer, words.endOffset);
    });
    await ask('who-says', {});
    expect(await settledCard(page, true)).toBeDefined();
    const worker = await browser.worker();
    await worker.evaluate(async (name) => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      chrome.tabs
        .connect(active?.id ?? -1, { name, frameId: 0 })
        .onMessage.addListener((message) => told.push(message));
    }, FOLLOWING);
    const told = () =>
      worker.evaluate(
        () =>
          (globalThis as unknown as { readonly told: readonly { readonly inView: { readonly start: number } }[] }).told,
      );
    const first = await until(told, (all) => all.length > 0);
    expect(first.map(({ inView }) => inView.start)).toEqual([0]);
    await frame.evaluate(() => scrollTo(0, 1200));
    const all = await until(told, (seen) => seen.length > 1);
    expect(all.at(-1)?.inView.start).toBeGreaterThan(0);
    await page.close();
  });

  test('has its badges beside their lines when what is above them grows', async () => {
    const { page, frame } = await open('scrolled');
    const [before] = await badgesAtRest(page);
    await frame.evaluate(() => document.querySelector('h1')?.style.setProperty('padding-bottom', '150px'));
    const moved = await until(
      async () => (await placedBadges(page))[0]?.box.top ?? 0,
      (top) => top - (before?.box.top ?? 0) > 140,
    );
    expect(moved - (before?.box.top ?? 0)).toBeCloseTo(150, 0);
    await page.close();
  });

  test('is found in a frame that comes late', async () => {
    const page = await browser.openPage(`${server.origin}/late`);
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
