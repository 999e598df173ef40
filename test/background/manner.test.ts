import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LOOK_AT_FIRST } from '../../src/article/look.ts';
import { fakeStorage } from '../support/storage.ts';

const storage = vi.hoisted(() => ({}) as ReturnType<typeof fakeStorage>);
vi.mock('webextension-polyfill', () => ({ default: { storage } }));
Object.assign(storage, fakeStorage());

const { mannerFor } = await import('../../src/background/manner.ts');
const { pauseFor, pauseLeft } = await import('../../src/background/pause.ts');
const { chooseHighlighting, chooseSite, siteRules } = await import('../../src/background/place-store.ts');
const { changeSettings } = await import('../../src/background/settings-store.ts');
const { deleteData, exportData, restoreData, storedParts } = await import('../../src/background/data-store.ts');

const PAGE = 'https://news.example.org/storm';

beforeEach(async () => {
  for (const area of Object.values(storage)) await area.clear();
});

describe('how to go about a page', () => {
  test('at first: read it and draw', async () => {
    expect(await mannerFor(PAGE, false)).toEqual({
      reading: 'yes',
      pauseLeft: 0,
      on: true,
      look: LOOK_AT_FIRST,
      language: null,
    });
  });

  test.for([
    ['example.org', 'never', 'never', false],
    ['example.org', 'ask', 'ask', true],
    ['news.example.org', 'quiet', 'yes', false],
    ['example.com', 'never', 'yes', true],
    ['org', 'never', 'yes', true],
  ] as const)('with the rule %s: %s', async ([site, rule, reading, on]) => {
    await chooseSite(site, rule);
    expect(await mannerFor(PAGE, false)).toMatchObject({ reading, on });
  });

  test('a rule for the site wins over one for its domain', async () => {
    await chooseSite('example.org', 'never');
    await chooseSite('news.example.org', 'allow');
    expect(await mannerFor(PAGE, false)).toMatchObject({ reading: 'yes', on: true });
    await chooseSite('news.example.org', null);
    expect(await mannerFor(PAGE, false)).toMatchObject({ reading: 'never' });
  });

  test('an allowed site is marked even where nothing else is', async () => {
    await changeSettings({ highlighting: false });
    expect(await mannerFor(PAGE, false)).toMatchObject({ on: false });
    await chooseSite('news.example.org', 'allow');
    expect(await mannerFor(PAGE, false)).toMatchObject({ on: true });
  });

  test('a pause holds everywhere, for as long as was said and no longer', async () => {
    vi.useFakeTimers();
    try {
      await chooseSite('news.example.org', 'allow');
      await pauseFor(3_600_000);
      expect(await mannerFor(PAGE, false)).toMatchObject({ reading: 'paused', pauseLeft: 3_600_000 });
      vi.advanceTimersByTime(3_600_000);
      expect(await mannerFor(PAGE, false)).toMatchObject({ reading: 'yes', pauseLeft: 0 });
      await pauseFor(3_600_000);
      expect(await pauseFor(0)).toBe(0);
      // A clock set back by years, or an odd value.
      await storage.local.set({ 'paused-until': Date.now() + 1e12 });
      expect(await pauseLeft()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('in a private window', () => {
  test('a choice leaves nothing on the disk, and holds there', async () => {
    await chooseHighlighting(PAGE, true, 'site', false);
    await chooseHighlighting(PAGE, true, 'page', true);
    expect(JSON.stringify([await storage.local.get(null), await storage.sync.get(null)])).not.toMatch(
      /example|true|false/,
    );
    expect(await mannerFor(PAGE, true)).toMatchObject({ on: true });
    expect(await mannerFor('https://news.example.org/other', true)).toMatchObject({ on: false });
    expect(await mannerFor('https://news.example.org/other', false)).toMatchObject({ on: true });
    expect(await siteRules()).toEqual({});
  });
});

test('pages are kept as digests, and no more than 500', async () => {
  for (let page = 0; page < 510; page++) await chooseHighlighting(`${PAGE}/${page}`, false, 'page', false);
  const { pages } = await storage.local.get('pages');
  expect(Object.keys(pages as object)).toHaveLength(500);
  expect(JSON.stringify(pages)).not.toContain('example');
  expect(await mannerFor(`${PAGE}/0`, false)).toMatchObject({ on: true });
  expect(await mannerFor(`${PAGE}/509`, false)).toMatchObject({ on: false });
});

describe('what is stored', () => {
  test('is told part by part, with its size, and only what there is', async () => {
    await storage.local.set({ version: 1, sites: {} });
    expect(await storedParts()).toEqual([]);
    await changeSettings({ language: 'de' });
    await chooseSite('example.org', 'never');
    await storage.local.set({ corrections: ['ü'] });
    expect(await storedParts()).toEqual([
      { what: 'settings', bytes: 'language"de"'.length },
      { what: 'places', bytes: 'sites{"example.org":"never"}'.length },
      // Two bytes for ü.
      { what: 'corrections', bytes: 'corrections["u"]'.length + 1 },
    ]);
  });

  test('can be taken away, deleted, and put back as it was', async () => {
    await changeSettings({ language: 'de' });
    await chooseSite('example.org', 'never');
    const before = await exportData();
    await deleteData();
    expect(await exportData()).toEqual({ sync: {}, local: {} });
    await restoreData(before);
    expect(await exportData()).toEqual(before);
  });
});
