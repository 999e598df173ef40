import type { IDBPTransaction, StoreNames } from 'idb';
import type { Result } from '../article/result.ts';
import { ClaimIndex, type ClaimPage, type DirtyPages, type TermPage } from './claim-index.ts';
import { entriesOf } from './index-entries.ts';
import { openStore, STORE_NAME, type Store } from './open-store.ts';
import type { LibrarySchema, PendingDeletion, Totals } from './store-schema.ts';

/** Why something could not be done: no room on disk, the database can't be opened or read, or the browser broke it off. */
export type LibraryFailure = 'full' | 'broken' | 'aborted';

/** A transaction that may change anything. */
export type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>;

const NOTHING: Totals = { name: 'totals', articles: 0, claims: 0, bytes: 0, nextArticle: 1, nextClaim: 0 };

/**
 * The library's database and the index over it. What changes it runs one after the other, each in one transaction that
 * is on the disk when it is answered; one that fails leaves everything as it was.
 */
export class OpenLibrary {
  readonly #name: string;
  #store: Promise<Store> | undefined;
  #index: Promise<ClaimIndex> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(name = STORE_NAME) {
    this.#name = name;
  }

  /** The database; rejects where it can't be opened. */
  store(): Promise<Store> {
    this.#store ??= openStore(() => this.#forget(), this.#name).catch((error: unknown) => {
      this.#forget();
      throw error;
    });
    return this.#store;
  }

  /** The index, read or made anew. */
  index(): Promise<ClaimIndex> {
    this.#index ??= this.#readIndex().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  /** Changes the database in one transaction, after all that was asked before; `work` must wait for nothing but the transaction. */
  write<T>(work: (transaction: Writing, index: ClaimIndex) => Promise<T>): Promise<Result<T, LibraryFailure>> {
    const result = this.#queue.then(() => this.#write(work));
    this.#queue = result;
    return result;
  }

  async #write<T>(work: (transaction: Writing, index: ClaimIndex) => Promise<T>): Promise<Result<T, LibraryFailure>> {
    let transaction: Writing | undefined;
    try {
      const index = await this.index();
      const store = await this.store();
      transaction = store.transaction([...store.objectStoreNames], 'readwrite', { durability: 'strict' });
      const value = await work(transaction, index);
      await transaction.done;
      return { ok: true, value };
    } catch (error) {
      // The index in memory may have what the disk has not.
      this.#index = undefined;
      return { ok: false, error: await reasonOf(transaction, error) };
    }
  }

  /** Reads what is asked for; 'broken' where that can't be read. */
  async read<T>(work: (store: Store, index: ClaimIndex) => Promise<T>): Promise<Result<T, LibraryFailure>> {
    try {
      return { ok: true, value: await work(await this.store(), await this.index()) };
    } catch (error) {
      console.error(error);
      return { ok: false, error: 'broken' };
    }
  }

  /** Closes the database. */
  async close(): Promise<void> {
    const store = this.#store;
    this.#forget();
    (await store?.catch(() => undefined))?.close();
  }

  async #readIndex(): Promise<ClaimIndex> {
    const store = await this.store();
    return (await readIndex(store)) ?? rebuildIndex(store);
  }

  #forget(): void {
    this.#store = undefined;
    this.#index = undefined;
  }
}

/** Why a transaction failed, once it has ended. */
const reasonOf = async (transaction: Writing | undefined, error: unknown): Promise<LibraryFailure> => {
  let reason = error;
  try {
    transaction?.abort();
  } catch {
    // It has ended by itself.
  }
  await transaction?.done.catch((own: unknown) => {
    if (own !== null && own !== undefined && !isAbort(own)) reason = own;
  });
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (isAbort(reason)) return 'aborted';
  console.error(reason);
  return 'broken';
};

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** What the library holds. */
export const totalsIn = async (store: Pick<Writing, 'objectStore'>): Promise<Totals> => {
  const kept = await store.objectStore('meta').get('totals');
  return kept !== undefined && 'nextClaim' in kept ? kept : NOTHING;
};

/** The deletions that may still be undone. */
export const pendingIn = async (store: Pick<Writing, 'objectStore'>): Promise<readonly PendingDeletion[]> => {
  const kept = await store.objectStore('meta').getAll(IDBKeyRange.bound('deletion:', 'deletion:\uffff'));
  return kept.filter((item): item is PendingDeletion => 'articles' in item && Array.isArray(item.articles));
};

/** Stores the pages of the index that have changed. */
export const putPages = (transaction: Writing, pages: DirtyPages): void => {
  for (const [name, page] of pages) void transaction.objectStore('index').put(page, name);
};

const isTermPage = (page: TermPage | ClaimPage | undefined): page is TermPage =>
  page !== undefined && 'terms' in page && typeof page.terms === 'string';

const isClaimPage = (page: TermPage | ClaimPage | undefined): page is ClaimPage =>
  page !== undefined && 'ids' in page && page.ids instanceof Float64Array && page.terms instanceof Uint32Array;

/** The index as it was stored; undefined where it is damaged, or does not hold what the library does. */
const readIndex = async (store: Store): Promise<ClaimIndex | undefined> => {
  const transaction = store.transaction(['index', 'meta']);
  const [names, pages, totals] = await Promise.all([
    transaction.objectStore('index').getAllKeys(),
    transaction.objectStore('index').getAll(),
    totalsIn(transaction as unknown as Writing),
  ]);
  const byNumber = (kind: string) =>
    names
      .flatMap((name, place) =>
        name.startsWith(kind) ? [{ number: Number(name.slice(kind.length)), page: pages[place] }] : [],
      )
      .sort((a, b) => a.number - b.number)
      .map(({ page }) => page);
  const [terms, claims] = [byNumber('terms:'), byNumber('claims:')];
  if (!terms.every(isTermPage) || !claims.every(isClaimPage)) return undefined;
  try {
    const index = ClaimIndex.read(terms, claims);
    return index.size === totals.claims ? index : undefined;
  } catch {
    return undefined;
  }
};

/** Makes the index anew from the claims themselves: it holds nothing that they don't. */
const rebuildIndex = async (store: Store): Promise<ClaimIndex> => {
  const transaction = store.transaction([...store.objectStoreNames], 'readwrite');
  const index = new ClaimIndex();
  const entries = [];
  const totals = await totalsIn(transaction);
  let bytes = 0;
  let articles = 0;
  for (
    let cursor = await transaction.objectStore('articles').openCursor();
    cursor !== null;
    cursor = await cursor.continue()
  ) {
    const stored = await transaction.objectStore('claims').get(cursor.value.no);
    articles++;
    bytes += cursor.value.bytes;
    if (Array.isArray(stored?.claims)) entries.push(...entriesOf(cursor.value, stored.claims));
  }
  entries.sort((a, b) => a.id - b.id);
  await transaction.objectStore('index').clear();
  putPages(transaction, index.add(entries));
  const nextClaim = Math.max(totals.nextClaim, index.lastId + 1);
  await transaction.objectStore('meta').put({ ...totals, articles, bytes, claims: index.size, nextClaim });
  await transaction.done;
  return index;
};
