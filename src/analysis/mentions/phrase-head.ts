import { isTimeWord } from '../attribution/noun-phrase.ts';
import type { TextLayers } from '../layers.ts';
import { ORGANISATION_HEADS } from './collect-names.ts';
import { nounKind } from './noun-kind.ts';

const ENDS_HEAD = new Set(
  'of for in at from with on by to near about through like including who which that whose whom , ( - – — : and or said close familiar briefed privy present out'.split(
    ' ',
  ),
);
/** Words that say where or when after the noun they go with: "polls there", "conservatives elsewhere". */
const TRAILING = new Set(
  'abroad ago alike alone elsewhere everywhere here last late early earlier next nationally nationwide now online overall there this today together tonight worldwide yesterday'.split(
    ' ',
  ),
);

/** Words that open a relative clause of their own right behind its noun. */
const SUBJECT_PRONOUNS = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you']);

/** The index of a phrase's last word before prepositions, commas and brackets. */
export const headOf = (layers: TextLayers, start: number, end: number): number => {
  let head = start;
  for (let index = start; index < end; index++) {
    if (index > start && endsHead(layers, index, head, end)) break;
    const token = layers.tokens[index];
    if (token?.kind === 'word' && token.lower !== "'s" && token.lower !== "'") head = index;
  }
  return head;
};

const endsHead = (layers: TextLayers, index: number, head: number, end: number): boolean => {
  const lower = layers.tokens[index]?.lower ?? '';
  const tag = layers.tags[index];
  const afterNoun = layers.tags[head] === 'NOUN' || layers.tags[head] === 'PROPN';
  if (/^(?:himself|herself|itself|themselves)$/.test(lower)) return true;
  // "a letter | they sent the board", "the notes she kept".
  if (SUBJECT_PRONOUNS.has(lower) && afterNoun) return true;
  if (TRAILING.has(lower) && (afterNoun || nounKind(layers.tokens[head]?.lower ?? '') !== undefined))
    return !isCapital(layers, index);
  if (isTimeWord(lower) && isCapital(layers, index) && layers.tokens[head]?.lower !== lower && isLower(layers, head))
    return nounKind(layers.tokens[head]?.lower ?? '') !== undefined;
  if (isLower(layers, index) && isParticiple(lower) && nounKind(layers.tokens[index - 1]?.lower ?? '') !== undefined)
    return true;
  if (ENDS_HEAD.has(lower))
    return !isHyphen(layers, index) && !joinsName(layers, index, end) && !joinsModifiers(layers, index, end);
  return tag === 'ADP' && afterNoun && !isCapital(layers, index);
};

const isHyphen = (layers: TextLayers, index: number): boolean =>
  layers.tokens[index]?.lower === '-' && layers.tokens[index + 1]?.span.start === layers.tokens[index]?.span.end;

/** "evidence presented at the trial", "the prosecutor overseeing it": what follows the head is no part of it. */
const isParticiple = (word: string): boolean =>
  (/(?:ed|ing)$/.test(word) && nounKind(word) === undefined) ||
  /^(?:seen|held|known|led|taken|written|shown|shot|sent)$/.test(word);

/** "Ministry of Defence": both sides capitalised. */
const joinsName = (layers: TextLayers, index: number, end: number): boolean =>
  /^(?:of|for)$/.test(layers.tokens[index]?.lower ?? '') &&
  index + 1 < end &&
  isCapital(layers, index - 1) &&
  isCapital(layers, index + 1) &&
  ORGANISATION_HEADS.has(layers.tokens[index - 1]?.lower ?? '');

/** "current and former officials", "White House and Pentagon spokesmen": two modifiers of one noun in the plural. */
const joinsModifiers = (layers: TextLayers, index: number, end: number): boolean => {
  if (!/^(?:and|or)$/.test(layers.tokens[index]?.lower ?? '')) return false;
  const [before, after] = [layers.tags[index - 1], layers.tags[index + 1]];
  const alike = before === after || (before === 'ADJ' && after === 'NOUN' && isLower(layers, index + 1));
  if (!alike || nounKind(layers.tokens[index - 1]?.lower ?? '')?.plural === true) return false;
  for (let next = index + 2; next < Math.min(end, index + 5); next++) {
    const word = layers.tokens[next]?.lower ?? '';
    if (ENDS_HEAD.has(word)) return false;
    if (isLower(layers, next) && nounKind(word)?.plural === true) return true;
  }
  return false;
};

const surface = (layers: TextLayers, index: number): string => {
  const span = layers.tokens[index]?.span;
  return span === undefined ? '' : layers.text.slice(span.start, span.end);
};

const isCapital = (layers: TextLayers, index: number): boolean => /^\p{Lu}/u.test(surface(layers, index));
const isLower = (layers: TextLayers, index: number): boolean => /^\p{Ll}/u.test(surface(layers, index));
