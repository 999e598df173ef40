import type { ArticleRecord } from '../article/remembered.ts';
import type { Result } from '../article/result.ts';
import { articleRecord } from '../protocol/library-schema.ts';
import { entriesOf } from './index-entries.ts';
import { type LibraryFailure, type OpenLibrary, putPages, totalsIn } from './open-library.ts';
import { hiddenIn } from './read-library.ts';
import { bytesOf } from './remember.ts';
import type { StoredClaims } from './store-schema.ts';

/** Some records in the order of their numbers, and where the next begin; null after the last. */
export interface RecordBatch {
  readonly records: readonly ArticleRecord[];
  readonly next: number | null;
  /** How many entries could not be read: what is left of them is no record. */
  readonly damaged: number;
}

/** The records from a number on; what can't be read is counted and passed over. */
export const exportRecords = (
  library: OpenLibrary,
  from: number,
  count: number,
): Promise<Result<RecordBatch, LibraryFailure>> =>
  library.read(async (store) => {
    const hidden = await hiddenIn(store);
    const transaction = store.transaction(['articles', 'claims']);
    const range = IDBKeyRange.lowerBound(from);
    const numbers = new Set([
      ...(await transaction.objectStore('articles').getAllKeys(range, count)),
      ...(await transaction.objectStore('claims').getAllKeys(range, count)),
    ]);
    const wanted = [...numbers].sort((a, b) => a - b).slice(0, count);
    let damaged = 0;
    const records: ArticleRecord[] = [];
    for (const no of wanted) {
      if (hidden.has(no)) continue;
      const record = await recordAt(transaction.objectStore('articles'), transaction.objectStore('claims'), no);
      if (record === undefined) damaged++;
      else records.push(record);
    }
    const last = wanted.at(-1);
    return { records, damaged, next: last === undefined || wanted.length < count ? null : last + 1 };
  });

const recordAt = async (
  articles: { readonly get: (no: number) => Promise<unknown> },
  claims: { readonly get: (no: number) => Promise<StoredClaims | undefined> },
  no: number,
): Promise<ArticleRecord | undefined> => {
  const [article, stored] = [await articles.get(no), await claims.get(no)];
  const parsed = articleRecord({ article, versions: stored?.versions, claims: stored?.claims });
  return parsed.ok && isWhole(parsed.value) ? parsed.value : undefined;
};

/** Whether all claims that the versions name are there. */
const isWhole = ({ versions, claims }: ArticleRecord): boolean => {
  const ids = new Set(claims.map(({ id }) => id));
  return versions.length > 0 && versions.every((version) => version.claims.every((id) => ids.has(id)));
};

/** What became of a record: it was new, added to what was known of its article, or known already. */
export type Imported = 'added' | 'merged' | 'known';

/** Puts a record of another library into this one, in one transaction. */
export const importRecord = (library: OpenLibrary, record: ArticleRecord): Promise<Result<Imported, LibraryFailure>> =>
  library.write(async (transaction, index) => {
    const totals = await totalsIn(transaction);
    const known = await transaction.objectStore('articles').index('address').get(record.article.address);
    const stored = known === undefined ? undefined : await transaction.objectStore('claims').get(known.no);
    const here = new Set(stored?.versions.map(({ key, readAt }) => `${key} ${readAt}`));
    const versions = record.versions.filter(({ key, readAt }) => !here.has(`${key} ${readAt}`));
    if (known !== undefined && versions.length === 0) return 'known';
    const no = known?.no ?? totals.nextArticle;
    const used = new Set(versions.flatMap(({ claims }) => claims));
    const ids = new Map<number, number>();
    const taken = record.claims.filter(({ id }) => used.has(id)).sort((a, b) => a.id - b.id);
    for (const { id } of taken) ids.set(id, totals.nextClaim + ids.size);
    const claims = taken.map((claim) => ({
      ...claim,
      id: ids.get(claim.id) ?? 0,
      formerly: claim.formerly === null ? null : (ids.get(claim.formerly) ?? null),
    }));
    const moved = versions.map((version) => ({
      ...version,
      claims: version.claims.flatMap((id) => ids.get(id) ?? []),
    }));
    const all = [...(stored?.versions ?? []), ...moved].sort((a, b) => a.readAt - b.readAt);
    const merged: StoredClaims = { no, versions: all, claims: [...(stored?.claims ?? []), ...claims] };
    const newer = known === undefined || record.article.lastRead > known.lastRead ? record.article : known;
    const article = {
      ...newer,
      no,
      firstRead: Math.min(record.article.firstRead, known?.firstRead ?? Number.POSITIVE_INFINITY),
      pinned: record.article.pinned || known?.pinned === true,
      bytes: bytesOf(merged),
      versions: all.length,
      claims: all.at(-1)?.claims.length ?? 0,
    };
    void transaction.objectStore('articles').put(article);
    void transaction.objectStore('claims').put(merged);
    putPages(transaction, index.add(entriesOf(article, claims)));
    void transaction.objectStore('meta').put({
      ...totals,
      articles: totals.articles + (known === undefined ? 1 : 0),
      claims: totals.claims + claims.length,
      bytes: totals.bytes + article.bytes - (known?.bytes ?? 0),
      nextArticle: Math.max(totals.nextArticle, no + 1),
      nextClaim: totals.nextClaim + claims.length,
    });
    return known === undefined ? 'added' : 'merged';
  });
