import type { Correction } from '../article/correction.ts';

/** What the reader wants that is not for the page alone to do. */
export interface Wishes {
  readonly hide: (claim: string, hidden: boolean) => void;
  readonly correct: (correction: Correction) => void;
  readonly help: (about: string) => void;
}
