import type { TokenSpan } from '../../article/span.ts';
import type { Draft } from './draft.ts';
import { isSetting, namesChannel, simplePhrase } from './phrase-after.ts';
import type { Region } from './region.ts';
import type { Words } from './words.ts';

const PREPOSITIONS = new Set(['on', 'in', 'via', 'through', 'during', 'at']);
const WITHOUT_CLAUSE = /^(?:claims-responsibility|verb-object|verb-infinitive|noun-)/;

/** The draft with its channel: before the source ("In a letter to …, X wrote"), or at the end of a content that is no clause. */
export const withChannel = (words: Words, region: Region, draft: Draft): Draft => {
  if (draft.channel !== undefined) return draft;
  const front = frontChannel(words, region, draft);
  if (front !== undefined) return { ...draft, channel: front };
  if (!WITHOUT_CLAUSE.test(draft.rule)) return draft;
  const last = draft.content.at(-1);
  const channel = last === undefined ? undefined : closingChannel(words, last);
  if (last === undefined || channel === undefined) return draft;
  return { ...draft, content: [...draft.content.slice(0, -1), { start: last.start, end: channel.start }], channel };
};

const frontChannel = (words: Words, region: Region, draft: Draft): TokenSpan | undefined => {
  const source = draft.source[0];
  if (source === undefined || words.lower(source.start - 1) !== ',' || source.start - 1 <= region.low) return undefined;
  let start = region.low;
  if (words.lower(start) === 'but' || words.lower(start) === 'and') start++;
  const first = words.lower(start);
  const speaking = first === 'speaking' || first === 'testifying' || first === 'writing';
  if (!speaking && !(PREPOSITIONS.has(first) && isSetting(words, start))) return undefined;
  const comma = firstComma(words, start, source.start);
  return comma === source.start - 1 && (speaking || namesChannel(words, { start, end: comma }))
    ? { start, end: comma }
    : undefined;
};

const firstComma = (words: Words, start: number, end: number): number => {
  let index = start;
  while (index < end && words.lower(index) !== ',') index++;
  return index;
};

/** "claimed responsibility for the raid | in a message on its Telegram channel". */
const closingChannel = (words: Words, content: TokenSpan): TokenSpan | undefined => {
  for (let index = content.end - 2; index > content.start && index > content.end - 9; index--) {
    if (!PREPOSITIONS.has(words.lower(index)) || !namesChannel(words, { start: index, end: content.end })) continue;
    if (simplePhrase(words, index + 1, content.end) !== content.end) return undefined;
    const outer = closingChannel(words, { start: content.start, end: index });
    return { start: outer?.start ?? index, end: content.end };
  }
  return undefined;
};
