import type { SourceType } from './attribution.ts';
import type { Status } from './claim.ts';

/** Whom a reader gives a claim to: a source, or the outlet's own words. */
export interface CorrectedSource {
  /** As the reader writes it; null where there is none to name. */
  readonly name: string | null;
  readonly type: SourceType | 'own';
}

/** What a reader has put right about one claim: it holds wherever the same sentence makes the same claim. */
export interface Correction {
  /** The sentence, as it stands in the article. */
  readonly sentence: string;
  /** The words of the claim. */
  readonly claim: string;
  /** Whether the reader says that nothing is claimed there. */
  readonly noClaim: boolean;
  /** Absent: as found. */
  readonly source?: CorrectedSource;
  /** Absent: as found. */
  readonly status?: Status;
}

/** Whether two corrections are about the same claim. */
export const sameClaim = (a: Correction, b: Correction): boolean => a.sentence === b.sentence && a.claim === b.claim;

/** Whether a correction puts anything right; one that does not is the wish to forget it. */
export const putsRight = ({ noClaim, source, status }: Correction): boolean =>
  noClaim || source !== undefined || status !== undefined;
