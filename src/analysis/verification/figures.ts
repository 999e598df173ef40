import type { CharSpan } from '../../article/span.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { type Mark, rulesNamed } from './mark.ts';

/** The rules of cues that give a figure for what somebody else has given one for. */
export const FIGURES: ReadonlySet<string> = rulesNamed([
  'figure-put-at',
  'figure-was-put-at',
  'other-count',
  'other-figure',
  'said-other-number',
]);
/** Of these, those whose words do not say that the figure is for the same. */
const LOOSE: ReadonlySet<string> = rulesNamed(['other-count', 'said-other-number']);

/** "put the toll at seven": contradicts a claim with another number, bears out one with the same; undefined of a claim without a number. */
export const asFigure = (reading: Reading, mark: Mark, claim: CharSpan): Mark | undefined => {
  if (!FIGURES.has(mark.rule)) return mark;
  const [own, told] = [mark.cue, claim].map((span) => reading.contentWords(span).numbers);
  const words = wordsAt(reading, claim);
  if (!own?.size || OPEN_MATTER.test(words)) return undefined;
  if (!told?.size) return NONE.test(words) ? mark : undefined;
  if (LOOSE.has(mark.rule) && unitOf(words) !== unitOf(wordsAt(reading, mark.cue))) return undefined;
  const isCount = [...own].some(saysHowMany) && [...told].some(saysHowMany);
  const same = [...own].some((number) => told.has(number) && (!isCount || saysHowMany(number)));
  return same ? { ...mark, bears: 'corroborated' } : mark;
};

/** "4" of "4 billion": what is left of two figures where their magnitude alone is the same. */
const saysHowMany = (number: string): boolean => /^[0-9]/.test(number) && number !== '100' && number !== '1000';

/** What may be so is no figure that another one contradicts. */
const OPEN_MATTER = /\b(?:could|might|may|should|if)\b/;

/** A claim that there are none. */
const NONE =
  /^(?:no|nobody|none|not a single)\b|\b(?:was|were|is|are|had|has|have|been|recorded|found|seen) (?:no|none)\b/i;

/** Whether a figure is of money, a share, or a count of things. */
export const unitOf = (words: string): 'money' | 'share' | 'count' => {
  if (/[£$€₹]|\b(?:dollars|pounds|euros|rupees|naira|yen|yuan|shillings|rand)\b/.test(words)) return 'money';
  return /%|\bper ?cent\b/.test(words) ? 'share' : 'count';
};
