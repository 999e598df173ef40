import type { TokenSpan } from '../../article/span.ts';
import { isTimeWord } from './noun-phrase.ts';
import type { Words } from './words.ts';

const NOUN_LIKE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM', 'X', 'PRON']);
const RELATIVE = new Set(['who', 'which', 'whose', 'whom']);
const CLOSERS = new Set(['.', '!', '?', ';', ':', '"', '“', '”', '—', '…']);
const SETTING_NOUNS = new Set(
  'account accounts channel website site newspaper programme statement statements interview email e-mail letter conference briefing speech post tweet video message report filing address memo blog call telephone phone facebook twitter telegram television radio affidavit note release remarks testimony'.split(
    ' ',
  ),
);

/** The noun phrase that starts at `start`, with "of …" phrases, appositions and relative clauses, up to `high`. */
export const phraseAfter = (words: Words, start: number, high: number): TokenSpan | undefined => {
  const head = simplePhrase(words, start, high);
  if (head === undefined) return undefined;
  let end = head;
  for (;;) {
    const next = extended(words, end, high);
    if (next === undefined) break;
    end = next;
  }
  return { start, end };
};

/** The end of a phrase with neither comma nor relative clause: "a spokesman for the ministry". */
export const simplePhrase = (words: Words, start: number, high: number): number | undefined => {
  let index = start;
  if (
    words.tag(index) === 'PRON' &&
    !/^(?:his|her|its|their|our|my|your|one|some|many|those|another|all|most)$/.test(words.lower(index)) &&
    index < high
  )
    return index + 1;
  let nouns = 0;
  for (; index < high; index++) {
    const tag = words.tag(index);
    const word = words.lower(index);
    if (NOUN_LIKE.has(tag)) {
      if (nouns > 0 && tag === 'DET' && words.lower(index - 1) !== 'of' && !isJoint(words, index - 1)) break;
      if (nouns > 0 && isTimeWord(word) && isTimePhrase(words, index)) break;
      if (tag === 'PRON' && nouns > 0 && !isJoint(words, index - 1)) break;
      nouns++;
    } else if (word === "'s" || word === "'" || word === '’' || tag === 'PART') {
      if (word === 'to' || word === 'not') break;
    } else if (
      word === '&' ||
      word === '/' ||
      (word === '-' && !words.spaced(index)) ||
      (word === '.' && index + 1 < high && !/^\p{Lu}?$/u.test(words.surface(index - 1)) === false)
    )
      continue;
    else if (word === '(') {
      const close = closing(words, index, high);
      if (close === undefined) break;
      index = close;
    } else if (
      tag === 'ADP' &&
      nouns > 0 &&
      JOINS.has(word) &&
      NOUN_LIKE.has(words.tag(index + 1)) &&
      !isSetting(words, index)
    )
      continue;
    else if (
      tag === 'CCONJ' &&
      nouns > 0 &&
      word === 'and' &&
      NOUN_LIKE.has(words.tag(index + 1)) &&
      words.tag(index + 1) !== 'PRON' &&
      !clauseFollows(words, index + 1, high)
    )
      continue;
    else if (tag === 'ADV' && nouns === 0) continue;
    else if (tag === 'VERB' && nouns === 0 && /(?:ed|ing|en)$/.test(word) && index > start) continue;
    else break;
  }
  return nouns > 0 ? index : undefined;
};

const JOINS = new Set('of for in at from with on to near by'.split(' '));

const isJoint = (words: Words, index: number): boolean =>
  words.tag(index) === 'ADP' ||
  words.tag(index) === 'CCONJ' ||
  words.tag(index) === 'DET' ||
  words.lower(index) === "'s" ||
  words.lower(index) === '-' ||
  words.tag(index) === 'ADV';

const isTimePhrase = (words: Words, index: number): boolean =>
  words.tag(index + 1) !== 'NOUN' && words.lower(index + 1) !== "'s";

/** Whether a phrase names a way of saying or a place to say it ("in a statement"), not a time alone. */
export const namesChannel = (words: Words, span: TokenSpan): boolean => {
  for (let index = span.start; index < span.end; index++) if (SETTING_NOUNS.has(words.lower(index))) return true;
  return false;
};

/** "in a statement", "on Tuesday": where or when, not part of who. */
export const isSetting = (words: Words, preposition: number): boolean => {
  for (let index = preposition + 1; index <= preposition + 5; index++) {
    const word = words.lower(index);
    if (isTimeWord(word) || SETTING_NOUNS.has(word)) return true;
    if (
      !['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(words.tag(index)) &&
      words.lower(index) !== '-' &&
      !/^(?:its|his|her|their)$/.test(word)
    )
      return false;
  }
  return false;
};

const clauseFollows = (words: Words, start: number, high: number): boolean => {
  for (let index = start; index < Math.min(high, start + 8); index++) {
    const tag = words.tag(index);
    if (tag === 'AUX') return true;
    if (tag === 'VERB' && !/(?:ing)$/.test(words.lower(index))) return true;
    if (tag === 'PUNCT' && words.lower(index) !== '-') return false;
  }
  return false;
};

const closing = (words: Words, open: number, high: number): number | undefined => {
  for (let index = open + 1; index < Math.min(high, open + 14); index++) if (words.lower(index) === ')') return index;
  return undefined;
};

/** Where the phrase goes on after a comma or with a relative clause: the new end. */
const extended = (words: Words, end: number, high: number): number | undefined => {
  if (end >= high) return undefined;
  if (RELATIVE.has(words.lower(end))) return clauseStop(words, end + 1, high);
  if (
    words.tag(end) === 'VERB' &&
    /(?:ed|ing)$/.test(words.lower(end)) &&
    words.tag(end + 1) === 'ADP' &&
    !words.lower(end).startsWith('say')
  )
    return clauseStop(words, end + 1, high);
  if (words.lower(end) !== ',' || end + 1 >= high) return undefined;
  const next = end + 1;
  if (RELATIVE.has(words.lower(next))) return clauseStop(words, next + 1, high);
  const stop = clauseStop(words, next, high);
  if (stop <= next || (clauseFollows(words, next, stop) && !hasRelative(words, next, stop))) return undefined;
  if (
    !['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(words.tag(next)) &&
    !/^(?:his|her|its|their)$/.test(words.lower(next))
  )
    return undefined;
  if (isTimeWord(words.lower(next))) return undefined;
  return stop;
};

const hasRelative = (words: Words, start: number, end: number): boolean => {
  for (let index = start; index < end; index++)
    if (RELATIVE.has(words.lower(index)) || words.lower(index) === 'that') return true;
  return false;
};

/** The next comma or other boundary. */
const clauseStop = (words: Words, start: number, high: number): number => {
  for (let index = start; index < high; index++) {
    const word = words.lower(index);
    if (word === ',' && !(words.tag(index - 1) === 'NUM' && words.tag(index + 1) === 'NUM' && !words.spaced(index + 1)))
      return index;
    if (CLOSERS.has(word) && !(word === '.' && !words.spaced(index) && index + 1 < high)) return index;
    if (words.tag(index) === 'ADP' && isSetting(words, index) && words.lower(index) !== 'of') return index;
  }
  return high;
};
