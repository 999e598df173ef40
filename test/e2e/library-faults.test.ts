import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/article/remembered.ts';
import { MIGRATIONS } from '../../src/library/migrations.ts';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { startChromium } from '../support/chromium.ts';
import { askLibrary, openLibraryPage } from './support/library.ts';
import { textIn, until } from './support/reader.ts';

const KILLS = 200;
const CLAIMS = 12;

/** An article of so many claims, all with the article's number in them. */
const record = (number: number): ArticleRecord => {
  const readAt = Date.parse('2026-03-21T20:00:00Z') + number;
  const claims = Array.from({ length: CLAIMS }, (_, place) => ({
    id: place,
    formerly: null,
    words: `Gate${number} of the weir stood at mark${number}x${place}`,
    sentence: `Gate${number} of the weir stood at mark${number}x${place}.`,
    before: '',
    after: '.',
    start: place * 60,
    directive: '',
    part: 'body' as const,
    kind: 'own' as const,
    hops: [],
    status: 'none-stated' as const,
    evidence: [],
    certainty: 'certain' as const,
    polarity: 'positive' as const,
    hedges: [],
    readAt,
  }));
  return {
    article: {
      no: 1,
      address: `https://weir.test/${number}`,
      site: 'weir.test',
      topic: { names: ['weir'], words: [] },
      firstRead: readAt,
      lastRead: readAt,
      pinned: false,
      bytes: 1,
      versions: 1,
      claims: CLAIMS,
    },
    versions: [{ readAt, key: `key${number}`, claims: claims.map(({ id }) => id) }],
    claims,
  };
};

interface Answer<T> {
  readonly ok: boolean;
  readonly value: T;
  readonly error?: string;
}
const give = (page: Page, numbers: readonly number[]): Promise<Answer<{ added: number }> | undefined> =>
  askLibrary(page, 'library-import', { lines: numbers.map((number) => JSON.stringify(record(number))) }).catch(
    () => undefined,
  ) as Promise<Answer<{ added: number }> | undefined>;

const everything = async (page: Page): Promise<{ records: ArticleRecord[]; damaged: number }> => {
  const records: ArticleRecord[] = [];
  let [from, damaged]: [number | null, number] = [0, 0];
  while (from !== null) {
    const answer = (await askLibrary(page, 'library-export', { from, count: 50 })) as Answer<{
      records: ArticleRecord[];
      next: number | null;
      damaged: number;
    }>;
    expect(answer.ok, answer.error).toBe(true);
    records.push(...answer.value.records);
    damaged += answer.value.damaged;
    from = answer.value.next;
  }
  return { records, damaged };
};

