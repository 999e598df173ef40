import type { Sentence } from '../../article/sentence.ts';
import type { QuoteStretch, Words } from './words.ts';

/** Where a cue's subject and content are looked for: its sentence, or the part of it in the same quotation. */
export interface Region {
  readonly low: number;
  /** The end without the sentence's closing mark. */
  readonly high: number;
  readonly sentence: Sentence;
}

/** The region around a token of a sentence. */
export const regionOf = (
  words: Words,
  stretches: readonly QuoteStretch[],
  sentence: Sentence,
  index: number,
): Region => {
  const stretch = stretches[words.quote(index)];
  let low = sentence.tokens.start;
  let high = sentence.tokens.end;
  if (stretch !== undefined) {
    low = Math.max(low, stretch.tokens.start);
    high = Math.min(high, stretch.tokens.end);
    while (low < index && isMark(words.lower(low))) low++;
  }
  while (high > index + 1 && isClosing(words, high - 1, stretch === undefined)) high--;
  return { low, high, sentence };
};

const isMark = (word: string): boolean => /^["“”‘’'`]+$/.test(word);

const isClosing = (words: Words, index: number, outside: boolean): boolean => {
  const word = words.lower(index);
  if (outside && words.quote(index) >= 0) return false;
  return /^[.!?…]+$/.test(word) || (isMark(word) && (!outside || words.quote(index) < 0));
};
