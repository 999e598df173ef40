import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMarked, shownClaims } from '../../src/article/shown.ts';
import { pageClaims } from '../../src/protocol/messages.ts';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { servePages } from '../support/serve.ts';
import { clickOn } from './support/closed-root.ts';
import { badgesAtRest, coveredLines, distances, linesOn, markedLinesOn, placedBadges } from './support/geometry.ts';
import { badgesOn, highlightedWords, hostsOn, openArticle, settledCard, until } from './support/reader.ts';
import { storyPage } from './support/story.ts';

const path = (name: string) => `/news/2026/harvest-sold-early-${name}`;

/** Ways in which pages lay an article out, and whether there is room for badges beside or within the column. */
const LAYOUTS: Readonly<Record<string, string>> = {
  plain: storyPage(''),
  'right-to-left': storyPage('', undefined, 14, 'dir="rtl"'),
  columns: storyPage('<style>article{max-width:none;columns:3;column-gap:60px}</style>'),
  grid: storyPage(
    '<style>main{display:grid;grid-template-columns:180px 560px 1fr}aside{background:#eee}</style>',
    '<main><nav>Markets</nav><article>%</article><aside>Weather: mild and dry until the weekend</aside></main>',
  ),
  scaled: storyPage('<style>article{transform:scale(.85) translateX(30px);transform-origin:0 0}</style>'),
  'moved-body': storyPage(
    '<style>html{padding:20px}body{position:relative;left:30px;transform:translateY(15px)}</style>',
  ),
  'moved-root': storyPage('<style>html{position:relative;margin-left:50px;transform:translateX(10px)}</style>'),
  'css-zoom': storyPage('<style>body{zoom:1.4}</style>'),
  'css-zoom-root': storyPage('<style>html{zoom:1.3}</style>'),
  'reader-like': storyPage(
    '<style>body{background:#f4ecd8;color:#5b4636;font:21px/1.7 Georgia}#container{max-width:30em;margin:auto}</style>',
    '<div id="container"><div><div>%</div></div></div>',
  ),
  stacked: storyPage(
    '<style>main{position:relative;z-index:3;background:#fff}article{max-width:none}</style>',
    '<main><article>%</article></main>',
  ),
  'shadow-tree': storyPage(
    '',
    '<nav>Markets</nav><x-story></x-story><template>%</template><script>document.querySelector("x-story").attachShadow({mode:"open"}).append(document.querySelector("template").content)</script>',
  ),
  'full-width': storyPage('<style>body{margin:0}article{max-width:none}</style>'),
  narrow: storyPage('<style>body{margin:12px}article{max-width:none}</style>'),
};

const MEASURES: Readonly<Record<string, { readonly width: number; readonly least: number }>> = {
  narrow: { width: 390, least: 0.8 },
};

const SCROLLER = storyPage(
  '<style>html,body{height:100%;margin:0;overflow:hidden}header{height:90px}main{height:calc(100% - 170px);overflow:auto}article{margin:0 40px}footer{height:80px}</style>',
  '<header>The Valley Post</header><main><article>%</article></main><footer>Imprint and terms</footer>',
  30,
);
const STICKY = storyPage(
  '<style>header{position:sticky;top:0;z-index:5;background:#fff;height:80px}body{margin-top:0}</style>',
  '<header>The Valley Post</header><article>%</article>',
);
const FULL_SCREEN = storyPage('<style>article{background:#fff;overflow:auto}</style>');

