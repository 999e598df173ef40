import type { Candidate, Candidates } from '../reference/candidates.ts';
import type { Accusations } from './accusations.ts';

/** What those look at who ask what a mark bears on that names no matter. */
export interface Around {
  readonly candidates: Candidates;
  readonly accusations: Accusations;
  /** The places of the claims that others contest, confirm or allege. */
  readonly contested: ReadonlySet<number>;
  /** What the article is mainly about. */
  readonly main: () => Candidate | undefined;
}
