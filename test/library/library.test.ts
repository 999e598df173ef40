import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { finishDeletions, makeRoom, requestDeletion, undoDeletion } from '../../src/library/delete.ts';
import type { ArticleDraft } from '../../src/library/draft-article.ts';
import { OpenLibrary, totalsIn } from '../../src/library/open-library.ts';
import {
  listArticles,
  measureLibrary,
  pinArticle,
  readArticleRecord,
  searchClaims,
} from '../../src/library/read-library.ts';
import { recall } from '../../src/library/recall.ts';
import { remember } from '../../src/library/remember.ts';
import { loadModels } from '../../tools/load-models.ts';
import { type ClaimLine, draft, START } from './drafts.ts';

const models = loadModels();
let library: OpenLibrary;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = new OpenLibrary();
});

const MINUTE = 60_000;
const keep = async (article: ArticleDraft) => {
  const kept = await remember(library, article);
  if (!kept.ok) throw new Error(kept.error);
  return kept.value;
};
const found = async (words: string) => {
  const answer = await searchClaims(library, { words, from: 0, count: 100 });
  return answer.ok ? answer.value.found.map(({ claim }) => claim.words) : answer.error;
};
const unwrap = <T>(answer: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};

const FIRST: readonly ClaimLine[] = [
  ['Fourteen people were killed at Belmora Central', 'the hospital'],
  ['Ember Front carried out the attack', 'Ember Front', 'unverified', 'Norwire'],
  ['The station will stay closed on Sunday', 'the railway'],
];
const SECOND: readonly ClaimLine[] = [
  ['Sixteen people were killed at Belmora Central', 'the hospital'],
  ['Ember Front carried out the attack', 'Ember Front', 'confirmed', 'Norwire'],
  ['Two suspects were arrested in Belmora', 'the police'],
];

describe('an article', () => {
  test('is remembered with its claims, and is there for the next background', async () => {
    await keep(draft('https://courier.test/a', FIRST));
    await library.close();
    library = new OpenLibrary();
    expect(await found('belmora killed')).toEqual(['Fourteen people were killed at Belmora Central']);
    expect(await found('norwi')).toEqual(['Ember Front carried out the attack']);
    expect(await found('closes')).toEqual(['The station will stay closed on Sunday']);
    expect(unwrap(await measureLibrary(library))).toMatchObject({ articles: 1, claims: 3 });
  });

  test('read again unchanged is no new version', async () => {
    const first = await keep(draft('https://courier.test/a', FIRST));
    const again = await keep(draft('https://courier.test/a', FIRST, { readAt: START + MINUTE }));
    expect(again).toMatchObject({ no: first.no, version: 0, ids: first.ids, readBefore: START });
    expect(unwrap(await readArticleRecord(library, first.no))?.article.lastRead).toBe(START + MINUTE);
  });

  test('read again changed says what is new, gone, reworded, and what has another status', async () => {
    await keep(draft('https://courier.test/a', FIRST));
    const now = draft('https://courier.test/a', SECOND, { readAt: START + 60 * MINUTE });
    const kept = await keep(now);
    const memory = unwrap(await recall(library, now, kept, { version: 0, readAt: START }, models));
    expect(
      memory.changes.map(({ kind, aspects, before, after }) => [
        kind,
        aspects.join(),
        before?.words,
        after?.words,
        after?.status,
      ]),
    ).toEqual([
      ['changed', 'status', 'Ember Front carried out the attack', 'Ember Front carried out the attack', 'confirmed'],
      [
        'changed',
        'wording',
        'Fourteen people were killed at Belmora Central',
        'Sixteen people were killed at Belmora Central',
        'none-stated',
      ],
      ['gone', '', 'The station will stay closed on Sunday', undefined, undefined],
      ['new', '', undefined, 'Two suspects were arrested in Belmora', 'none-stated'],
    ]);
    const timeline = memory.claims.find(({ claim }) => claim === 'c2')?.timeline;
    expect(timeline?.map(({ status, readAt }) => [status, readAt])).toEqual([
      ['unverified', START],
      ['confirmed', START + 60 * MINUTE],
    ]);
  });

  test('changed very often keeps its first version and the latest', async () => {
    for (let turn = 0; turn < 310; turn++)
      await keep(
        draft('https://courier.test/live', [[`The river stands at ${turn} centimetres in Belmora`, 'the port']], {
          readAt: START + turn,
        }),
      );
    const record = unwrap(await readArticleRecord(library, 1));
    expect(record?.versions).toHaveLength(300);
    expect(record?.versions[0]?.readAt).toBe(START);
    expect(record?.claims).toHaveLength(300);
    expect(unwrap(await measureLibrary(library)).claims).toBe(300);
    expect(await found('river 5 centimetres')).toEqual([]);
  });
});

