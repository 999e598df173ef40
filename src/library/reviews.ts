import type { Models } from '../analysis/models.ts';
import type { ClaimReview } from '../article/claim-review.ts';
import type { Result } from '../article/result.ts';
import { compareClaims } from '../same-claim/compare-claims.ts';
import { type ReadClaim, readClaim } from '../same-claim/read-claim.ts';
import { topicOf } from '../same-claim/topic.ts';
import type { ArticleDraft } from './draft-article.ts';
import type { LibraryFailure, OpenLibrary } from './open-library.ts';

/** More than a reader meets in years; the oldest go first. */
const MOST_REVIEWS = 2000;

/** Keeps the fact checks that a page published, for later articles with the same claim. */
export const keepReviews = (
  library: OpenLibrary,
  reviews: readonly ClaimReview[],
  seenOn: string,
  seenAt: number,
): Promise<Result<null, LibraryFailure>> =>
  library.write(async (transaction) => {
    const store = transaction.objectStore('reviews');
    for (const review of reviews) void store.put({ ...review, key: `${review.url} ${review.claim}`, seenOn, seenAt });
    const over = (await store.count()) - MOST_REVIEWS;
    if (over > 0) for (const key of await store.index('seenAt').getAllKeys(null, over)) void store.delete(key);
    return null;
  });

/** All fact checks that were met so far. */
export const allReviews = (library: OpenLibrary): Promise<Result<readonly ClaimReview[], LibraryFailure>> =>
  library.read(async (store) =>
    (await store.getAll('reviews')).map(({ key: _key, seenOn: _on, seenAt: _at, ...review }) => review),
  );

/** For each claim of an article, the fact checks of the same claim, whenever it was made. */
export const reviewsOf = (draft: ArticleDraft, reviews: readonly ClaimReview[], models: Models): ClaimReview[][] => {
  if (reviews.length === 0) return draft.claims.map(() => []);
  const day = draft.published ?? new Date(draft.readAt).toISOString();
  const read = reviews.map((review) => ({ review, claim: readReview(review, models) }));
  const byForm = new Map<string, typeof read>();
  for (const each of read)
    for (const { form } of each.claim.content) byForm.set(form, [...(byForm.get(form) ?? []), each]);
  return draft.claims.map(({ words, hops }) => {
    const own = readClaim({ words, speaker: hops[0]?.name ?? null, topic: draft.topic, day }, models);
    return [...likely(own, byForm)]
      .filter(({ claim }) => compareClaims(own, claim, { anyDay: true }) === 'same')
      .map(({ review }) => review);
  });
};

const readReview = ({ claim, claimant, title, date }: ClaimReview, models: Models): ReadClaim =>
  readClaim(
    { words: claim, speaker: claimant, topic: topicOf([claim, ...(title === null ? [] : [title])]), day: date ?? '' },
    models,
  );

/** Those that share two words at least. */
const likely = <T>(own: ReadClaim, byForm: ReadonlyMap<string, readonly T[]>): ReadonlySet<T> => {
  const counts = new Map<T, number>();
  for (const form of new Set(own.content.map((word) => word.form)))
    for (const each of byForm.get(form) ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  return new Set([...counts].flatMap(([each, count]) => (count >= 2 ? [each] : [])));
};
