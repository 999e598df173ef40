import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { record } from '../exports/records.ts';
import { startChromium } from '../support/chromium.ts';
import { askLibrary, libraryAddress, openLibraryPage } from './support/library.ts';
import { textIn, until } from './support/reader.ts';

const ARTICLES = 1_200;
const CLAIMS = 10;
const BATCH = 40;

const lineOf = (no: number): string =>
  JSON.stringify(
    record(
      Array.from({ length: CLAIMS }, (_, place) => [`Gate ${place} of weir ${no} was closed`]),
      no,
    ),
  );

describe('saving the library', () => {
  let browser: ExtensionBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-export-'));

  beforeAll(async () => {
    browser = await startChromium();
    const page = await openLibraryPage(browser);
    await askLibrary(page, 'library-choose', { on: true, days: 10_000 });
    for (let from = 1; from <= ARTICLES; from += BATCH) {
      const lines = Array.from({ length: BATCH }, (_, at) => lineOf(from + at));
      expect(await askLibrary(page, 'library-import', { lines })).toMatchObject({ value: { added: BATCH } });
    }
    await page.close();
  });
  afterAll(() => browser?.close());

  /** Opens the library at a place, where each question to the background is counted, and answered after a moment. */
  const openCounted = async (place: string): Promise<Page> => {
    const page = await browser.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const counted = { asked: 0, files: 0 };
      Object.assign(globalThis, { counted });
      const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
      Object.assign(chrome.runtime, {
        sendMessage: async (message: { kind: string; question: { count?: number } }) => {
          if (message.kind === 'library-export' || (message.question.count ?? 0) >= 500) {
            counted.asked++;
            await new Promise((wait) => setTimeout(wait, 60));
          }
          return send(message);
        },
      });
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        counted.files++;
        return make(file);
      };
    });
    await page.goto(libraryAddress(browser, place));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.waitForSelector('.export select');
    return page;
  };

  const counts = (page: Page): Promise<{ asked: number; files: number }> =>
    page.evaluate(() => (globalThis as unknown as { counted: { asked: number; files: number } }).counted);

  /** Presses the button, waits until there is progress, presses it again, and says what was read and made after that. */
  const stopInTheMidst = async (page: Page, progress: RegExp) => {
    await page.click('.export button');
    await until(
      () => textIn(page, '.export [role=status]'),
      (words) => progress.test(words),
    );
    await page.click('.export button');
    const words = await until(
      () => textIn(page, '.export [role=status]'),
      (now) => now === 'Stopped.',
    );
    const then = await counts(page);
    await new Promise((wait) => setTimeout(wait, 600));
    return { words, then, later: await counts(page) };
  };

  test('stops when it is told to: nothing more is read, and no file is left', async () => {
    const page = await openCounted('#settings');
    const { words, then, later } = await stopInTheMidst(page, new RegExp(`^[1-9]\\d* of ${ARTICLES} articles`));
    expect(words).toBe('Stopped.');
    expect(then.asked).toBeGreaterThan(0);
    expect(then.asked).toBeLessThan(ARTICLES / BATCH);
    expect(later).toEqual({ asked: then.asked, files: 0 });
    expect(readdirSync(folder)).toEqual([]);
    await page.close();
  });

  test('stops while the claims of a search are gathered', async () => {
    const page = await openCounted('#claims');
    const { words, then, later } = await stopInTheMidst(page, new RegExp(`^[1-9]\\d* of ${ARTICLES * CLAIMS} claims`));
    expect(words).toBe('Stopped.');
    expect(then.asked).toBeLessThan((ARTICLES * CLAIMS) / 500);
    expect(later).toEqual({ asked: then.asked, files: 0 });
    expect(readdirSync(folder)).toEqual([]);
    await page.close();
  });

  test('goes on to the end when it is let, and the file has every claim', async () => {
    const page = await openCounted('#settings');
    await page.select('.export select', 'csv');
    await page.click('.export button');
    const words = await until(
      () => textIn(page, '.export [role=status]'),
      (now) => now.startsWith('Saved'),
    );
    const name = /hearsay-library-\S+\.csv/.exec(words)?.[0] ?? '';
    const table = await until(
      async () => (readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : ''),
      (text) => text !== '',
    );
    const rows: Record<string, string>[] = parse(table, { columns: true, record_delimiter: '\r\n' });
    expect(new Set(rows.map(({ Link }) => Link)).size).toBe(ARTICLES * CLAIMS);
    expect(await counts(page)).toEqual({ asked: ARTICLES / BATCH + (ARTICLES % BATCH === 0 ? 1 : 0), files: 1 });
    await page.close();
  });
});
