import type { Claim } from '../../article/claim.ts';
import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { Reading } from '../reference/reading.ts';
import type { Mark } from '../verification/mark.ts';

/** All that was found in an article, as the passes that look at it as a whole read it. */
export interface Noticing {
  readonly reading: Reading;
  readonly sentences: readonly ClassifiedSentence[];
  readonly claims: readonly Claim[];
  readonly marks: readonly Mark[];
}

/** The members of each cluster, in the order of the text. */
export const membersByCluster = (claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> => {
  const clusters = new Map<string, Claim[]>();
  for (const claim of claims) {
    const members = clusters.get(claim.cluster);
    if (members === undefined) clusters.set(claim.cluster, [claim]);
    else members.push(claim);
  }
  return clusters;
};
