import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ClaimReview } from '../../src/article/claim-review.ts';
import { OpenLibrary } from '../../src/library/open-library.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';

const { areas, storage } = vi.hoisted(() => {
  const kept = {
    local: new Map<string, unknown>(),
    session: new Map<string, unknown>(),
    sync: new Map<string, unknown>(),
  };
  const area = (items: Map<string, unknown>) => ({
    get: async (names: string | string[] | null) =>
      Object.fromEntries(
        [...items]
          .filter(([name]) => names === null || [names].flat().includes(name))
          .map(([n, v]) => [n, structuredClone(v)]),
      ),
    set: async (values: Readonly<Record<string, unknown>>) => {
      for (const [name, value] of Object.entries(values)) items.set(name, structuredClone(value));
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) items.delete(name);
    },
  });
  return { areas: kept, storage: { local: area(kept.local), session: area(kept.session), sync: area(kept.sync) } };
});
vi.mock('webextension-polyfill', () => ({ default: { storage } }));
vi.mock('../../src/background/load-models.ts', () => ({
  loadModels: async () => ({ models: {}, state: 'rules-only' }),
}));

const { PageMemories } = await import('../../src/background/page-memories.ts');

const REVIEW: ClaimReview = {
  claim: 'The depot at Aldery burned for nine hours',
  claimant: null,
  publisher: 'Fact Desk',
  rating: 'True',
  url: 'https://desk.test/1',
  title: null,
  date: null,
};
const FIRST = 'The depot at Aldery burned for nine hours';
const SECOND = 'The depot at Aldery burned for eleven hours';

const page = (words: string, rest: { tab?: number; isPrivate?: boolean; address?: string } = {}) => ({
  tab: 7,
  address: 'https://www.courier.test/depot?utm_source=x#top',
  isPrivate: false,
  key: words,
  analysis: new AnalysisBuilder([`${words}.`], { title: 'Depot burns in Aldery', outlet: 'The Courier' })
    .claim(words)
    .build(),
  reviews: [REVIEW],
  ...rest,
});

let memories: InstanceType<typeof PageMemories>;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  for (const area of Object.values(areas)) area.clear();
  memories = new PageMemories(new OpenLibrary());
});
const turnOn = (rest = {}): Promise<void> => storage.local.set({ library: { on: true, ...rest } });
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

const STATES: readonly (readonly [string, () => Promise<void>, { isPrivate?: boolean }])[] = [
  ['off', async () => undefined, {}],
  ['off', () => turnOn({ on: false }), {}],
  ['off', () => storage.local.set({ library: 'on' }), {}],
  ['off-here', () => turnOn({ without: ['courier.test'] }), {}],
  ['private', () => turnOn(), { isPrivate: true }],
];

test.for(STATES)(
  '%s: nothing is stored, no database is made, and the page’s own fact check is told',
  async ([state, prepare, rest]) => {
    await prepare();
    await memories.note(page(FIRST, rest));
    const memory = await memories.ofTab(7);
    expect(memory).toMatchObject({ state, article: null, changes: [], reviews: [REVIEW] });
    expect(memory?.claims[0]?.reviews).toEqual([REVIEW]);
    expect(await databases()).toEqual([]);
  },
);

test('what is kept is told again to a background that was started anew', async () => {
  await turnOn();
  await memories.note(page(FIRST));
  expect(await new PageMemories(new OpenLibrary()).ofTab(7)).toMatchObject({
    state: 'kept',
    article: 1,
    readBefore: null,
  });
  expect(await databases()).toEqual(['library']);
});

test('changes are counted from the last visit, and during this one from then on too', async () => {
  await turnOn();
  await memories.note(page(FIRST, { tab: 1 }));
  await memories.note(page(SECOND, { tab: 2 }));
  const changed = async () =>
    (await memories.ofTab(2))?.changes.map(({ kind, before, after }) => [kind, before?.words, after?.words]);
  expect(await changed()).toEqual([['changed', FIRST, SECOND]]);
  await memories.note(page(SECOND, { tab: 2 }));
  expect(await changed()).toEqual([['changed', FIRST, SECOND]]);
  await memories.note(page(SECOND, { tab: 3 }));
  expect((await memories.ofTab(3))?.changes).toEqual([]);
});

test('a live page’s changes are counted from how it was opened', async () => {
  await turnOn();
  await memories.note(page(FIRST));
  await memories.note(page(SECOND));
  expect((await memories.ofTab(7))?.changes).toMatchObject([{ kind: 'changed', aspects: ['wording'] }]);
  expect((await memories.ofClaim(7, 'c1'))?.timeline.map(({ words }) => words)).toEqual([FIRST, SECOND]);
});

test('a tab that is forgotten leaves nothing in memory', async () => {
  await turnOn();
  await memories.note(page(FIRST));
  await memories.forget(7);
  expect([...areas.session.keys()]).toEqual([]);
});
