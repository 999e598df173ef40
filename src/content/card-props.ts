import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Correction } from '../article/correction.ts';
import type { ClaimMemory } from '../article/page-memory.ts';
import type { ShownClaim } from '../article/shown.ts';
import type { CharSpan } from '../article/span.ts';

/** What a reader can do from a card. */
export interface CardActions {
  readonly close: () => void;
  /** Keeps the card where it is on the screen, whatever is pressed or scrolled; or lets it go again. */
  readonly pin: (pinned: boolean) => void;
  readonly jump: (span: CharSpan) => void;
  /** Whether the words are in the clipboard. */
  readonly copy: (shown: ShownClaim) => Promise<boolean>;
  readonly hide: (shown: ShownClaim, hidden: boolean) => void;
  readonly correct: (correction: Correction) => void;
  /** Opens the help page where it explains the claim's label. */
  readonly help: (shown: ShownClaim) => void;
  /** What the library knows of a claim; null where it is off or knows nothing. */
  readonly remember: (claim: string) => Promise<ClaimMemory | null>;
  /** Shows another of the claims that share the badge. */
  readonly turn: (index: number) => void;
}

/** What a card shows. */
export interface CardProps {
  readonly shown: ShownClaim;
  readonly analysis: ArticleAnalysis;
  /** All claims of the article that the reader may see. */
  readonly claims: readonly ShownClaim[];
  /** Its place among the claims that share the badge, from 0, and how many those are. */
  readonly index: number;
  readonly total: number;
  readonly hidden: boolean;
  readonly pinned: boolean;
  readonly actions: CardActions;
}