describe('what a library has confirmed', () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await startChromium();
    page = await openLibraryPage(browser);
    await askLibrary(page, 'library-choose', { on: true });
  });
  afterAll(() => browser?.close());

  test(`is all there after the background was ended ${KILLS} times while it wrote`, {
    timeout: 400_000,
    retry: 0,
  }, async () => {
    const confirmed: number[] = [];
    let [next, unanswered] = [0, 0];
    for (let kill = 0; kill < KILLS; kill++) {
      // A question starts the background again.
      await until(
        () => askLibrary(page, 'library-settings').catch(() => undefined),
        (answer) => answer !== undefined,
      );
      const batch = Array.from({ length: 6 }, () => next++);
      // Each is asked for by itself, so that some are confirmed and some are under way when the end comes.
      const answers = Promise.all(
        batch.map(async (number) => ((await give(page, [number]))?.ok === true ? number : undefined)),
      );
      await new Promise((wait) => setTimeout(wait, Math.random() * 90));
      // Now and then the browser tells of an end late; what counts is that it came.
      await Promise.race([browser.killWorker(), new Promise((wait) => setTimeout(wait, 2000))]);
      const kept = (await answers).filter((number) => number !== undefined);
      unanswered += batch.length - kept.length;
      confirmed.push(...kept);
    }
    const { records, damaged } = await everything(page);
    const whole = new Map(records.map(({ article, claims }) => [article.address, claims.length]));
    const lost = confirmed.filter((number) => whole.get(`https://weir.test/${number}`) !== CLAIMS);
    console.info(
      `${KILLS} ends of the background: of ${next} articles ${confirmed.length} were confirmed, ${unanswered} were not; ` +
        `${records.length} are there, ${lost.length} of the confirmed are not`,
    );
    expect(confirmed.length).toBeGreaterThan(20);
    expect(unanswered).toBeGreaterThan(20);
    expect(lost).toEqual([]);
    expect(damaged).toBe(0);
    expect([...whole.values()].filter((count) => count !== CLAIMS)).toEqual([]);
    const meter = (await askLibrary(page, 'library-meter')) as Answer<{ articles: number; claims: number }>;
    expect(meter.value).toMatchObject({ articles: records.length, claims: records.length * CLAIMS });
    for (const number of confirmed.filter((_, place) => place % 40 === 0)) {
      const search = { words: `mark${number}x7 `, from: 0, count: 5 };
      const found = (await askLibrary(page, 'library-search', search)) as Answer<{ total: number }>;
      expect(found.value.total, search.words).toBe(1);
    }
  });

  test('stays when the disk is full, and that is told', async () => {
    const session = await page.createCDPSession();
    const origin = `chrome-extension://${browser.extensionId}`;
    // Less than anything that is stored: what is in use shrinks as the database puts its log in order.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // A background that was just ended answers nothing at first, and Chromium looks for room anew only every half a minute.
    let number = 500_100;
    const answer = await until(
      () => give(page, [number++]),
      (given) => given?.ok === false,
      60_000,
    );
    expect(answer).toMatchObject({ ok: false, error: 'full' });
    const before = (await everything(page)).records.length;
    expect(await give(page, [500_000])).toMatchObject({ ok: false, error: 'full' });
    expect((await everything(page)).records.length).toBe(before);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(
      await until(
        () => give(page, [500_001]),
        (given) => given?.ok === true,
        60_000,
      ),
    ).toMatchObject({ ok: true });
    expect((await everything(page)).records.length).toBe(before + 1);
  });

  test('comes with a file that was cut off as far as that goes, and that is told', async () => {
    const lines = [600_000, 600_001, 600_002].map((number) => JSON.stringify(record(number)));
    const file = join(mkdtempSync(join(tmpdir(), 'hearsay-cut-')), 'cut.jsonl');
    writeFileSync(
      file,
      `{"format":"hearsay-library","version":1}\n${lines[0]}\n${lines[1]}\n${lines[2]?.slice(0, 300)}`,
    );
    const settings = await openLibraryPage(browser, '#settings');
    const input = await settings.waitForSelector('input[type=file]:not([disabled])');
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    const told = await until(
      () => textIn(settings, 'fieldset:last-of-type [role=status]'),
      (words) => words.includes('added'),
    );
    expect(told).toContain('2 added');
    expect(told).toContain('1 line is no entry');
    expect(told).toContain('The file ends too early');
    await settings.close();
  });

  test('is kept in a database of the version before, which is brought up to date', async () => {
    await browser.killWorker();
    const before = (await everything(page)).records.length;
    await browser.killWorker();
    // Written back as the version before had it: without what came with the last.
    const version = await page.evaluate(async () => {
      const open = (number?: number, upgrade?: (store: IDBDatabase) => void) =>
        new Promise<IDBDatabase>((done, failed) => {
          const request = indexedDB.open('library', number);
          request.onupgradeneeded = () => upgrade?.(request.result);
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      const now = await open();
      const newest = now.version;
      const names = ['articles', 'claims', 'index', 'meta'];
      const all = await Promise.all(
        names.map(
          (name) =>
            new Promise<{ name: string; keys: IDBValidKey[]; values: unknown[] }>((done) => {
              const store = now.transaction(name).objectStore(name);
              const [keys, values] = [store.getAllKeys(), store.getAll()];
              values.onsuccess = () => done({ name, keys: keys.result, values: values.result });
            }),
        ),
      );
      now.close();
      await new Promise((done) => {
        indexedDB.deleteDatabase('library').onsuccess = done;
      });
      const old = await open(1, (store) => {
        const articles = store.createObjectStore('articles', { keyPath: 'no' });
        articles.createIndex('address', 'address', { unique: true });
        articles.createIndex('site', 'site');
        articles.createIndex('lastRead', 'lastRead');
        store.createObjectStore('claims', { keyPath: 'no' });
        store.createObjectStore('index');
        store.createObjectStore('meta', { keyPath: 'name' });
      });
      const transaction = old.transaction(names, 'readwrite');
      for (const { name, keys, values } of all)
        values.forEach((value, place) => {
          transaction.objectStore(name).put(value, name === 'index' ? keys[place] : undefined);
        });
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      old.close();
      return newest;
    });
    expect(version).toBe(MIGRATIONS.length);
    expect((await everything(page)).records.length).toBe(before);
    expect(await give(page, [700_000])).toMatchObject({ ok: true });
  });
});
