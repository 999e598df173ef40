import type { Result } from '../article/result.ts';
import type { ClaimIndex } from './claim-index.ts';
import { type LibraryFailure, type OpenLibrary, pendingIn, putPages, totalsIn, type Writing } from './open-library.ts';
import type { PendingDeletion } from './store-schema.ts';

/** What the reader deletes. */
export type DeletionScope =
  | { readonly kind: 'article'; readonly no: number }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'all' };

/** How long a deletion can be undone, in milliseconds. */
export const UNDO_MS = 30_000;
const AT_ONCE = 40;

/**
 * Deletes for the reader: nothing shows the articles any more, and they can be had back for a while. They leave the disk with
 * `finishDeletions`. The deletion's name, and how many articles it takes.
 */
export const requestDeletion = (
  library: OpenLibrary,
  scope: DeletionScope,
  now: number,
): Promise<Result<{ readonly name: string; readonly articles: number }, LibraryFailure>> =>
  library.write(async (transaction) => {
    const already = new Set((await pendingIn(transaction)).flatMap(({ articles }) => articles));
    const articles = (await articlesIn(transaction, scope)).filter((no) => !already.has(no));
    const deletion: PendingDeletion = { name: `deletion:${now}`, at: now, articles };
    if (articles.length > 0) void transaction.objectStore('meta').put(deletion);
    return { name: deletion.name, articles: articles.length };
  });

const articlesIn = async (transaction: Writing, scope: DeletionScope): Promise<readonly number[]> => {
  const articles = transaction.objectStore('articles');
  switch (scope.kind) {
    case 'article':
      return (await articles.getKey(scope.no)) === undefined ? [] : [scope.no];
    case 'site':
      return articles.index('site').getAllKeys(scope.site);
    case 'all':
      return articles.getAllKeys();
  }
};

/** Takes a deletion back; whether it still could be. */
export const undoDeletion = (library: OpenLibrary, name: string): Promise<Result<boolean, LibraryFailure>> =>
  library.write(async (transaction) => {
    const deletion = (await pendingIn(transaction)).find((each) => each.name === name);
    if (deletion === undefined) return false;
    await transaction.objectStore('meta').delete(name);
    return true;
  });

/** Takes the latest deletion back, if it still can be. */
export const undoLastDeletion = (library: OpenLibrary): Promise<Result<boolean, LibraryFailure>> =>
  library.write(async (transaction) => {
    const last = [...(await pendingIn(transaction))].sort((a, b) => a.at - b.at).at(-1);
    if (last !== undefined) await transaction.objectStore('meta').delete(last.name);
    return last !== undefined;
  });

/** Takes the articles of deletions that were asked for up to `before` off the disk; how many went. */
export const finishDeletions = async (
  library: OpenLibrary,
  before: number,
): Promise<Result<number, LibraryFailure>> => {
  let gone = 0;
  for (;;) {
    const step = await library.write(async (transaction, index) => {
      const deletion = (await pendingIn(transaction)).find(({ at }) => at <= before);
      if (deletion === undefined) return undefined;
      const now = deletion.articles.slice(0, AT_ONCE);
      const left = deletion.articles.slice(AT_ONCE);
      const { articles } = await totalsIn(transaction);
      // Of all that there is nothing is left but the words in the index: cheaper to clear at once.
      const isAll = deletion.articles.length === articles;
      const taken = isAll ? deletion.articles.length : now.length;
      await takeOut(transaction, index, isAll ? deletion.articles : now);
      if (isAll || left.length === 0) await transaction.objectStore('meta').delete(deletion.name);
      else await transaction.objectStore('meta').put({ ...deletion, articles: left });
      return taken;
    });
    if (!step.ok) return step;
    if (step.value === undefined) return { ok: true, value: gone };
    gone += step.value;
  }
};

/** Takes articles and all that belongs to them out of the database. */
export const takeOut = async (transaction: Writing, index: ClaimIndex, articles: readonly number[]): Promise<void> => {
  const totals = await totalsIn(transaction);
  const size = index.size;
  let [bytes, count] = [0, 0];
  const addresses = new Set<string>();
  for (const no of articles) {
    const article = await transaction.objectStore('articles').get(no);
    if (article === undefined) continue;
    bytes += article.bytes;
    count++;
    addresses.add(article.address);
    void transaction.objectStore('articles').delete(no);
    void transaction.objectStore('claims').delete(no);
  }
  putPages(transaction, index.remove(new Set(articles)));
  await takeOutReviews(transaction, addresses);
  await transaction.objectStore('meta').put({
    ...totals,
    articles: totals.articles - count,
    claims: totals.claims - (size - index.size),
    bytes: Math.max(0, totals.bytes - bytes),
  });
};

/** Fact checks go with the page on which they were met. */
const takeOutReviews = async (transaction: Writing, addresses: ReadonlySet<string>): Promise<void> => {
  for (const { key, seenOn } of await transaction.objectStore('reviews').getAll())
    if (addresses.has(seenOn)) void transaction.objectStore('reviews').delete(key);
};

/** How much the library may hold. */
export interface LibraryLimits {
  /** Days since an article was last read. */
  readonly days: number;
  readonly megabytes: number;
}

const DAY_MS = 86_400_000;
const MEGABYTE = 2 ** 20;

/** Makes room: what was last read too long ago goes, and then the oldest until the rest fits; what is pinned stays. How many went. */
export const makeRoom = async (
  library: OpenLibrary,
  { days, megabytes }: LibraryLimits,
  now: number,
): Promise<Result<number, LibraryFailure>> => {
  let gone = 0;
  for (;;) {
    const step = await library.write(async (transaction, index) => {
      const totals = await totalsIn(transaction);
      const oldest = now - days * DAY_MS;
      let over = totals.bytes - megabytes * MEGABYTE;
      const go: number[] = [];
      const byAge = transaction.objectStore('articles').index('lastRead');
      for (
        let cursor = await byAge.openCursor();
        cursor !== null && go.length < AT_ONCE;
        cursor = await cursor.continue()
      ) {
        const { no, pinned, lastRead, bytes } = cursor.value;
        if (lastRead >= oldest && over <= 0) break;
        if (pinned) continue;
        go.push(no);
        over -= bytes;
      }
      if (go.length > 0) await takeOut(transaction, index, go);
      return go.length;
    });
    if (!step.ok) return step;
    gone += step.value;
    if (step.value < AT_ONCE) return { ok: true, value: gone };
  }
};
