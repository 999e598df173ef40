import type { Correction } from '../article/correction.ts';
import type { ClaimMemory } from '../article/page-memory.ts';

/** What the reader wants that is not for the page alone to do. */
export interface Wishes {
  readonly hide: (claim: string, hidden: boolean) => void;
  readonly correct: (correction: Correction) => void;
  readonly help: (about: string) => void;
  /** What the library knows of a claim; null where it is off or knows nothing. */
  readonly remember: (claim: string) => Promise<ClaimMemory | null>;
}
