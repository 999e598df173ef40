import type { CharSpan } from '../../article/span.ts';
import type { Reading } from '../reference/reading.ts';
import type { Mark } from './mark.ts';

/** The rule of cues that give a figure for what somebody else has given one for. */
const FIGURE = 'verification/figure-put-at';

/** "put the toll at seven": contradicts a claim with another number, bears out one with the same; undefined of a claim without a number. */
export const asFigure = (reading: Reading, mark: Mark, claim: CharSpan): Mark | undefined => {
  if (mark.rule !== FIGURE) return mark;
  const [own, told] = [mark.span, claim].map((span) => reading.contentWords(span).numbers);
  if (!own?.size || !told?.size || OPEN_MATTER.test(reading.normal.slice(claim.start, claim.end))) return undefined;
  return [...own].some((number) => told.has(number)) ? { ...mark, bears: 'corroborated' } : mark;
};

/** What may be so is no figure that another one contradicts. */
const OPEN_MATTER = /\b(?:would|could|might|may|will|should|if)\b/i;
