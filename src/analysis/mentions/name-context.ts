import type { TextLayers } from '../layers.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../lexicon/person-titles.ts';
import { nounKind } from './noun-kind.ts';

/** What the words around a name tell of what it names, and the common noun that stands beside it. */
export interface NameContext {
  readonly kind: 'person' | 'organisation' | undefined;
  /** The lower-case common noun right before it ("correspondent"), or after a comma ("X, the prosecutor"). */
  readonly noun: string | undefined;
  /** The words that describe the one named, before the name and after it: "Vermont", "former", "chief". */
  readonly about: readonly string[];
}

/** Person nouns that companies and states are called by too: "the owner, Brightwater", "rival Fordley". */
const ROLES_OF_COMPANIES = new Set(
  'broker builder client competitor contender contractor customer dealer developer employer host insurer investor leader manager operator opponent owner partner pioneer producer publisher rival seller sponsor trader user'.split(
    ' ',
  ),
);

/** Reads the words before and after a name that runs over these tokens. */
export const nameContext = (layers: TextLayers, start: number, end: number): NameContext => {
  const before = layers.tokens[start - 1];
  const written = before === undefined ? '' : layers.text.slice(before.span.start, before.span.end);
  const direct = before?.kind === 'word' && before.lower === written ? before.lower : undefined;
  const noun =
    direct === undefined || nounKind(direct) === undefined ? (nounAfterComma(layers, end) ?? direct) : direct;
  const last = layers.tokens[end - 1]?.lower ?? '';
  const ofMany = end - start === 1 && last.endsWith('s');
  const marked = ofMany ? undefined : kindByMarks(layers, end);
  const about = [...wordsBefore(layers, start), ...wordsAfter(layers, end)];
  const titled = direct !== undefined && (MALE_TITLES.has(direct) || FEMALE_TITLES.has(direct));
  if (titled && nounKind(direct) === undefined) return { kind: 'person', noun, about };
  return { kind: marked ?? kindByNoun(noun) ?? (ofMany ? undefined : kindByArticle(layers, start, end)), noun, about };
};

/** "X, who", "X, 34," a person; "X, which" an organisation. */
const kindByMarks = (layers: TextLayers, end: number): NameContext['kind'] => {
  const first = layers.tokens[end]?.lower;
  const second = layers.tokens[end + 1];
  if (first !== ',' || second === undefined) return undefined;
  if (second.lower === 'who' || second.lower === 'whose') return 'person';
  if (second.lower === 'which') return 'organisation';
  const aged = second.kind === 'number' && /^[1-9]\d$/.test(second.lower);
  return aged && /^(?:,|\.|and|of|from|who|a|the)$/.test(layers.tokens[end + 2]?.lower ?? '') ? 'person' : undefined;
};

/** "striker Brill", "carmaker Fordley". */
const kindByNoun = (noun: string | undefined): NameContext['kind'] => {
  const kind = noun === undefined ? undefined : nounKind(noun);
  if (noun === undefined || kind === undefined || kind.plural || noun === 'maker' || ROLES_OF_COMPANIES.has(noun))
    return undefined;
  if (/^(?:app|platform|site|website)$/.test(noun)) return 'organisation';
  if (kind.kind === 'person') return 'person';
  return kind.kind === 'organisation' || kind.kind === 'outlet' ? 'organisation' : undefined;
};

const AFTER_SUBJECT = new Set(['VERB', 'AUX', 'ADP', 'PUNCT', 'CCONJ', 'ADV', 'PART', 'SCONJ']);

/** "the Harbour Trust said": people are not called so; but "the Ortiz campaign" names no organisation. */
const kindByArticle = (layers: TextLayers, start: number, end: number): NameContext['kind'] => {
  if (layers.tokens[start - 1]?.lower !== 'the') return undefined;
  return AFTER_SUBJECT.has(layers.tags[end] ?? 'PUNCT') && layers.tokens[end]?.lower !== '-'
    ? 'organisation'
    : undefined;
};

/** "X, the state prosecutor," → "prosecutor"; "X, Brill's brother," → "brother"; "X, chairman of" → "chairman". */
const nounAfterComma = (layers: TextLayers, end: number): string | undefined => {
  if (layers.tokens[end]?.lower !== ',') return undefined;
  let last: string | undefined;
  for (let index = end + 1; index < end + 9; index++) {
    const token = layers.tokens[index];
    if (token === undefined) return undefined;
    if (/^(?:of|for|in|at|from|on|and|who|which|that|with|to|,|\.|-|–|—)$/.test(token.lower)) break;
    const tag = layers.tags[index];
    if (token.lower === "'s" || token.lower === "'") last = undefined;
    else if (token.kind !== 'word' || tag === 'VERB' || tag === 'AUX') return undefined;
    else last = token.lower;
  }
  const opens = /^(?:a|an|the|his|her|its|their)$/.test(layers.tokens[end + 1]?.lower ?? '');
  return last !== undefined && (opens || nounKind(last)?.kind === 'person') ? last : undefined;
};

const DESCRIBING = new Set(['ADJ', 'NOUN', 'PROPN']);

const wordsBefore = (layers: TextLayers, start: number): string[] => {
  const found: string[] = [];
  for (let index = start - 1; index >= start - 5; index--) {
    const token = layers.tokens[index];
    if (token === undefined || (token.lower !== '-' && !DESCRIBING.has(layers.tags[index] ?? 'X'))) break;
    found.push(token.lower);
  }
  return found;
};

/** "X of Vermont", "X, the state's senior senator,": up to the next clause. */
const wordsAfter = (layers: TextLayers, end: number): string[] => {
  const found: string[] = [];
  const first = layers.tokens[end]?.lower;
  if (first !== ',' && first !== 'of' && first !== 'from') return found;
  for (let index = end + 1; index < end + 12; index++) {
    const token = layers.tokens[index];
    const tag = layers.tags[index] ?? 'X';
    if (token === undefined || tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'PRON') break;
    if (DESCRIBING.has(tag)) found.push(token.lower);
  }
  return found;
};
