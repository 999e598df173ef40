import type { DBSchema } from 'idb';
import type { ClaimReview } from '../article/claim-review.ts';
import type { RememberedArticle, RememberedClaim, RememberedVersion } from '../article/remembered.ts';
import type { ClaimPage, TermPage } from './claim-index.ts';

/** All versions of an article with their claims, under the article's number. */
export interface StoredClaims {
  readonly no: number;
  readonly versions: readonly RememberedVersion[];
  readonly claims: readonly RememberedClaim[];
}

/** Counts of what the library holds, and the next numbers to give. */
export interface Totals {
  readonly name: 'totals';
  readonly articles: number;
  readonly claims: number;
  /** About what they take on disk. */
  readonly bytes: number;
  readonly nextArticle: number;
  readonly nextClaim: number;
}

/** Articles that the reader has deleted and may still have back; nothing shows them. */
export interface PendingDeletion {
  readonly name: `deletion:${number}`;
  readonly at: number;
  readonly articles: readonly number[];
}

/** A fact check that a page published, as it was met. */
export interface StoredReview extends ClaimReview {
  /** Address and claim: the same check is kept once. */
  readonly key: string;
  /** The page that it stood on. */
  readonly seenOn: string;
  readonly seenAt: number;
}

/** The database as its newest version has it. Its name and versions are those of `open-store.ts`. */
export interface LibrarySchema extends DBSchema {
  articles: {
    key: number;
    value: RememberedArticle;
    indexes: { address: string; site: string; lastRead: number };
  };
  claims: { key: number; value: StoredClaims };
  /** Pages of the index over all claims: "terms:0", "claims:0" … */
  index: { key: string; value: TermPage | ClaimPage };
  meta: { key: string; value: Totals | PendingDeletion };
  /** Since version 2. */
  reviews: { key: string; value: StoredReview; indexes: { seenAt: number } };
}
