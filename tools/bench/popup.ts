import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchChromium } from '../setup/chromium.ts';
import { settledPage } from '../setup/read-claims.ts';
import { root } from '../setup/root.ts';
import { fromPages, serve } from '../setup/serve.ts';
import { spread } from './measure.ts';
import { longPage } from './page/growth.ts';
import { traceWork } from './traced-work.ts';

const OPENINGS = 12;
const FRAMES = 240;
const STEP = 24;
const PATH = '/world/a-long-report';

/** What opening the popup over a long article takes, from its script's start to its first painted list, and how it scrolls. */
export const benchPopup = async (): Promise<void> => {
  const server = await serve(fromPages(new Map([[PATH, longPage(7)]])));
  const chromium = await launchChromium();
  try {
    await chromium.openPage(`${server.origin}${PATH}`);
    await settledPage(chromium);
    const tab = await activeTab(chromium);
    const popup = await chromium.browser.newPage();
    await popup.evaluateOnNewDocument(TIME_PAINTING);
    const url = `chrome-extension://${chromium.extensionId}/src/popup/popup.html?tab=${tab}`;
    const warm: Opening[] = [];
    for (let round = 0; round < OPENINGS; round++) warm.push(await open(popup, url));
    const cold: Opening[] = [];
    for (let round = 0; round < OPENINGS; round++) {
      await popup.goto('about:blank');
      await chromium.killWorker();
      cold.push(await open(popup, url));
    }
    console.log(`the popup over an article with ${warm[0]?.claims} claims: median (quartiles, most)`);
    console.log(`  from script to painted list   ${spread(warm.map(({ painted }) => painted))}`);
    console.log(`  of it the main thread’s time  ${spread(warm.map(({ worked }) => worked))}`);
    console.log(`  with the background stopped   ${spread(cold.map(({ painted }) => painted))}`);
    console.log(`  of it the main thread’s time  ${spread(cold.map(({ worked }) => worked))}`);
    // All claims, not only those that are marked on the page.
    await popup.evaluate(() => document.querySelector<HTMLElement>('.filters button:nth-of-type(3)')?.click());
    let frames: readonly number[] = [];
    const scrolling = await traceWork(popup, 'scrolled', async () => {
      frames = await scroll(popup);
    });
    const late = frames.filter((time) => time > 1.5 * (1000 / 60)).length;
    console.log(`  between frames of scrolling   ${spread(frames)}`);
    console.log(`  the main thread’s time for one ${(scrolling / frames.length).toFixed(1)} ms`);
    console.log(`  frames that came late         ${late} of ${frames.length}`);
    const scripts = scriptsOf('src/popup/popup.html');
    const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(root, 'dist', name))).length, 0);
    console.log(`  scripts, gzipped              ${(bytes / 1000).toFixed(1)} kB in ${scripts.length} files`);
  } finally {
    await chromium.close();
    await server.close();
  }
};

interface Opening {
  /** Milliseconds from the start of the popup's script to the first frame after its list was there. */
  readonly painted: number;
  /** Milliseconds of processor time that the popup's main thread worked for it. */
  readonly worked: number;
  readonly claims: number;
}

/** Runs in the popup before its own script; as text, since what tsx makes of a function names helpers that a page does not have. */
const TIME_PAINTING = `{
  const times = {};
  globalThis.times = times;
  // The first thing that the popup's script does is to look whether there is such a thing.
  Object.defineProperty(globalThis, 'browser', {
    configurable: true,
    get: () => {
      times.startedAt ??= performance.now();
      return undefined;
    },
  });
  const watch = new MutationObserver(() => {
    if (document.querySelector('.claims li') === null) return;
    watch.disconnect();
    // The frame is painted between its callback and the next task.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.paintedAt = performance.now();
        performance.mark('painted');
      };
      port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}`;

const open = async (popup: Page, url: string): Promise<Opening> => {
  const worked = await traceWork(popup, 'painted', async () => {
    await popup.goto(url);
    await popup.waitForFunction('times.paintedAt !== undefined');
  });
  const [painted, claims] = await popup.evaluate(() => {
    const { times } = globalThis as unknown as { readonly times: { startedAt: number; paintedAt: number } };
    return [times.paintedAt - times.startedAt, document.querySelectorAll('.tick').length] as const;
  });
  return { painted, worked, claims };
};

/** The scripts that a built page loads, itself or one through another. */
const scriptsOf = (page: string): readonly string[] => {
  const found = new Set<string>();
  const visit = (file: string): void => {
    const code = readFileSync(join(root, 'dist', file), 'utf8');
    for (const [, path] of code.matchAll(/(?:src=|from|import)\s*["']([^"']+\.js)["']/g)) {
      const next = path?.startsWith('/') ? path.slice(1) : join(dirname(file), path ?? '');
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(page);
  return [...found];
};

/** Milliseconds between the frames while the list scrolls a little with each of them. */
const scroll = async (popup: Page): Promise<readonly number[]> => {
  const times = await popup.evaluate(`new Promise((resolve) => {
    const list = document.querySelector('.claims');
    const times = [];
    const next = (time) => {
      times.push(time);
      list.scrollBy({ top: ${STEP}, behavior: 'instant' });
      if (times.length <= ${FRAMES}) requestAnimationFrame(next);
      else {
        performance.mark('scrolled');
        resolve(times);
      }
    };
    requestAnimationFrame(next);
  })`);
  if (!Array.isArray(times)) throw new Error('The list did not scroll.');
  return times.slice(1).map((time, index) => Number(time) - Number(times[index]));
};

const activeTab = async (chromium: ExtensionBrowser): Promise<number> => {
  const worker = await chromium.worker();
  const id = await worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id;
  });
  if (id === undefined) throw new Error('There is no tab in front.');
  return id;
};
