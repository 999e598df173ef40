import type { TokenSpan } from '../../article/span.ts';
import { isTimeWord } from './noun-phrase.ts';
import { isSetting, simplePhrase } from './phrase-after.ts';
import type { Words } from './words.ts';

/** What stands between a reporting verb and its content: when, and where or to whom. */
export interface Setting {
  /** The first token after it. */
  readonly end: number;
  readonly channel: TokenSpan | undefined;
}

const CHANNEL_PREPOSITIONS = new Set([
  'in',
  'at',
  'on',
  'via',
  'through',
  'during',
  'before',
  'by',
  'over',
  'after',
  'outside',
]);
const TIME_MODIFIERS = new Set(['last', 'this', 'earlier', 'later', 'early', 'late', 'next', 'that', 'the', 'same']);

/** Reads over "on Tuesday", "in a statement", "to reporters", "earlier this week" after a verb. */
export const readSetting = (words: Words, start: number, high: number): Setting => {
  let end = start;
  let channel: TokenSpan | undefined;
  for (let round = 0; round < 5; round++) {
    const time = timePhrase(words, end, high) ?? withoutProof(words, end, high);
    if (time !== undefined) {
      end = time;
      continue;
    }
    const place = placePhrase(words, end, high);
    if (place === undefined) break;
    if (channel === undefined && !onlyTime(words, place)) channel = place;
    end = place.end;
  }
  return { end, channel };
};

const onlyTime = (words: Words, span: TokenSpan): boolean =>
  isTimeWord(words.lower(span.end - 1)) || words.tag(span.end - 1) === 'NUM';

const timePhrase = (words: Words, start: number, high: number): number | undefined => {
  let index = start;
  if (words.lower(index) === 'on' && isTimeWord(words.lower(index + 1))) index++;
  while (
    index < high &&
    TIME_MODIFIERS.has(words.lower(index)) &&
    (isTimeWord(words.lower(index + 1)) || TIME_MODIFIERS.has(words.lower(index + 1)))
  )
    index++;
  if (index >= high) return undefined;
  if (!isTimeWord(words.lower(index)))
    return words.tag(start) === 'ADV' &&
      words.lower(start) !== 'not' &&
      !/^(?:only|just|about|even|how|why|when|where)$/.test(words.lower(start)) &&
      /^(?:that|"|“|,|:|in|on|at|to)$/.test(words.lower(start + 1))
      ? start + 1
      : undefined;
  while (
    index < high &&
    (isTimeWord(words.lower(index)) ||
      (words.tag(index) === 'NUM' && index > start && isTimeWord(words.lower(index - 1))))
  )
    index++;
  return index;
};

/** "claimed without (offering any) evidence" */
const withoutProof = (words: Words, start: number, high: number): number | undefined => {
  if (words.lower(start) !== 'without') return undefined;
  for (let index = start + 1; index < Math.min(high, start + 5); index++)
    if (/^(?:evidence|proof|elaborating|elaboration|details)$/.test(words.lower(index))) return index + 1;
  return undefined;
};

const placePhrase = (words: Words, start: number, high: number): TokenSpan | undefined => {
  const word = words.lower(start);
  if (word === 'to' && words.tag(start + 1) !== 'VERB' && words.tag(start + 1) !== 'AUX') {
    const end = simplePhrase(words, start + 1, high);
    return end === undefined || end - start > 8 ? undefined : { start, end };
  }
  if (!CHANNEL_PREPOSITIONS.has(word) || words.tag(start) === 'VERB') return undefined;
  const end = simplePhrase(words, start + 1, high);
  if (end === undefined) return undefined;
  const clear =
    /^(?:that|whether|"|“|‘|,|:|\.|on|in|at|to|about|via|posted|published)$/.test(words.lower(end)) || end >= high;
  return clear || isSetting(words, start) ? { start, end } : undefined;
};