describe('any layout', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;

  beforeAll(async () => {
    const pages = { ...LAYOUTS, scroller: SCROLLER, sticky: STICKY, 'full-screen': FULL_SCREEN };
    server = await servePages(Object.fromEntries(Object.entries(pages).map(([name, html]) => [path(name), html])));
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (name: string): Promise<Page> => openArticle(browser, `${server.origin}${path(name)}`);

  /** Of the claims that are to be marked, the share that some badge stands for. */
  const shareWithBadge = async (badges: Awaited<ReturnType<typeof placedBadges>>): Promise<number> => {
    const worker = await browser.worker();
    const kept = await worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const stored = (await chrome.storage.session.get(null)) as Record<string, unknown>;
      const tabs = stored.tabs as Record<string, { readonly key: string }>;
      return stored[`claims:${tabs[String(active?.id)]?.key}`];
    });
    const claims = pageClaims(kept);
    if (!claims.ok) throw new Error('no claims are kept for the page');
    const marked = shownClaims(claims.value.analysis).filter((shown) => isMarked(shown, 'standard'));
    const have = new Set(badges.flatMap(({ badge }) => badge.attributes.get('data-claims')?.split(' ') ?? []));
    expect(marked.length).toBeGreaterThan(10);
    return marked.filter(({ claim }) => have.has(claim.id)).length / marked.length;
  };

  const expectWellPlaced = async (page: Page, least = 0.8) => {
    const badges = await badgesAtRest(page);
    expect(coveredLines(badges, await linesOn(page))).toEqual([]);
    expect(Math.max(...distances(badges, await markedLinesOn(page)))).toBeLessThan(60);
    expect(await shareWithBadge(badges)).toBeGreaterThanOrEqual(least);
    return badges;
  };

  test.for(Object.keys(LAYOUTS))('%s: badges are beside their lines and cover none', async (name) => {
    const page = await open(name);
    const { width = 1280, least = 0.8 } = MEASURES[name] ?? {};
    if (width !== 1280) await page.setViewport({ width, height: 900 });
    const badges = await expectWellPlaced(page, least);
    const onScreen = badges.filter(({ box }) => box.top > 0 && box.bottom < 900);
    const hosts = await page.evaluate(
      (points) => points.map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.parentElement?.tagName),
      onScreen.map(({ box }) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2]),
    );
    expect(hosts.length).toBeGreaterThan(0);
    expect(new Set(hosts), 'badges are on top').toEqual(new Set(['HTML']));
    await page.close();
  });

  test.for([0.5, 0.8, 1.5, 2, 3])('zoomed to %d', async (zoom) => {
    const page = await open('plain');
    const worker = await browser.worker();
    await worker.evaluate(async (factor) => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(active?.id ?? -1, factor);
    }, zoom);
    await until(
      () => page.evaluate(() => devicePixelRatio),
      (ratio) => Math.abs(ratio - zoom) < 0.01,
    );
    expect(await page.evaluate(() => devicePixelRatio)).toBeCloseTo(zoom, 2);
    await new Promise((wait) => setTimeout(wait, 500));
    await expectWellPlaced(page);
    await worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(active?.id ?? -1, 1);
    });
    await page.close();
  });

  test('in a container that scrolls, badges move with their lines and none stands where the text is cut off', async () => {
    const page = await open('scroller');
    const frame = await page.evaluate(() => {
      const { top, bottom } = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    });
    const isInside = ({ top, bottom }: { top: number; bottom: number }) => top < frame.bottom && frame.top < bottom;
    const seen: (readonly string[])[] = [];
    for (const down of [0, 700]) {
      await page.evaluate((top) => document.querySelector('main')?.scrollTo({ top, behavior: 'instant' }), down);
      await new Promise((wait) => setTimeout(wait, 500));
      const badges = await badgesAtRest(page);
      expect(badges.length).toBeGreaterThan(2);
      expect(badges.filter(({ box }) => !isInside(box))).toEqual([]);
      const marked = (await markedLinesOn(page)).filter(isInside);
      expect(Math.max(...distances(badges, marked))).toBeLessThan(60);
      seen.push(badges.map(({ badge }) => badge.attributes.get('aria-label') ?? ''));
    }
    expect(seen[0]?.[0]).not.toBe(seen[1]?.[0]);
    await page.close();
  });

  test('what sticks to the screen stays above the badges that pass under it', async () => {
    const page = await open('sticky');
    const badges = await badgesAtRest(page);
    const box = badges[0]?.box;
    if (box === undefined) throw new Error('no badges');
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), box.top - 30);
    await new Promise((wait) => setTimeout(wait, 300));
    const onTop = await page.evaluate((x) => document.elementFromPoint(x, 40)?.tagName, (box.left + box.right) / 2);
    expect(onTop).toBe('HEADER');
    await page.close();
  });

  test.for([
    ['html', true],
    ['article', false],
  ] as const)('when <%s> fills the screen, its words stay marked; a card opens: %s', async ([filling, opens]) => {
    const page = await open('full-screen');
    const before = await badgesAtRest(page);
    await page.evaluate((name) => {
      addEventListener('click', () => void document.querySelector(name)?.requestFullscreen(), { once: true });
    }, filling);
    await page.mouse.click(1200, 860);
    await until(
      () => page.evaluate(() => document.fullscreenElement !== null),
      (full) => full,
    );
    await new Promise((wait) => setTimeout(wait, 600));
    const [line] = await markedLinesOn(page);
    if (line === undefined) throw new Error('no words are marked');
    await page.mouse.click(line.left + 40, (line.top + line.bottom) / 2);
    expect((await settledCard(page, opens)) !== undefined).toBe(opens);
    expect((await badgesAtRest(page)).length).toBeGreaterThanOrEqual(before.length);
    await page.close();
  });

  test('in a shadow tree a click on marked words opens their card, and a change is followed', async () => {
    const page = await open('shadow-tree');
    const drawn = () =>
      page.evaluate(() => {
        const [name] = [...CSS.highlights.keys()];
        const paragraph = document.querySelector('x-story')?.shadowRoot?.querySelector('p');
        return paragraph ? getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine : '';
      });
    expect(await drawn()).toBe('underline');
    const [line] = await markedLinesOn(page);
    if (line === undefined) throw new Error('no words are marked');
    await page.mouse.click(line.left + 40, (line.top + line.bottom) / 2);
    expect((await settledCard(page, true))?.text).toContain('Ada Holm');
    await page.evaluate(() => {
      const paragraph = document.querySelector('x-story')?.shadowRoot?.querySelector('p + p');
      if (paragraph) paragraph.textContent = 'Mila Roth, who took over at the mill, said that its wheel was stuck.';
    });
    const words = await until(
      async () => (await highlightedWords(page)).join(' | '),
      (now) => now.includes('Mila Roth'),
    );
    expect(words).toContain('Mila Roth');
    await page.close();
  });

  test('a printed page bears nothing of ours', async () => {
    const page = await open('plain');
    await page.emulateMediaType('print');
    expect((await placedBadges(page)).length).toBe(0);
    const lines = await page.evaluate(() => {
      const [name] = [...CSS.highlights.keys()];
      const paragraph = document.querySelector('p') ?? document.body;
      return getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine;
    });
    expect(lines).toBe('none');
    await page.close();
  });

  test('on a touch screen a badge can be hit with a finger', async () => {
    const page = await open('plain');
    await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    await new Promise((wait) => setTimeout(wait, 600));
    const badges = await expectWellPlaced(page);
    const box = badges.find(({ box }) => box.top > 100 && box.bottom < 700)?.box;
    if (box === undefined) throw new Error('no badge on the screen');
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    expect(box.bottom - box.top, 'the badge itself is smaller').toBeLessThan(44);
    // The debugger's own hit test: 21 pixels off the middle in each direction.
    for (const [across, down] of [
      [-21, 0],
      [21, 0],
      [0, -21],
      [0, 21],
    ] as const) {
      const at = await page.evaluate(
        (px, py) => document.elementFromPoint(px, py)?.parentElement === document.documentElement,
        x + across,
        y + down,
      );
      expect(at, `${across}, ${down} from the middle`).toBe(true);
    }
    const first = (await badgesOn(page))[0];
    if (first === undefined) throw new Error('no badges');
    await clickOn(page, first);
    expect(await settledCard(page, true)).toBeDefined();
    await page.close();
  });

  test('badges alone: no word is marked and no highlight registered, not even by a jump', async () => {
    const worker = await browser.worker();
    const setHighlights = (highlights: boolean) =>
      worker.evaluate((on) => chrome.storage.sync.set({ look: { highlights: on } }), highlights);
    await setHighlights(false);
    const page = await browser.openPage(`${server.origin}${path('plain')}`);
    const badges = await badgesAtRest(page);
    expect(badges.length).toBeGreaterThan(10);
    const registered = () => page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length);
    expect(await registered()).toBe(0);
    const first = badges[0]?.badge;
    if (first === undefined) throw new Error('no badges');
    await clickOn(page, first);
    await settledCard(page, true);
    expect(await registered()).toBe(0);
    await page.keyboard.press('Escape');
    // The choice holds at once.
    await setHighlights(true);
    expect(await until(registered, (count) => count > 1)).toBeGreaterThan(1);
    await setHighlights(false);
    expect(await until(registered, (count) => count === 0)).toBe(0);
    expect(await hostsOn(page)).toBe(1);
    await setHighlights(true);
    await page.close();
  });
});
