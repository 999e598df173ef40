import type { Attribution } from '../../article/attribution.ts';
import { type CharSpan, covers, hull } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { nearestAttribution, type Reading } from '../reference/reading.ts';
import type { Mark } from './mark.ts';

/** A claim's words with those before them, in its sentence, that tell who says it. */
export const saidIn = (reading: Reading, claim: BareClaim, { source, cue }: Attribution): CharSpan => {
  const before = [...source, ...cue].filter(
    ({ start, end }) => end <= claim.span.start && reading.sentenceAt(start) === claim.sentence,
  );
  return { start: Math.min(claim.span.start, ...before.map(({ start }) => start)), end: claim.span.end };
};

/** A claim with all words in its sentence that tell who says it. */
export const toldBy = (reading: Reading, claim: BareClaim, { source, cue }: Attribution): CharSpan => {
  const sentence = reading.layers.sentences[claim.sentence]?.span ?? claim.span;
  return hull([...[...source, ...cue].filter((span) => covers(sentence, span)), claim.span]) ?? claim.span;
};

/** A mark whose words are a claim of their own, which bears on another one by what it says. */
export const markByClaim = (
  claim: BareClaim,
  mark: Pick<Mark, 'span' | 'cue' | 'bears' | 'by' | 'rule' | 'confidence'>,
): Mark => ({
  ...mark,
  sentence: claim.sentence,
  target: { kind: 'content', span: claim.span },
  accused: null,
  announcesItself: false,
});

/** A claim that denies another one by what it says itself. */
export const denialBy = (reading: Reading, claim: BareClaim, rule: string, confidence: number): Mark => {
  const attribution = nearestAttribution(reading, claim);
  return markByClaim(claim, {
    span: attribution === undefined ? claim.span : saidIn(reading, claim, attribution),
    cue: attribution?.cue[0] ?? claim.span,
    bears: 'denied',
    by: { name: attribution?.speaker ?? null, type: attribution?.sourceType ?? null },
    rule: `verification/${rule}`,
    confidence,
  });
};
