import type { CharSpan, TokenSpan } from '../../article/span.ts';
import { sentenceAt } from '../attribution/lookup.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { TextLayers } from '../layers.ts';
import { OUTLETS } from '../lexicon/known-sources.ts';
import { TITLES } from '../lexicon/person-titles.ts';
import type { SourceNounKind } from '../lexicon/source-nouns.ts';
import { guessNounKind } from './guess-noun-kind.ts';
import { nounKind } from './noun-kind.ts';
import { headOf } from './phrase-head.ts';
import { isShare, type Quantity, quantityOf } from './source-quantity.ts';
import { isTitleCased } from './title-case.ts';

/** What the words of a source are, before anybody asks whom they mean. */
export type SourceDescription =
  | { readonly form: 'pronoun'; readonly word: string }
  | {
      readonly form: 'name';
      readonly span: CharSpan;
      /** For a word that only opens its sentence with a capital: what it is where no such name is known. */
      readonly otherwise: NounForm | undefined;
    }
  | NounForm;

interface NounForm {
  readonly form: 'noun';
  readonly noun: string;
  readonly kind: SourceNounKind;
  /** Whether the lexicon knows the noun; otherwise its kind is a guess by its ending. */
  readonly known: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly head: TokenSpan;
  readonly quantity: Quantity;
}

const PRONOUNS = new Set(
  'he she it they we i you who whom whose which that him them his hers its their our my me us this these those'.split(
    ' ',
  ),
);
const POINTING = new Set([...PRONOUNS, 'her']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their']);
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'no', 'each', 'every', 'any', 'some']);
const NEWS_HEADS = new Set(
  'agency channel network organisation organization outlet portal service site website'.split(' '),
);

/** The form of a source: a pronoun, a name, or a common noun with what it stands for. */
export const describeSource = (layers: TextLayers, span: CharSpan): SourceDescription => {
  const start = firstTokenFrom(layers, span.start);
  const end = firstTokenFrom(layers, span.end);
  const first = layers.tokens[start]?.lower ?? '';
  const alone =
    end - start === 1 ||
    (end - start === 2 && /^(?:both|all|himself|herself|themselves)$/.test(layers.tokens[start + 1]?.lower ?? ''));
  if (alone && POINTING.has(first) && !isAcronym(layers, start)) return { form: 'pronoun', word: first };
  const { quantity, from } = quantityOf(layers, start, end);
  const head = headOf(layers, from, end);
  const noun = layers.tokens[head]?.lower ?? '';
  const common = {
    form: 'noun',
    noun,
    definite: DEFINITE.has(layers.tokens[from]?.lower ?? ''),
    head: { start: from, end: head + 1 },
  } as const;
  const several: NounForm = {
    ...common,
    kind: 'group',
    known: true,
    plural: true,
    definite: false,
    quantity: 'several',
  };
  if (isShare(layers, start, end) || (POINTING.has(noun) && !isAcronym(layers, head))) return several;
  const known = kindOfHead(layers, from, head);
  if (known === undefined && countsPeople(layers, start, from, head)) return several;
  const indefinite = INDEFINITE.has(layers.tokens[from]?.lower ?? '');
  const kind =
    known ??
    (quantity === 'as-the-noun'
      ? guessNounKind(noun, indefinite)
      : ({ kind: 'group', plural: quantity === 'several' } as const));
  const described: NounForm = { ...common, ...kind, known: known !== undefined, quantity };
  if (!isNamed(layers, { start: from, end: head + 1 }, end, known)) return described;
  if (quantity === 'several' && noun.endsWith('s') && known?.kind !== 'organisation') return several;
  const chars = {
    start: layers.tokens[from]?.span.start ?? span.start,
    end: layers.tokens[head]?.span.end ?? span.end,
  };
  return {
    form: 'name',
    span: chars,
    otherwise: opensSentence(layers, from, head, kind.plural) ? described : undefined,
  };
};

