import type { Page } from 'puppeteer-core';
import { loadModels } from '../load-models.ts';
import { type ExtensionBrowser, launchChromium } from '../setup/chromium.ts';
import { type ExtensionWork, heapOf, traceExtension } from '../setup/extension-work.ts';
import { fromFolder, fromPages, serve } from '../setup/serve.ts';
import { spread } from './measure.ts';
import { bundleForPage } from './page/bundle.ts';
import { ADVERTISEMENT, framedPages } from './page/framed.ts';
import { longPage } from './page/growth.ts';
import { type Cost, measurePage, type PageCost } from './page/in-pages.ts';
import { sampleOfPages } from './page/sample.ts';

const SLOWDOWN = 4;
/** After its load a page is watched for so long. */
const WATCHED_MS = 3000;
/** Pages with frames are visited so often. */
const FRAMED_TIMES = 7;
const SIZE = { width: 1280, height: 900 };
/** The pages' own scripts do not run, so that all that is measured is ours. */
const HEADERS = { 'content-security-policy': "script-src 'none'" };

/** What reading and drawing cost a page's main thread, beside Readability and a bare walk over its text, in one run. */
export const benchPage = async (): Promise<void> => {
  const sample = sampleOfPages();
  const server = await serve(fromFolder(sample.folder, HEADERS));
  const chromium = await launchChromium({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  const addresses = (files: readonly string[]) => files.map((file) => `${server.origin}/${file}`);
  try {
    console.log(`in Chromium, on ${sample.name}; processor time of the main thread: median (quartiles, most)`);
    const without = await pageWithout(chromium);
    const code = await bundleForPage();
    const articles = await measureAll(without, addresses(sample.articles), code);
    const others = await measureAll(without, addresses(sample.others), code);
    printCosts(articles, others);
    await printExtension(chromium, addresses(sample.articles), 'articles');
    await printExtension(chromium, addresses(sample.others), 'other pages');
    await printFramed(chromium);
    await printGrowth(without, code);
  } finally {
    await chromium.close();
    await server.close();
  }
};

/** A page of a browser context that the extension does not run in. */
const pageWithout = async (chromium: ExtensionBrowser): Promise<Page> => {
  const page = await (await chromium.browser.createBrowserContext()).newPage();
  await page.setViewport(SIZE);
  return page;
};

const measureAll = async (page: Page, urls: readonly string[], code: string): Promise<readonly PageCost[]> => {
  const models = loadModels();
  const costs: PageCost[] = [];
  for (const url of urls) costs.push(await measurePage(page, url, code, models));
  return costs;
};

const printCosts = (articles: readonly PageCost[], others: readonly PageCost[]): void => {
  const read = articles.filter(({ passes }) => passes);
  console.log(
    `${read.length} of ${articles.length} articles and ${others.filter(({ passes }) => passes).length} of ${others.length} others pass the gate`,
  );
  for (const which of ['first', 'again'] as const) {
    const of = (pages: readonly PageCost[], cost: (page: PageCost) => Cost) => pages.map((page) => cost(page)[which]);
    const ratio = (ours: (page: PageCost) => readonly Cost[]) =>
      read.map((page) => ours(page).reduce((sum, cost) => sum + cost[which], 0) / page.readability[which]);
    console.log(which === 'first' ? 'the first call in a fresh page' : 'later calls');
    console.log(`  gate, pages that fail         ${spread(of(others, ({ gate }) => gate))}`);
    console.log(`  gate, articles                ${spread(of(read, ({ gate }) => gate))}`);
    console.log(`  read                          ${spread(of(read, (page) => page.read))}`);
    console.log(`  draw, near the screen         ${spread(of(read, ({ drawNear }) => drawNear))}`);
    console.log(`  draw, the rest, in idle time  ${spread(of(read, ({ drawRest }) => drawRest))}`);
    console.log(`  Readability’s parse           ${spread(of(read, ({ readability }) => readability))}`);
    console.log(`  the copy that it needs        ${spread(of(read, (page) => page.copy))}`);
    console.log(`  bare walk over the text       ${spread(of(read, ({ walk }) => walk))}`);
    console.log(
      `  read / Readability            ${spread(
        ratio((page) => [page.read]),
        '',
        2,
      )}`,
    );
    console.log(
      `  read + draw / Readability     ${spread(
        ratio((page) => [page.read, page.drawNear]),
        '',
        2,
      )}`,
    );
    console.log(
      `  with what is left for later   ${spread(
        ratio((page) => [page.read, page.drawNear, page.drawRest]),
        '',
        2,
      )}`,
    );
  }
};

/** The built extension itself, on a processor four times as slow, and the heap beside that of the page alone. */
const printExtension = async (chromium: ExtensionBrowser, urls: readonly string[], what: string): Promise<void> => {
  const without = await pageWithout(chromium);
  const page = await chromium.browser.newPage();
  await page.setViewport(SIZE);
  await page.bringToFront();
  const work: ExtensionWork[] = [];
  const heaps: number[] = [];
  for (const url of urls) {
    await page.goto('about:blank');
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    work.push(await traceExtension(page, () => visit(page, url, WATCHED_MS)));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
    const heap = await heapOf(page);
    await without.goto('about:blank');
    await visit(without, url, 0);
    heaps.push((heap - (await heapOf(without))) / 2 ** 20);
    await page.bringToFront();
  }
  const longest = work.map((each) => each.longest);
  console.log(`the extension on ${what}, processor ${SLOWDOWN} times as slow`);
  console.log(`  its longest call              ${spread(longest)}`);
  console.log(`  pages with one over 50 ms     ${longest.filter((time) => time > 50).length} of ${urls.length}`);
  const later = work.map(({ longestLater }) => longestLater);
  console.log(`  the longest after its start   ${spread(later)}`);
  console.log(`  pages with one over 50 ms     ${later.filter((time) => time > 50).length} of ${urls.length}`);
  console.log(`  all its calls                 ${spread(work.map(({ total }) => total))}`);
  console.log(`  heap beside the page alone    ${spread(heaps, ' MB', 2)}`);
  await page.close();
};

/** What looking for an article in frames costs pages that have none: all calls of the built extension. */
const printFramed = async (chromium: ExtensionBrowser): Promise<void> => {
  const server = await serve(fromPages(new Map([...framedPages, ['/advertisement', ADVERTISEMENT]]), HEADERS));
  const page = await chromium.browser.newPage();
  await page.setViewport(SIZE);
  await page.bringToFront();
  const work = new Map<string, ExtensionWork[]>();
  for (let time = 0; time < FRAMED_TIMES; time++) {
    for (const path of framedPages.keys()) {
      await page.goto('about:blank');
      const done = await traceExtension(page, () => visit(page, server.origin + encodeURI(path), WATCHED_MS));
      work.set(path, [...(work.get(path) ?? []), done]);
    }
  }
  console.log('the extension on pages that are no articles, by the frames of their own site');
  for (const [path, works] of work) {
    console.log(`  ${path.slice(1).padEnd(34)}${spread(works.map(({ total }) => total))}`);
    console.log(
      `  ${'the longest call after its start'.padEnd(34)}${spread(works.map(({ longestLater }) => longestLater))}`,
    );
  }
  await page.close();
  await server.close();
};

const visit = async (page: Page, url: string, rest: number): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((passed) => setTimeout(passed, rest));
};

const printGrowth = async (page: Page, code: string): Promise<void> => {
  const lengths = [1, 10, 100];
  const path = (times: number) => `/world/a-long-report-on-the-attack-${times}`;
  const pages = new Map(lengths.map((times) => [path(times), longPage(times)]));
  const server = await serve(fromPages(pages, HEADERS));
  console.log('growth with the article’s length');
  let first: number | undefined;
  for (const times of lengths) {
    const { words, read, drawNear, drawRest } = await measurePage(page, `${server.origin}${path(times)}`, code, {});
    const all = read.again + drawNear.again + drawRest.again;
    first ??= all;
    console.log(
      `  ${words} words: read ${read.again.toFixed(1)}, draw ${drawNear.again.toFixed(1)} and later ${drawRest.again.toFixed(1)} ms; ${(all / first).toFixed(1)} times the first`,
    );
  }
  await server.close();
};
