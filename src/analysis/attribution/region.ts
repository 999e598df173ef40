import type { Sentence } from '../../article/sentence.ts';
import type { QuoteStretch, Words } from './words.ts';

/** Where a cue's subject and content are looked for: its sentence, or the part of it in the same quotation. */
export interface Region {
  readonly low: number;
  /** The end without the sentence's closing mark. */
  readonly high: number;
  readonly sentence: Sentence;
}

/** The region around a token of a sentence whose own words begin at `first`. */
export const regionOf = (
  words: Words,
  stretches: readonly QuoteStretch[],
  sentence: Sentence,
  first: number,
  index: number,
): Region => {
  const stretch = stretches[words.quote(index)];
  let low = first;
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

const DATELINE =
  /^\p{Lu}[\p{L}.'’/-]*(?:[\s,]+\p{Lu}[\p{L}.'’]*){0,5}(?:[\s,]+\d{1,2})?\s*(?:\([^)]{2,40}\))?\s*(?:—|–|-{1,2})\s+(?=["“‘'\p{Lu}])/u;

/** Where a text goes on after its dateline; 0 where it has none. */
export const datelineLength = (text: string): number => {
  const match = DATELINE.exec(text.slice(0, 90));
  return match !== null && /^[\p{Lu}\s,./-]{4,}|\(/u.test(match[0]) ? match[0].length : 0;
};

/** The first token of a sentence, or the first after "CAIRO, May 4 (Agency) —". */
export const afterDateline = (words: Words, sentence: Sentence): number => {
  const { start } = sentence.tokens;
  const length = datelineLength(words.layers.text.slice(sentence.span.start, sentence.span.end));
  if (length === 0) return start;
  let index = start;
  while (index < sentence.tokens.end && (words.layers.tokens[index]?.span.start ?? 0) < sentence.span.start + length)
    index++;
  return index;
};
