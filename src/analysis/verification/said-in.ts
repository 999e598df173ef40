import type { Attribution } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import type { Reading } from '../reference/reading.ts';

/** A claim's words with those before them, in its sentence, that tell who says it. */
export const saidIn = (reading: Reading, claim: BareClaim, { source, cue }: Attribution): CharSpan => {
  const before = [...source, ...cue].filter(
    ({ start, end }) => end <= claim.span.start && reading.sentenceAt(start) === claim.sentence,
  );
  return { start: Math.min(claim.span.start, ...before.map(({ start }) => start)), end: claim.span.end };
};
