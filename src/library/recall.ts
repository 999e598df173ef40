import type { Models } from '../analysis/models.ts';
import type { Change, ClaimMemory, PageMemory, Wording } from '../article/page-memory.ts';
import type { ArticleRecord, RememberedClaim } from '../article/remembered.ts';
import type { Result } from '../article/result.ts';
import { acrossArticles, wordingOf } from './across-articles.ts';
import { alignClaims, aspectsChanged } from './changes.ts';
import type { ArticleDraft } from './draft-article.ts';
import type { LibraryFailure, OpenLibrary } from './open-library.ts';
import { recordsOf } from './read-library.ts';
import type { Remembered } from './remember.ts';

/** What is recalled of an article beside what the page itself says. */
export type Recalled = Pick<PageMemory, 'readBefore' | 'article' | 'changes' | 'claims'>;

/**
 * What the library knows of an article that it has just remembered: what has changed since the version that the reader saw
 * last (`since`; null where this is the first), how each claim went through its versions, and what other articles say.
 */
export const recall = (
  library: OpenLibrary,
  draft: ArticleDraft,
  remembered: Remembered,
  since: { readonly version: number; readonly readAt: number } | null,
  models: Models,
): Promise<Result<Recalled, LibraryFailure>> =>
  library.read(async (store, index) => {
    const [record] = await recordsOf(store, [remembered.no]);
    const across = await acrossArticles(store, index, draft, remembered.no, models);
    const changes = record === undefined || since === null ? [] : changesSince(record, since.version, draft);
    const byClaim = new Map(
      changes.flatMap((change) => (change.claim === null ? [] : [[change.claim, change] as const])),
    );
    const byId = new Map(record?.claims.map((claim) => [claim.id, claim]));
    const claims = draft.claims.map((claim, place): ClaimMemory => {
      const stored = byId.get(remembered.ids[place] ?? -1);
      return {
        claim: claim.analysed,
        across: across[place] ?? null,
        change: byClaim.get(claim.analysed) ?? null,
        timeline: stored === undefined ? [] : timelineOf(stored, byId),
        reviews: [],
      };
    });
    return {
      readBefore: since?.readAt ?? null,
      article: remembered.no,
      changes,
      claims: claims.filter(
        ({ across: other, change, timeline }) => other !== null || change !== null || timeline.length > 0,
      ),
    };
  });

/** What has become of each claim since a version: changed statuses and sources first, then wordings, then what is new and gone. */
const changesSince = (record: ArticleRecord, version: number, draft: ArticleDraft): Change[] => {
  const then = record.versions[version];
  if (then === undefined) return [];
  const byId = new Map(record.claims.map((claim) => [claim.id, claim]));
  const older = then.claims.flatMap((id) => byId.get(id) ?? []);
  return alignClaims(older, draft.claims)
    .flatMap(({ before, after }): Change[] => {
      const was = before === undefined ? null : wordingOf(before);
      if (after === undefined) return [{ kind: 'gone', aspects: [], claim: null, before: was, after: null }];
      const is = wordingOf(after);
      if (before === undefined) return [{ kind: 'new', aspects: [], claim: after.analysed, before: null, after: is }];
      const aspects = aspectsChanged(before, after);
      return aspects.length === 0 ? [] : [{ kind: 'changed', aspects, claim: after.analysed, before: was, after: is }];
    })
    .sort((a, b) => weightOf(a) - weightOf(b));
};

const weightOf = ({ kind, aspects }: Change): number => {
  if (aspects.includes('status')) return 0;
  if (aspects.includes('attribution')) return 1;
  return kind === 'changed' ? 2 : kind === 'gone' ? 3 : 4;
};

/** A claim's wordings and statuses so far, oldest first; none where it has always been as it is. */
const timelineOf = (claim: RememberedClaim, byId: ReadonlyMap<number, RememberedClaim>): Wording[] => {
  const line: RememberedClaim[] = [];
  for (let at: RememberedClaim | undefined = claim; at !== undefined && line.length < 100; ) {
    line.unshift(at);
    at = at.formerly === null ? undefined : byId.get(at.formerly);
  }
  return line.length < 2 ? [] : line.map(wordingOf);
};
