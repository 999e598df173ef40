import type { Claim } from '../../article/claim.ts';
import { groupBy } from '../reference/group-by.ts';
import type { Reading } from '../reference/reading.ts';

/** What stands between two claims of one list: "that A | , and that | B". */
const BETWEEN = /^(?:,? (?:and|or|nor)(?: \p{Ll}+)? that |, that )$/u;

/** "(that) the dam had cracked, and that nobody had told the town": two claims only where the article says different things of their checking. */
export const oneWhereSame = (reading: Reading, claims: readonly Claim[]): Claim[] => {
  const members = groupBy(claims, ({ cluster }) => cluster);
  const isAlone = ({ cluster }: Claim): boolean => members.get(cluster)?.length === 1;
  const kept: Claim[] = [];
  for (const claim of claims) {
    const before = kept.at(-1);
    const joins =
      before !== undefined &&
      isAlone(before) &&
      isAlone(claim) &&
      before.polarity === claim.polarity &&
      before.attribution.join() === claim.attribution.join() &&
      BETWEEN.test(reading.normal.slice(before.span.end, claim.span.start)) &&
      evidenceKey(before) === evidenceKey(claim);
    if (!joins) kept.push(claim);
    else
      kept[kept.length - 1] = {
        ...before,
        span: { start: before.span.start, end: claim.span.end },
        hedges: [...before.hedges, ...claim.hedges],
      };
  }
  return kept;
};

/** All that the article says of a claim's checking. */
const evidenceKey = ({ status, evidence }: Claim): string =>
  JSON.stringify([status, evidence.map(({ span, bears }) => [span.start, span.end, bears])]);