describe('a claim in several articles', () => {
  test('is told with who else has it, on how many sources all of it rests, and who was first', async () => {
    await keep(
      draft(
        'https://herald.test/b',
        [['Ember Front was behind the attack on Belmora Central', 'Ember Front', 'none-stated', 'Norwire']],
        { published: '2026-03-21T18:00:00Z' },
      ),
    );
    await keep(
      draft('https://post.test/c', [
        ['Ember Front carried out the attack on Belmora Central', 'the Norwire news agency'],
      ]),
    );
    await keep(draft('https://post.test/d', [['Ember Front condemned the attack on Belmora Central']]));
    const now = draft('https://courier.test/a', [['Ember Front carried out the attack on Belmora Central', 'Norwire']]);
    const memory = unwrap(await recall(library, now, await keep(now), null, models));
    const across = memory.claims[0]?.across;
    expect(across?.others.map(({ outlet, how }) => [outlet, how])).toEqual([
      ['herald', 'same'],
      ['post', 'same'],
    ]);
    expect(across).toMatchObject({ sources: 1, shared: 'Norwire', first: { outlet: 'herald' } });
  });

  test('with other numbers is told as a conflict', async () => {
    await keep(draft('https://herald.test/b', [['Sixteen people were killed at Belmora Central']]));
    const now = draft('https://courier.test/a', FIRST);
    const memory = unwrap(await recall(library, now, await keep(now), null, models));
    expect(memory.claims[0]?.across?.others.map(({ how, wording }) => [how, wording.words])).toEqual([
      ['other-number', 'Sixteen people were killed at Belmora Central'],
    ]);
  });

  test('that the other article has taken back is not told', async () => {
    await keep(draft('https://herald.test/b', [['Sixteen people were killed at Belmora Central']]));
    await keep(draft('https://herald.test/b', [['The mayor of Belmora spoke']], { readAt: START + MINUTE }));
    const now = draft('https://courier.test/a', FIRST);
    expect(unwrap(await recall(library, now, await keep(now), null, models)).claims).toEqual([]);
  });
});

describe('deleting', () => {
  test('an article hides it at once, and can be undone', async () => {
    const { no } = await keep(draft('https://courier.test/a', FIRST));
    const deletion = unwrap(await requestDeletion(library, { kind: 'article', no }, START));
    expect(await found('belmora')).toEqual([]);
    expect(unwrap(await listArticles(library, { count: 9 }))).toEqual([]);
    expect(unwrap(await undoDeletion(library, deletion.name))).toBe(true);
    expect(await found('belmora')).toHaveLength(1);
  });

  test('a site takes its articles off the disk, and no others', async () => {
    await keep(draft('https://courier.test/a', FIRST));
    await keep(draft('https://courier.test/b', SECOND));
    await keep(draft('https://herald.test/a', [['Ten shops burned in Belmora']]));
    expect(unwrap(await requestDeletion(library, { kind: 'site', site: 'courier.test' }, START)).articles).toBe(2);
    expect(unwrap(await finishDeletions(library, START))).toBe(2);
    const everything = await contents();
    expect(everything).not.toContain('courier');
    expect(everything).not.toContain('norwire');
    expect(await found('belmora')).toEqual(['Ten shops burned in Belmora']);
    expect(unwrap(await measureLibrary(library))).toMatchObject({ articles: 1, claims: 1 });
  });

  test('all leaves nothing', async () => {
    for (let each = 0; each < 130; each++)
      await keep(draft(`https://courier.test/${each}`, [[`Gate ${each} of Belmora is shut`]]));
    await requestDeletion(library, { kind: 'all' }, START);
    await finishDeletions(library, START);
    expect(await contents()).not.toMatch(/belmora|courier/i);
    expect(unwrap(await measureLibrary(library))).toMatchObject({ articles: 0, claims: 0, bytes: 0 });
  });

  test('an article and reading it again starts anew', async () => {
    const { no } = await keep(draft('https://courier.test/a', FIRST));
    await requestDeletion(library, { kind: 'article', no }, START);
    expect(await keep(draft('https://courier.test/a', SECOND))).toMatchObject({ version: 0, readBefore: null });
    expect(await found('suspects')).toHaveLength(1);
  });
});

