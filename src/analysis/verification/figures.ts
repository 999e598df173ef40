import { contentWords } from '../reference/content-words.ts';
import type { Mark } from './mark.ts';

/** Rules of cues that give a figure for what somebody else has given one for. */
const FIGURE = 'verification/figure-put-at';

/** "put the toll at seven": contradicts a claim with another number, bears out one with the same; undefined of a claim without a number. */
export const asFigure = (mark: Mark, normal: string, claim: string): Mark | undefined => {
  if (mark.rule !== FIGURE) return mark;
  const own = numbersIn(normal.slice(mark.span.start, mark.span.end));
  const told = numbersIn(claim);
  if (own.size === 0 || told.size === 0 || OPEN_MATTER.test(claim)) return undefined;
  return [...own].some((number) => told.has(number)) ? { ...mark, bears: 'corroborated' } : mark;
};

/** What may be so is no figure that another one contradicts. */
const OPEN_MATTER = /\b(?:would|could|might|may|will|should|if)\b/i;

const numbersIn = (words: string): ReadonlySet<string> =>
  contentWords(
    words,
    { start: 0, end: words.length },
    () => false,
    () => [],
  ).numbers;
