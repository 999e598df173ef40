import type { RememberedArticle, RememberedClaim, RememberedVersion } from '../article/remembered.ts';
import type { Result } from '../article/result.ts';
import { alignClaims, aspectsChanged } from './changes.ts';
import { takeOut } from './delete.ts';
import type { ArticleDraft, DraftClaim } from './draft-article.ts';
import { entriesOf } from './index-entries.ts';
import { type LibraryFailure, type OpenLibrary, pendingIn, putPages, totalsIn, type Writing } from './open-library.ts';
import type { StoredClaims } from './store-schema.ts';

/** Where an article stands in the library once it has been remembered. */
export interface Remembered {
  readonly no: number;
  /** The number of its version, from 0, that says what was just read. */
  readonly version: number;
  /** When it was read before this; null for the first time. */
  readonly readBefore: number | null;
  /** The version that was the last before this. */
  readonly versionBefore: number | null;
  /** For each claim of the draft its id in the library. */
  readonly ids: readonly number[];
}

/** An article changed more often than this loses its oldest versions but the first. */
const MOST_VERSIONS = 300;

/** Remembers an article as it was read, in one transaction: a new version only where a claim has changed. */
export const remember = (library: OpenLibrary, draft: ArticleDraft): Promise<Result<Remembered, LibraryFailure>> =>
  library.write(async (transaction, index) => {
    const totals = await totalsIn(transaction);
    const known = await knownArticle(transaction, draft.address);
    const isDeleted =
      known !== undefined && (await pendingIn(transaction)).some(({ articles }) => articles.includes(known.no));
    if (isDeleted) await takeOut(transaction, index, [known.no]);
    const former = known === undefined || isDeleted ? undefined : known;
    const stored = former === undefined ? undefined : await transaction.objectStore('claims').get(former.no);
    const current = isDeleted ? await totalsIn(transaction) : totals;
    const no = former?.no ?? current.nextArticle;
    const merged = mergeVersion(stored, draft, current.nextClaim, no);
    const article = articleOf(draft, former, merged, no);
    void transaction.objectStore('articles').put(article);
    if (merged.isNew) void transaction.objectStore('claims').put(merged.stored);
    const dropped = merged.dropped.size === 0 ? new Map() : index.removeClaims(merged.dropped);
    putPages(transaction, new Map([...dropped, ...index.add(entriesOf(article, merged.added))]));
    void transaction.objectStore('meta').put({
      ...current,
      articles: current.articles + (former === undefined ? 1 : 0),
      claims: current.claims + merged.added.length - merged.dropped.size,
      bytes: current.bytes + article.bytes - (former?.bytes ?? 0),
      nextArticle: Math.max(current.nextArticle, no + 1),
      nextClaim: current.nextClaim + merged.added.length,
    });
    return {
      no,
      version: merged.stored.versions.length - 1,
      readBefore: former?.lastRead ?? null,
      versionBefore: former === undefined ? null : former.versions - 1 - merged.droppedVersions,
      ids: merged.ids,
    };
  });

const knownArticle = (transaction: Writing, address: string): Promise<RememberedArticle | undefined> =>
  transaction.objectStore('articles').index('address').get(address);

interface Merged {
  readonly stored: StoredClaims;
  readonly ids: readonly number[];
  readonly added: readonly RememberedClaim[];
  /** Claims that stood in no version but those that were dropped. */
  readonly dropped: ReadonlySet<number>;
  readonly droppedVersions: number;
  readonly isNew: boolean;
}

/** The stored claims with the draft as their last version; claims that have not changed are the same ones. */
const mergeVersion = (stored: StoredClaims | undefined, draft: ArticleDraft, nextClaim: number, no: number): Merged => {
  const last = stored?.versions.at(-1);
  const byId = new Map(stored?.claims.map((claim) => [claim.id, claim]));
  const older = last?.claims.flatMap((id) => byId.get(id) ?? []) ?? [];
  const added: RememberedClaim[] = [];
  const ids: number[] = [];
  let isChanged = last === undefined;
  for (const { before, after } of alignClaims(older, draft.claims)) {
    if (after === undefined) isChanged = true;
    else if (before !== undefined && aspectsChanged(before, after).length === 0) ids.push(before.id);
    else {
      isChanged = true;
      const claim = remembered(after, nextClaim + added.length, before?.id ?? null);
      added.push(claim);
      ids.push(claim.id);
    }
  }
  if (!isChanged && stored !== undefined)
    return { stored, ids, added, dropped: new Set(), droppedVersions: 0, isNew: false };
  const version: RememberedVersion = {
    readAt: draft.readAt,
    key: draft.key,
    ...(draft.title !== undefined && { title: draft.title }),
    claims: ids,
  };
  const all = [...(stored?.versions ?? []), version];
  const droppedVersions = Math.max(0, all.length - MOST_VERSIONS);
  const versions = droppedVersions === 0 ? all : [...all.slice(0, 1), ...all.slice(1 + droppedVersions)];
  const used = new Set(versions.flatMap(({ claims }) => claims));
  const claims = [...(stored?.claims ?? []), ...added];
  return {
    stored: { no, versions, claims: claims.filter(({ id }) => used.has(id)) },
    ids,
    added,
    dropped: new Set(claims.flatMap(({ id }) => (used.has(id) ? [] : [id]))),
    droppedVersions,
    isNew: true,
  };
};

const remembered = ({ analysed: _, ...claim }: DraftClaim, id: number, formerly: number | null): RememberedClaim => ({
  id,
  formerly,
  ...claim,
});

const articleOf = (
  draft: ArticleDraft,
  former: RememberedArticle | undefined,
  { stored, isNew }: Merged,
  no: number,
): RememberedArticle => {
  const { claims: _, key: _key, readAt, ...page } = draft;
  return {
    ...page,
    no,
    firstRead: former?.firstRead ?? readAt,
    lastRead: readAt,
    pinned: former?.pinned ?? false,
    bytes: isNew || former === undefined ? bytesOf(stored) : former.bytes,
    versions: stored.versions.length,
    claims: draft.claims.length,
  };
};

/** What the index takes for a claim, about. */
const INDEX_BYTES = 120;
const ARTICLE_BYTES = 600;

/** About what an article takes on disk. */
export const bytesOf = (stored: StoredClaims): number =>
  JSON.stringify(stored).length + stored.claims.length * INDEX_BYTES + ARTICLE_BYTES;
