import type { Status } from './claim.ts';
import type { ClaimReview } from './claim-review.ts';

/** In what a claim differs from what it was in an earlier version of its article. */
export type ChangedAspect = 'wording' | 'status' | 'attribution';

/** A claim as a version of an article had it, as far as a change or a comparison shows it. */
export interface Wording {
  readonly words: string;
  /** Who says it; null for the outlet's own words, or where it is hidden. */
  readonly who: string | null;
  readonly own: boolean;
  readonly status: Status;
  /** Who confirms, denies …, where the article tells. */
  readonly by: string | null;
  readonly readAt: number;
}

/** What has become of a claim between two readings of an article. */
export interface Change {
  readonly kind: 'new' | 'gone' | 'changed';
  readonly aspects: readonly ChangedAspect[];
  /** The claim's id in the analysis of the page; null where it is gone. */
  readonly claim: string | null;
  readonly before: Wording | null;
  readonly after: Wording | null;
}

/** How a claim of another article goes together with one of this page. */
export type HowRelated = 'same' | 'hedged' | 'other-number' | 'opposite';

/** A claim in another article that the reader has read. */
export interface Elsewhere {
  /** The article's number in the library. */
  readonly article: number;
  readonly address: string;
  readonly directive: string;
  readonly title: string | null;
  readonly outlet: string;
  /** When it was published, or else first read. */
  readonly at: number;
  readonly how: HowRelated;
  readonly wording: Wording;
}

/** What other articles say of one claim. */
export interface AcrossArticles {
  readonly others: readonly Elsewhere[];
  /** On how many sources all of them rest that say the same, this page's included. */
  readonly sources: number;
  /** The one that all of them cite, where there is one. */
  readonly shared: string | null;
  /** The outlet that had it first, of those that were read; null where that is this page's or can't be told. */
  readonly first: { readonly outlet: string; readonly at: number } | null;
}

/** What is remembered of one claim of a page. */
export interface ClaimMemory {
  /** Its id in the analysis. */
  readonly claim: string;
  readonly across: AcrossArticles | null;
  readonly change: Change | null;
  /** The claim's wordings and statuses in this article so far, oldest first; empty where there is but one. */
  readonly timeline: readonly Wording[];
  readonly reviews: readonly ClaimReview[];
}

/** What the library knows of the article that a tab shows. */
export interface PageMemory {
  /** Whether the article is kept: the library may be off, off for this site, or the window private. */
  readonly state: 'kept' | 'off' | 'off-here' | 'private' | 'full' | 'broken';
  /** When it was read before, if it was. */
  readonly readBefore: number | null;
  readonly article: number | null;
  readonly changes: readonly Change[];
  readonly claims: readonly ClaimMemory[];
  /** Fact checks that the page itself publishes. */
  readonly reviews: readonly ClaimReview[];
}
