import type { TokenSpan } from '../../article/span.ts';
import { nounKind } from '../mentions/noun-kind.ts';
import type { Draft } from './draft.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Region } from './region.ts';
import { readSetting } from './setting.ts';
import type { QuoteStretch, Words } from './words.ts';

/** Prepositional phrases that name a source. */
const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

/** "According to X, …" and "…, according to X". */
export const matchAccordingTo = (
  words: Words,
  stretches: readonly QuoteStretch[],
  region: Region,
  at: number,
): Draft | undefined => {
  const phrase = PHRASES.find((candidate) => candidate.every((word, offset) => words.lower(at + offset) === word));
  if (phrase === undefined) return undefined;
  const start = at + phrase.length;
  const source = phraseAfter(words, start, region.high);
  if (source === undefined || isMeasure(words, source)) return undefined;
  const before = at - 1;
  const opens =
    before < region.low ||
    /^(?:and|but|:|;|—|–|that|")$/.test(words.lower(before)) ||
    (words.lower(before) === ',' && (before - region.low < 3 || words.lower(before - 1) === 'that'));
  const content = opens ? contentAfter(words, source.end, region) : contentBefore(words, stretches, region, at);
  const source2 = opens ? (content?.source ?? source) : source;
  if (content === undefined) return undefined;
  return {
    source: [{ start: source.start, end: source2.end }],
    cue: [{ start: at, end: start }],
    content: content.spans,
    stance: 'asserts',
    rule: opens ? 'according-to-first' : 'according-to',
    row: 'according-to',
  };
};

/** "paid according to rank": a bare noun that is no source. */
const isMeasure = (words: Words, source: TokenSpan): boolean => {
  const word = words.lower(source.start);
  return (
    source.end - source.start === 1 &&
    /^\p{Ll}/u.test(words.surface(source.start)) &&
    nounKind(word) === undefined &&
    words.tag(source.start) !== 'PRON'
  );
};

interface Content {
  readonly spans: readonly TokenSpan[];
  readonly source?: TokenSpan;
}

const contentAfter = (words: Words, end: number, region: Region): Content | undefined => {
  const { end: afterSetting } = readSetting(words, end, region.high);
  for (let index = afterSetting; index < region.high; index++) {
    if (words.lower(index) !== ',') continue;
    if (region.high - index < 4) return undefined;
    return { spans: [{ start: index + 1, end: region.high }] };
  }
  return undefined;
};

const contentBefore = (
  words: Words,
  stretches: readonly QuoteStretch[],
  region: Region,
  at: number,
): Content | undefined => {
  const comma = words.lower(at - 1) === ',' || words.lower(at - 1) === '—' || words.lower(at - 1) === '–';
  const end = comma ? at - 1 : at;
  const stretch = stretches[words.quote(end - 1)];
  const low =
    stretch !== undefined && words.quote(at) !== words.quote(end - 1) && stretch.tokens.start <= region.low
      ? stretch.tokens.start
      : region.low;
  return end - low < 2 ? undefined : { spans: [{ start: low, end }] };
};
