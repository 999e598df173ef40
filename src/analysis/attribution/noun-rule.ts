import type { TokenSpan } from '../../article/span.ts';
import { REPORTING_NOUNS, type ReportingNouns } from '../lexicon/reporting-nouns.ts';
import { contentEnd } from './clause.ts';
import type { Draft } from './draft.ts';
import { simplePhrase } from './phrase-after.ts';
import type { Region } from './region.ts';
import type { Words } from './words.ts';

const rows = new Map<string, ReportingNouns[]>();
for (const row of REPORTING_NOUNS) for (const word of row.words) rows.set(word, [...(rows.get(word) ?? []), row]);

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** "X's claim that …", "the US warning about …", "a statement from X saying …". */
export const matchNoun = (words: Words, region: Region, at: number): Draft | undefined => {
  const candidates = rows.get(words.lower(at));
  if (candidates === undefined || (words.tag(at) === 'VERB' && at > region.low && !followsPossessor(words, at)))
    return undefined;
  for (const row of candidates) {
    const found = withFrame(words, region, at, row);
    if (found !== undefined) return found;
  }
  return undefined;
};

const followsPossessor = (words: Words, at: number): boolean =>
  words.lower(at - 1) === "'s" || POSSESSIVE.has(words.lower(at - 1)) || words.tag(at - 1) === 'DET';

const withFrame = (words: Words, region: Region, at: number, row: ReportingNouns): Draft | undefined => {
  const agent = agentAfter(words, at, region);
  const start = skipDate(words, agent?.end ?? at + 1);
  const word = words.lower(start);
  const frame = row.frames.find((each) => each === word);
  if (frame === undefined || start + 1 >= region.high) return undefined;
  const source = agent ?? agentBefore(words, at, region);
  if (frame === 'to' && (words.tag(start + 1) === 'DET' || words.tag(start + 1) === 'PROPN')) return undefined;
  if (source === undefined && frame !== 'that' && frame !== 'saying') return undefined;
  const saying = frame === 'saying';
  const content = { start: saying || frame === 'of' ? start + 1 : start, end: contentOf(words, start, region, frame) };
  if (content.end - content.start < (frame === 'of' ? 1 : 2)) return undefined;
  return {
    source: source === undefined ? [] : [source],
    cue: saying ? [{ start, end: start + 1 }] : [{ start: at, end: at + 1 }],
    content: [content],
    stance: row.stance,
    rule: source === undefined ? `noun-${frame}-bare` : `noun-${frame}`,
    row: row.rule,
    ...(saying ? publishedOn(words, content.end, region) : {}),
  };
};

const PUBLISHED = new Set([
  'appeared',
  'came',
  'carried',
  'circulated',
  'emerged',
  'issued',
  'posted',
  'published',
  'released',
  'shared',
]);

/** "A statement from X saying … | was posted on its website": where. */
const publishedOn = (words: Words, start: number, region: Region): { readonly channel?: TokenSpan } => {
  let verb = false;
  for (let index = start; index < Math.min(region.high, start + 6); index++) {
    if (PUBLISHED.has(words.lower(index))) verb = true;
    if (!verb || !/^(?:on|in|via|through|by)$/.test(words.lower(index))) continue;
    const end = simplePhrase(words, index + 1, region.high);
    return end === undefined ? {} : { channel: { start: index, end } };
  }
  return {};
};

const skipDate = (words: Words, index: number): number =>
  words.lower(index) === 'on' && words.tag(index + 1) === 'NUM' ? index + 3 : index;

const contentOf = (words: Words, start: number, region: Region, frame: string): number => {
  const end = contentEnd(words, start, region);
  if (frame === 'that' || frame === 'saying') return clauseWithoutMainVerb(words, start, end);
  for (let index = start + 1; index < end; index++)
    if (words.lower(index) === ',' || words.tag(index) === 'AUX') return index;
  return end;
};

/** "The claim that X did Y | surprised many": the second finite verb group belongs to the main clause; a comma ends it too. */
const clauseWithoutMainVerb = (words: Words, start: number, end: number): number => {
  let verbs = 0;
  for (let index = start + 1; index < end; index++) {
    const tag = words.tag(index);
    const starts =
      (tag === 'AUX' || tag === 'VERB') &&
      words.tag(index - 1) !== 'AUX' &&
      (words.tag(index - 1) !== 'VERB' || tag === 'AUX') &&
      words.tag(index - 1) !== 'PART' &&
      words.tag(index - 1) !== 'ADV';
    if (!starts || words.lower(index).endsWith('ing') || words.lower(index - 1) === 'to') continue;
    verbs++;
    const before = words.tag(index - 1);
    if (
      verbs === 2 &&
      (before === 'NOUN' ||
        before === 'PROPN' ||
        before === 'PUNCT' ||
        before === 'NUM' ||
        (before === 'VERB' && tag === 'AUX')) &&
      !relativeBetween(words, start + 1, index) &&
      !/ed$/.test(words.lower(index))
    )
      return index;
  }
  return end;
};

const relativeBetween = (words: Words, start: number, end: number): boolean => {
  for (let index = start; index < end; index++)
    if (/^(?:who|which|that|whose|where|when|and|but|or|if|because|as|,)$/.test(words.lower(index))) return true;
  return false;
};

/** "a statement from X", "a warning by X". */
const agentAfter = (words: Words, at: number, region: Region): TokenSpan | undefined => {
  if (!/^(?:from|by)$/.test(words.lower(at + 1))) return undefined;
  const end = simplePhrase(words, at + 2, region.high);
  return end === undefined ? undefined : { start: at + 2, end };
};

/** "X's claim", "his claim", "the US warning". */
const agentBefore = (words: Words, at: number, region: Region): TokenSpan | undefined => {
  let index = at - 1;
  while (index >= region.low && words.tag(index) === 'ADJ' && words.tag(index) !== 'PROPN') index--;
  if (POSSESSIVE.has(words.lower(index))) return { start: index, end: index + 1 };
  const possessive = words.lower(index) === "'s" || words.lower(index) === "'" || words.lower(index) === '’';
  const last = possessive ? index - 1 : at - 1;
  if (!possessive && words.tag(last) !== 'PROPN') return undefined;
  let start = last;
  while (
    start > region.low &&
    ['PROPN', 'NOUN', 'ADJ'].includes(words.tag(start - 1)) &&
    (possessive || words.tag(start - 1) === 'PROPN')
  )
    start--;
  if (possessive && words.tag(start - 1) === 'DET') start--;
  return last < region.low ? undefined : { start, end: last + 1 };
};