/** What the head noun stands for; "news agency", "the 34-year-old", "the poor" are told by more than their head. */
const kindOfHead = (
  layers: TextLayers,
  from: number,
  head: number,
): { readonly kind: SourceNounKind; readonly plural: boolean } | undefined => {
  const noun = layers.tokens[head]?.lower ?? '';
  const before = layers.tokens[head - 1]?.lower ?? '';
  if (head > from && before === 'news' && NEWS_HEADS.has(noun)) return { kind: 'outlet', plural: false };
  if (/^olds?$/.test(noun) && layers.tokens[head - 2]?.lower === 'year')
    return noun === 'old' ? { kind: 'person', plural: false } : { kind: 'group', plural: true };
  const known = nounKind(noun);
  const adjective =
    layers.tags[head] === 'ADJ' && layers.tokens[from]?.lower === 'the' && /^\p{Ll}/u.test(surface(layers, head));
  return known === undefined && adjective && head - from <= 2 ? { kind: 'group', plural: true } : known;
};

/** "those surveyed", "no one", "the two": words that count people and name none. */
const countsPeople = (layers: TextLayers, start: number, from: number, head: number): boolean => {
  const first = layers.tokens[from]?.lower ?? '';
  const last = layers.tokens[head]?.lower ?? '';
  if (first === 'those' || first === 'these') return head > from && /(?:ed|ing|ent)$/.test(last);
  if (first === 'no' && last === 'one') return true;
  const number = layers.tags[head] === 'NUM' && layers.tokens[head]?.kind === 'word';
  return number && !/^one$/.test(last) && /^(?:the|these|those|all)$/.test(layers.tokens[start]?.lower ?? '');
};

/** Whether a phrase is a name: its head has a capital that neither an office, a title nor a headline explains. */
const isNamed = (
  layers: TextLayers,
  phrase: TokenSpan,
  end: number,
  known: { readonly kind: SourceNounKind; readonly plural: boolean } | undefined,
): boolean => {
  const head = phrase.end - 1;
  const noun = layers.tokens[head]?.lower ?? '';
  if (!/^\p{Lu}/u.test(surface(layers, head))) return false;
  if (/^(?:republican|democrat|conservative|liberal|tory|tories|socialist)$/.test(noun)) return false;
  const definite = DEFINITE.has(layers.tokens[phrase.start]?.lower ?? '');
  if (known?.kind === 'person' && !known.plural) {
    for (let index = phrase.start; index < head; index++)
      if (/^(?:of|for)$/.test(layers.tokens[index]?.lower ?? '')) return true;
    if (OUTLETS.has(wordsBetween(layers, Math.max(phrase.start, head - 1), phrase.end))) return true;
    if (definite && !OUTLETS.has(wordsBetween(layers, phrase.start + 1, phrase.end))) return false;
    if (head + 1 < end && /^(?:of|for)$/.test(layers.tokens[head + 1]?.lower ?? '')) return false;
  }
  if (TITLES.has(noun) && head > phrase.start && head + 2 < end && layers.tokens[head + 1]?.lower !== ',') return false;
  if (known !== undefined) {
    if (head === phrase.start || (definite && head === phrase.start + 1)) return false;
    return !(known.plural && isInTitle(layers, head));
  }
  return true;
};

/** A single word at a sentence's start that, but for its capital, looks like a common one. */
const opensSentence = (layers: TextLayers, from: number, head: number, plural: boolean): boolean => {
  if (from !== head || !startsSentence(layers, head)) return false;
  const tag = layers.tags[head] ?? 'X';
  return (plural && tag !== 'PROPN') || ['DET', 'PRON', 'NUM', 'ADP', 'SCONJ', 'CCONJ', 'AUX'].includes(tag);
};

const startsSentence = (layers: TextLayers, index: number): boolean => {
  const at = layers.tokens[index]?.span.start ?? 0;
  const first = sentenceAt(layers, at)?.tokens.start ?? -1;
  return first === index || (first === index - 1 && layers.tokens[first]?.kind === 'punctuation');
};

const isInTitle = (layers: TextLayers, index: number): boolean => {
  const sentence = sentenceAt(layers, layers.tokens[index]?.span.start ?? 0);
  return sentence !== undefined && isTitleCased(layers, sentence.tokens, 4);
};

const wordsBetween = (layers: TextLayers, start: number, end: number): string =>
  layers.text.slice(layers.tokens[start]?.span.start, layers.tokens[end - 1]?.span.end).toLowerCase();

const surface = (layers: TextLayers, index: number): string => {
  const span = layers.tokens[index]?.span;
  return span === undefined ? '' : layers.text.slice(span.start, span.end);
};

const isAcronym = (layers: TextLayers, index: number): boolean => /^\p{Lu}{2,}$/u.test(surface(layers, index));