describe('the bound', () => {
  test('of days takes what was last read before', async () => {
    await keep(draft('https://courier.test/old', FIRST));
    await keep(draft('https://courier.test/pinned', FIRST));
    await keep(draft('https://courier.test/new', FIRST, { readAt: START + 91 * 24 * 60 * MINUTE }));
    await pinArticle(library, 2, true);
    expect(unwrap(await makeRoom(library, { days: 90, megabytes: 200 }, START + 91 * 24 * 60 * MINUTE))).toBe(1);
    expect(unwrap(await listArticles(library, { count: 9 })).map(({ address }) => address)).toEqual([
      'https://courier.test/new',
      'https://courier.test/pinned',
    ]);
  });

  test('of megabytes takes the oldest until the rest fits', async () => {
    for (let each = 0; each < 60; each++)
      await keep(draft(`https://courier.test/${each}`, FIRST, { readAt: START + each }));
    const { bytes } = unwrap(await measureLibrary(library));
    await makeRoom(library, { days: 90, megabytes: bytes / 2 / 2 ** 20 }, START);
    const left = unwrap(await listArticles(library, { count: 99 }));
    expect(left.length).toBeGreaterThan(25);
    expect(left.length).toBeLessThanOrEqual(30);
    expect(left.at(0)?.address).toBe('https://courier.test/59');
    expect(unwrap(await measureLibrary(library)).bytes).toBeLessThanOrEqual(bytes / 2);
  });
});

describe('when something goes wrong', () => {
  test('a transaction that is broken off leaves all as it was', async () => {
    await keep(draft('https://courier.test/a', FIRST));
    const before = await contents();
    const broken = await library.write(async (transaction, index) => {
      index.add([{ id: 99, article: 9, at: 1, match: ['ghost'], words: [] }]);
      await transaction.objectStore('meta').delete('totals');
      transaction.abort();
      return 1;
    });
    expect(broken).toEqual({ ok: false, error: 'aborted' });
    expect(await contents()).toBe(before);
    expect(await found('ghost')).toEqual([]);
    await keep(draft('https://courier.test/b', SECOND));
    expect(await found('belmora')).toHaveLength(3);
  });

  test('a full disk is told, and what was there stays', async () => {
    await keep(draft('https://courier.test/a', FIRST));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await remember(library, draft('https://courier.test/b', SECOND))).toEqual({ ok: false, error: 'full' });
    full.mockRestore();
    expect(await found('belmora')).toEqual(['Fourteen people were killed at Belmora Central']);
    await keep(draft('https://courier.test/b', SECOND));
    expect(await found('belmora')).toHaveLength(3);
  });

  test('a damaged index is made anew from the claims', async () => {
    await keep(draft('https://courier.test/a', FIRST));
    const store = await library.store();
    await store.put('index', { terms: 'nothing' }, 'terms:0');
    await library.close();
    library = new OpenLibrary();
    expect(await found('belmora')).toHaveLength(1);
    expect(await totalsIn(store2(await library.store()))).toMatchObject({ claims: 3 });
  });
});

const store2 = (store: Awaited<ReturnType<OpenLibrary['store']>>) =>
  store.transaction('meta') as unknown as Parameters<typeof totalsIn>[0];

/** All that is in the database, as text. */
const contents = async (): Promise<string> => {
  const store = await library.store();
  const parts = await Promise.all([...store.objectStoreNames].map((name) => store.getAll(name)));
  return JSON.stringify(parts, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value));
};
