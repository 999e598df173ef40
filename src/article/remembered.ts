import type { Part } from './article.ts';
import type { SourceType, Stance } from './attribution.ts';
import type { Certainty, Evidence, Status } from './claim.ts';
import type { SourceKind } from './shown.ts';

/** One stop on a remembered claim's way to the reader. */
export interface RememberedHop {
  /** Who it is, in the fullest form that the article gave; null where it is hidden. */
  readonly name: string | null;
  readonly type: SourceType;
  readonly stance: Stance;
  readonly cue: string;
  readonly channel: string | null;
}

/** Words of the article on a remembered claim's checking. */
export interface RememberedEvidence {
  readonly words: string;
  readonly bears: Evidence['bears'];
  readonly by: string | null;
  readonly sourceType: SourceType | null;
}

/** A claim as an article had it when it was read; it stays as it is, and what replaces it is another. */
export interface RememberedClaim {
  /** Unique in the library; later ones are larger. */
  readonly id: number;
  /** The claim of an earlier version of the article that this one took the place of. */
  readonly formerly: number | null;
  readonly words: string;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** Up to 32 characters of the article before and after the words, and where they start in its text (UTF-16). */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** A text directive that leads to the words, "text=…"; empty where no unique one could be made. */
  readonly directive: string;
  readonly part: Part;
  readonly kind: SourceKind;
  /** From the one who says it to the one nearest to the reader; empty: the outlet's own words. */
  readonly hops: readonly RememberedHop[];
  readonly status: Status;
  readonly evidence: readonly RememberedEvidence[];
  readonly certainty: Certainty;
  readonly polarity: 'positive' | 'negative';
  readonly hedges: readonly string[];
  /** When it was first read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** An article as it stood at one reading. */
export interface RememberedVersion {
  readonly readAt: number;
  /** The same for the same text. */
  readonly key: string;
  readonly title?: string;
  /** Ids of its claims in page order. */
  readonly claims: readonly number[];
}

/** What an article is about, as far as its headlines tell; names in small letters. */
export interface RememberedTopic {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** An article that was read, without its claims. */
export interface RememberedArticle {
  /** Unique in the library, from 1. */
  readonly no: number;
  /** Without its fragment. */
  readonly address: string;
  /** The address' host without "www.". */
  readonly site: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601, as given by the page. */
  readonly published?: string;
  readonly language?: string;
  readonly topic: RememberedTopic;
  readonly firstRead: number;
  readonly lastRead: number;
  /** Kept when the library makes room. */
  readonly pinned: boolean;
  /** About what it takes on disk. */
  readonly bytes: number;
  readonly versions: number;
  /** Of the last version. */
  readonly claims: number;
}

/** An article with all that is remembered of it. */
export interface ArticleRecord {
  readonly article: RememberedArticle;
  readonly versions: readonly RememberedVersion[];
  readonly claims: readonly RememberedClaim[];
}

/** A claim with the article that it stands in. */
export interface FoundClaim {
  readonly claim: RememberedClaim;
  readonly article: RememberedArticle;
  /** Whether the article's last version still has it so. */
  readonly isCurrent: boolean;
}

/** What to look for among the claims. */
export interface ClaimSearch {
  /** Words that must all be there; the last may be unfinished. */
  readonly words: string;
  readonly outlet?: string;
  /** Somebody through whom the claim came, by name. */
  readonly source?: string;
  readonly status?: Status;
  /** Read from then to then, in milliseconds since 1970. */
  readonly after?: number;
  readonly before?: number;
  /** How many to pass over, and how many to give at most. */
  readonly from: number;
  readonly count: number;
}
