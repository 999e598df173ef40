import type { ArticleRecord, ClaimSearch, FoundClaim, RememberedArticle } from '../article/remembered.ts';
import type { Result } from '../article/result.ts';
import { STOP } from '../same-claim/canonical.ts';
import { matchTerm, searchWords } from '../same-claim/index-terms.ts';
import type { ClaimIndex, WantedTerm } from './claim-index.ts';
import { facetTerms } from './index-entries.ts';
import { type LibraryFailure, type OpenLibrary, pendingIn, totalsIn, type Writing } from './open-library.ts';
import type { Store } from './open-store.ts';

/** Claims found, the latest first, and how many there are in all. */
export interface ClaimsFound {
  readonly found: readonly FoundClaim[];
  readonly total: number;
}

/** The claims that have all that is looked for. */
export const searchClaims = (library: OpenLibrary, search: ClaimSearch): Promise<Result<ClaimsFound, LibraryFailure>> =>
  library.read(async (store, index) => {
    const { ids, total } = index.search(wantedBy(search), {
      after: search.after ?? Number.NEGATIVE_INFINITY,
      before: search.before ?? Number.POSITIVE_INFINITY,
      from: search.from,
      count: search.count,
      without: await hiddenIn(store),
    });
    return { found: await claimsById(store, index, ids), total };
  });

const wantedBy = ({ words, outlet, source, status }: ClaimSearch): WantedTerm[] => {
  const unfinished = /[\p{L}\p{N}]$/u.test(words);
  const given = searchWords(words);
  const wanted: WantedTerm[] = given
    .map((term, place) => {
      const beginning = unfinished && place === given.length - 1;
      // A whole word also finds its inflections and what means the same.
      return { term, beginning, ...(term.length > 2 && { alternatives: [matchTerm(term)] }) };
    })
    .filter(({ term, beginning }) => beginning || !STOP.has(term));
  if (outlet !== undefined) wanted.push({ term: facetTerms.outlet(outlet) });
  if (source !== undefined) wanted.push({ term: facetTerms.source(source) });
  if (status !== undefined) wanted.push({ term: facetTerms.status(status) });
  return wanted;
};

/** Articles that are about to be deleted: nothing shows them. */
export const hiddenIn = async (store: Store): Promise<ReadonlySet<number>> =>
  new Set((await pendingIn(store.transaction('meta') as unknown as Writing)).flatMap(({ articles }) => articles));

const claimsById = async (store: Store, index: ClaimIndex, ids: readonly number[]): Promise<FoundClaim[]> => {
  const articles = new Set(ids.flatMap((id) => index.articleOf(id) ?? []));
  const records = await recordsOf(store, [...articles]);
  const claims = new Map(
    records.flatMap(({ article, versions, claims }) => {
      const last = new Set(versions.at(-1)?.claims);
      return claims.map((claim) => [claim.id, { claim, article, isCurrent: last.has(claim.id) }] as const);
    }),
  );
  return ids.flatMap((id) => claims.get(id) ?? []);
};

/** Articles with all that is remembered of them, read at one point in time; those that are not there are left out. */
export const recordsOf = async (store: Store, articles: readonly number[]): Promise<ArticleRecord[]> => {
  const transaction = store.transaction(['articles', 'claims']);
  const records = await Promise.all(
    articles.map(async (no) => {
      const [article, stored] = await Promise.all([
        transaction.objectStore('articles').get(no),
        transaction.objectStore('claims').get(no),
      ]);
      return article === undefined || stored === undefined
        ? []
        : [{ article, versions: stored.versions, claims: stored.claims }];
    }),
  );
  return records.flat();
};

/** One article with all that is remembered of it; null where it is not there. */
export const readArticleRecord = (
  library: OpenLibrary,
  no: number,
): Promise<Result<ArticleRecord | null, LibraryFailure>> =>
  library.read(async (store) => {
    if ((await hiddenIn(store)).has(no)) return null;
    return (await recordsOf(store, [no]))[0] ?? null;
  });

/** Which articles to list. */
export interface ArticleListing {
  readonly site?: string;
  /** Articles last read before then, in milliseconds since 1970. */
  readonly before?: number;
  readonly count: number;
}

/** The articles that were read, the latest first. */
export const listArticles = (
  library: OpenLibrary,
  { site, before, count }: ArticleListing,
): Promise<Result<readonly RememberedArticle[], LibraryFailure>> =>
  library.read(async (store) => {
    const hidden = await hiddenIn(store);
    const listed: RememberedArticle[] = [];
    const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
    const byAge = store.transaction('articles').objectStore('articles').index('lastRead');
    for (
      let cursor = await byAge.openCursor(range, 'prev');
      cursor !== null && listed.length < count;
      cursor = await cursor.continue()
    ) {
      const article = cursor.value;
      if (!hidden.has(article.no) && (site === undefined || article.site === site)) listed.push(article);
    }
    return listed;
  });

/** How much there is, and what it can be filtered by. */
export interface LibraryMeter {
  readonly articles: number;
  readonly claims: number;
  readonly bytes: number;
  readonly outlets: readonly { readonly name: string; readonly count: number }[];
  readonly sources: readonly { readonly name: string; readonly count: number }[];
}

const MOST_CHOICES = 200;

/** Counts what the library holds. */
export const measureLibrary = (library: OpenLibrary): Promise<Result<LibraryMeter, LibraryFailure>> =>
  library.read(async (store, index) => {
    const { articles, claims, bytes } = await totalsIn(store.transaction('meta') as unknown as Writing);
    const named = (prefix: string) =>
      index.termsWith(prefix, MOST_CHOICES).map(({ term, count }) => ({ name: term.slice(prefix.length), count }));
    const hidden = (await hiddenIn(store)).size;
    return { articles: articles - hidden, claims, bytes, outlets: named('o:'), sources: named('s:') };
  });

/** Keeps an article when the library makes room, or no longer. */
export const pinArticle = (
  library: OpenLibrary,
  no: number,
  pinned: boolean,
): Promise<Result<boolean, LibraryFailure>> =>
  library.write(async (transaction) => {
    const article = await transaction.objectStore('articles').get(no);
    if (article === undefined) return false;
    await transaction.objectStore('articles').put({ ...article, pinned });
    return true;
  });
