import type { Attribution } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import type { Reading } from '../reference/reading.ts';
import type { Mark } from './mark.ts';

/** A claim's words with those before them, in its sentence, that tell who says it. */
export const saidIn = (reading: Reading, claim: BareClaim, { source, cue }: Attribution): CharSpan => {
  const before = [...source, ...cue].filter(
    ({ start, end }) => end <= claim.span.start && reading.sentenceAt(start) === claim.sentence,
  );
  return { start: Math.min(claim.span.start, ...before.map(({ start }) => start)), end: claim.span.end };
};

/** A claim that denies another one by what it says itself. */
export const denialBy = (reading: Reading, claim: BareClaim, rule: string, confidence: number): Mark => {
  const attribution = reading.attribution(claim.attribution.at(-1) ?? '');
  return {
    span: attribution === undefined ? claim.span : saidIn(reading, claim, attribution),
    cue: attribution?.cue[0] ?? claim.span,
    sentence: claim.sentence,
    bears: 'denied',
    target: { kind: 'content', span: claim.span },
    by: { name: attribution?.speaker ?? null, type: attribution?.sourceType ?? null },
    accused: null,
    announcesItself: false,
    rule: `verification/${rule}`,
    confidence,
  };
};
