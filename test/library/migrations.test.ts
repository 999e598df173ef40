import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/library/migrations.ts';
import { OpenLibrary } from '../../src/library/open-library.ts';
import { STORE_NAME } from '../../src/library/open-store.ts';
import { measureLibrary, searchClaims } from '../../src/library/read-library.ts';
import { remember } from '../../src/library/remember.ts';
import { keepReviews } from '../../src/library/reviews.ts';
import type { LibrarySchema } from '../../src/library/store-schema.ts';
import { draft } from './drafts.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** All stores but those that came later, as the library of now writes them. */
const contentsNow = async () => {
  const library = new OpenLibrary();
  for (const each of [1, 2, 3])
    await remember(library, draft(`https://courier.test/${each}`, [[`Gate ${each} of Belmora is shut`, 'the port']]));
  const store = await library.store();
  const stores = await Promise.all(
    (['articles', 'claims', 'index', 'meta'] as const).map(async (name) => ({
      name,
      keys: await store.getAllKeys(name),
      values: await store.getAll(name),
    })),
  );
  await library.close();
  return stores;
};

test.for(MIGRATIONS.map((_, place) => place + 1).slice(0, -1))(
  'a database of version %d is brought up to date with all it has',
  async (version) => {
    const stores = await contentsNow();
    globalThis.indexedDB = new IDBFactory();
    const old = await openDB<LibrarySchema>(STORE_NAME, version, {
      upgrade: (store) => {
        for (const migrate of MIGRATIONS.slice(0, version)) migrate(store);
      },
    });
    for (const { name, keys, values } of stores)
      for (const [place, value] of values.entries())
        await old.put(name, value as never, name === 'index' ? keys[place] : undefined);
    old.close();

    const library = new OpenLibrary();
    const found = await searchClaims(library, { words: 'gate belmora', from: 0, count: 9 });
    expect(found.ok && found.value.total).toBe(3);
    expect(await measureLibrary(library)).toMatchObject({ ok: true, value: { articles: 3, claims: 3 } });
    expect((await library.store()).version).toBe(MIGRATIONS.length);
    const review = {
      claim: 'Gate 1 is shut',
      claimant: null,
      publisher: 'Desk',
      rating: 'True',
      url: 'https://d.test/',
      title: null,
      date: null,
    };
    expect((await keepReviews(library, [review], 'https://courier.test/1', 1)).ok).toBe(true);
  },
);

test('a database of a newer version is not touched, and that is told', async () => {
  const newer = await openDB(STORE_NAME, MIGRATIONS.length + 1, {
    upgrade: (store) => void store.createObjectStore('articles'),
  });
  newer.close();
  expect(await measureLibrary(new OpenLibrary())).toEqual({ ok: false, error: 'broken' });
});
