import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExportFormat } from '../../src/exports/format.ts';
import { askExtension } from '../setup/ask-extension.ts';
import { launchChromium } from '../setup/chromium.ts';
import { articleOf, CLAIMS_AN_ARTICLE } from './library/invented-articles.ts';
import { megabytes } from './measure.ts';

const ARTICLES = 10_000;
const AT_ONCE = 40;
const FORMATS: readonly ExportFormat['id'][] = [
  'hearsay',
  'csv',
  'markdown',
  'web-annotation',
  'hypothesis',
  'claim-json-ld',
];

/** Saving a library of 300,000 claims in the built extension, in each format, to the end and stopped in the midst. */
export const benchExport = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const chromium = await launchChromium();
  try {
    const page = await chromium.openPage(
      `chrome-extension://${chromium.extensionId}/src/library-page/library.html#settings`,
    );
    await askExtension(page, 'library-choose', { on: true, days: 10_000, megabytes: 2000 });
    for (let from = 1; from <= ARTICLES; from += AT_ONCE)
      await askExtension(page, 'library-import', {
        lines: Array.from({ length: AT_ONCE }, (_, at) => lineOf(from + at)),
      });
    console.log(
      `saving ${(ARTICLES * CLAIMS_AN_ARTICLE).toLocaleString('en')} claims of ${ARTICLES} articles in Chromium`,
    );
    for (const format of FORMATS) {
      await prepare(page, folder, format);
      const { seconds, heap, words } = await save(page);
      const name = /hearsay-library-\S+[a-z]/.exec(words)?.[0] ?? '';
      const bytes = await sizeOf(join(folder, name));
      console.log(
        `  ${format}: ${seconds.toFixed(1)} s, a file of ${megabytes(bytes)}; the page's heap grows by at most ${megabytes(heap)}`,
      );
      rmSync(join(folder, name), { force: true });
    }
    await prepare(page, folder, 'hearsay');
    console.log(`  stopped in the midst: reading ends ${(await stop(page)).toFixed(0)} ms after the press`);
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** An invented article as a line of our own files. */
const lineOf = (no: number): string => {
  const { claims, key, readAt, ...article } = articleOf(no);
  const kept = claims.map(({ analysed: _, ...claim }, place) => ({ ...claim, id: place, formerly: null }));
  const times = { firstRead: readAt, lastRead: readAt };
  return JSON.stringify({
    article: { ...article, ...times, no, pinned: false, bytes: 1, versions: 1, claims: kept.length },
    versions: [{ readAt, key, claims: kept.map(({ id }) => id) }],
    claims: kept,
  });
};

const prepare = async (page: Page, folder: string, format: string): Promise<void> => {
  await page.reload();
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await session.send('HeapProfiler.enable');
  await page.waitForSelector('.export select');
  await page.waitForFunction(() => document.querySelector('.export button')?.textContent !== '');
  await session.send('HeapProfiler.collectGarbage');
  await page.select('.export select', format);
};

interface Seen {
  readonly words: string;
  readonly heap: number;
}

// Of one expression: what the loader adds to named functions does not exist in the page.
const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({
    words: document.querySelector('.export [role=status]')?.textContent ?? '',
    heap: (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  }));

const press = (page: Page): Promise<void> =>
  page.evaluate(() => (document.querySelector('.export button') as HTMLButtonElement).click());

/** Presses the button and waits for the end; the heap is looked at all the while. */
const save = async (page: Page): Promise<{ seconds: number; heap: number; words: string }> => {
  const [start, before] = [performance.now(), await look(page)];
  let [most, seen] = [before.heap, before];
  await press(page);
  for (; !seen.words.startsWith('Saved'); seen = await look(page)) {
    if (seen.words !== '' && !/^\d+ of/.test(seen.words)) throw new Error(seen.words);
    most = Math.max(most, seen.heap);
    await new Promise((wait) => setTimeout(wait, 25));
  }
  return { seconds: (performance.now() - start) / 1000, heap: most - before.heap, words: seen.words };
};

const stop = async (page: Page): Promise<number> => {
  await press(page);
  while (!/^\d{4} of/.test((await look(page)).words)) await new Promise((wait) => setTimeout(wait, 5));
  const pressed = performance.now();
  await press(page);
  while ((await look(page)).words !== 'Stopped.') await new Promise((wait) => setTimeout(wait, 1));
  return performance.now() - pressed;
};

/** The size of a file that the browser is writing, once it no longer grows. */
const sizeOf = async (file: string): Promise<number> => {
  for (let [last, turn] = [-1, 0]; turn < 200; turn++) {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? -1;
    if (size > 0 && size === last) return size;
    last = size;
    await new Promise((wait) => setTimeout(wait, 300));
  }
  throw new Error(`${file} was not written`);
};
