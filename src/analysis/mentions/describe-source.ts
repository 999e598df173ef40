import type { CharSpan, TokenSpan } from '../../article/span.ts';
import { isTimeWord } from '../attribution/noun-phrase.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { TextLayers } from '../layers.ts';
import { OUTLETS } from '../lexicon/known-sources.ts';
import type { SourceNounKind } from '../lexicon/source-nouns.ts';
import { ORGANISATION_HEADS } from './collect-names.ts';
import { nounKind } from './noun-kind.ts';

/** What the words of a source are, before anybody asks whom they mean. */
export type SourceDescription =
  | { readonly form: 'pronoun'; readonly word: string }
  | { readonly form: 'name'; readonly span: CharSpan }
  | {
      readonly form: 'noun';
      readonly noun: string;
      readonly kind: SourceNounKind;
      readonly plural: boolean;
      readonly definite: boolean;
      readonly head: TokenSpan;
      readonly quantity: Quantity;
    }
  | { readonly form: 'other' };

/** "one of the sources" is one person; "two banks" are several. */
export type Quantity = 'one' | 'several' | 'as-the-noun';

const PRONOUNS = new Set(
  'he she it they we i you who which that him her them his hers its their our my me us this these those'.split(' '),
);
const ENDS_HEAD = new Set(
  'of for in at from with on by to near about who which that whose whom , ( - – — : and or said close familiar briefed'.split(
    ' ',
  ),
);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their']);

/** "Only about 4 in 10 voters", "at least half of residents". */
const startsWithShare = (layers: TextLayers, start: number, end: number): boolean => {
  let index = start;
  while (index < end && APPROXIMATE.has(layers.tokens[index]?.lower ?? '')) index++;
  return (
    index > start && (layers.tokens[index]?.kind === 'number' || QUANTIFIERS.has(layers.tokens[index]?.lower ?? ''))
  );
};

const APPROXIMATE = new Set([
  'about',
  'almost',
  'around',
  'at',
  'fewer',
  'just',
  'least',
  'less',
  'more',
  'nearly',
  'only',
  'over',
  'roughly',
  'than',
  'under',
]);

const NEWS_HEADS = new Set([
  'agency',
  'channel',
  'network',
  'organisation',
  'organization',
  'outlet',
  'portal',
  'service',
  'site',
  'website',
]);

/** The form of a source: a pronoun, a name, or a common noun with what it stands for. */
export const describeSource = (layers: TextLayers, span: CharSpan): SourceDescription => {
  const start = firstTokenFrom(layers, span.start);
  const end = firstTokenFrom(layers, span.end);
  const first = layers.tokens[start]?.lower ?? '';
  if (end - start === 1 && PRONOUNS.has(first) && !/^\p{Lu}{2,}$/u.test(surface(layers, start)))
    return { form: 'pronoun', word: first };
  if (
    PRONOUNS.has(first) &&
    end - start === 2 &&
    /^(?:both|all|himself|herself|themselves)$/.test(layers.tokens[start + 1]?.lower ?? '')
  )
    return { form: 'pronoun', word: first };
  const quantity = quantifierOf(layers, start, end) === undefined ? quantityOf(layers, start, end) : 'several';
  const from = quantity === 'one' ? afterOf(layers, start, end) : (quantifierOf(layers, start, end) ?? start);
  const head = headOf(layers, from, end);
  const noun = layers.tokens[head]?.lower ?? '';
  const news = layers.tokens[head - 1]?.lower === 'news' && head > from;
  const known = news && NEWS_HEADS.has(noun) ? ({ kind: 'outlet', plural: false } as const) : nounKind(noun);
  const written = surface(layers, head);
  const office =
    known?.kind === 'person' &&
    !known.plural &&
    DEFINITE.has(layers.tokens[from]?.lower ?? '') &&
    !OUTLETS.has(wordsBetween(layers, from + 1, head + 1));
  if (PRONOUNS.has(noun) && end - start > 1 && !/^\p{Lu}{2,}$/u.test(written))
    return {
      form: 'noun',
      noun,
      kind: 'group',
      plural: true,
      definite: false,
      head: { start: from, end: head + 1 },
      quantity: 'several',
    };
  if (startsWithShare(layers, start, end))
    return {
      form: 'noun',
      noun,
      kind: 'group',
      plural: true,
      definite: false,
      head: { start: from, end: head + 1 },
      quantity: 'several',
    };
  const partyMember = /^(?:republican|democrat|conservative|liberal|tory|socialist)$/.test(noun);
  const named = /^\p{Lu}/u.test(written) && !partyMember && !office && (head > from || known === undefined);
  if (named && !(known !== undefined && from === head - 1 && DEFINITE.has(layers.tokens[from]?.lower ?? '')))
    return {
      form: 'name',
      span: { start: layers.tokens[from]?.span.start ?? span.start, end: layers.tokens[head]?.span.end ?? span.end },
    };
  if (known === undefined)
    return quantity === 'as-the-noun'
      ? { form: 'other' }
      : {
          form: 'noun',
          noun,
          kind: 'group',
          plural: quantity === 'several',
          definite: false,
          head: { start: from, end: head + 1 },
          quantity,
        };
  return {
    form: 'noun',
    noun,
    kind: known.kind,
    plural: known.plural,
    definite: DEFINITE.has(layers.tokens[from]?.lower ?? ''),
    head: { start: from, end: head + 1 },
    quantity,
  };
};

const wordsBetween = (layers: TextLayers, start: number, end: number): string =>
  layers.text.slice(layers.tokens[start]?.span.start, layers.tokens[end - 1]?.span.end).toLowerCase();

const surface = (layers: TextLayers, index: number): string => {
  const span = layers.tokens[index]?.span;
  return span === undefined ? '' : layers.text.slice(span.start, span.end);
};

/** The last word of the phrase before prepositions, commas and brackets. */
const headOf = (layers: TextLayers, start: number, end: number): number => {
  let head = start;
  for (let index = start; index < end; index++) {
    const lower = layers.tokens[index]?.lower ?? '';
    const hyphen = lower === '-' && layers.tokens[index + 1]?.span.start === layers.tokens[index]?.span.end;
    if (index > start && ENDS_HEAD.has(lower) && !hyphen && !joinsName(layers, index, end)) break;
    if (/^(?:himself|herself|itself|themselves)$/.test(lower)) break;
    if (
      index > start &&
      /^(?:last|this|next|earlier|late|early)$/.test(lower) &&
      isTimeWord(layers.tokens[index + 1]?.lower ?? '')
    )
      break;
    if (index > start && isParticiple(lower) && nounKind(layers.tokens[index - 1]?.lower ?? '') !== undefined) break;
    if (layers.tokens[index]?.kind === 'word' && lower !== "'s" && lower !== "'") head = index;
  }
  return head;
};

/** "evidence presented at the trial", "the prosecutor overseeing it": what follows the head is no part of it. */
const isParticiple = (word: string): boolean =>
  (/(?:ed|ing)$/.test(word) && nounKind(word) === undefined) ||
  /^(?:seen|held|known|led|taken|written|shown|shot|sent)$/.test(word);

/** "Ministry of Defence": both sides capitalised. */
const joinsName = (layers: TextLayers, index: number, end: number): boolean =>
  /^(?:of|for|and)$/.test(layers.tokens[index]?.lower ?? '') &&
  index + 1 < end &&
  /^\p{Lu}/u.test(surface(layers, index - 1)) &&
  /^\p{Lu}/u.test(surface(layers, index + 1)) &&
  layers.tokens[index]?.lower !== 'and' &&
  ORGANISATION_HEADS.has(layers.tokens[index - 1]?.lower ?? '');

const quantityOf = (layers: TextLayers, start: number, end: number): Quantity => {
  const first = layers.tokens[start]?.lower ?? '';
  const second = layers.tokens[start + 1]?.lower ?? '';
  if ((first === 'one' || first === 'another' || first === 'neither') && (second === 'of' || end - start === 1))
    return 'one';
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|dozens|hundreds|thousands|other|others|few|both|all|various|numerous)$/.test(
      first,
    )
  )
    return 'several';
  return layers.tokens[start]?.kind === 'number' ? 'several' : 'as-the-noun';
};

/** "some of the …", "a large number of …": the first words only count. */
const quantifierOf = (layers: TextLayers, start: number, end: number): number | undefined => {
  for (let index = start; index < Math.min(start + 5, end - 2); index++) {
    const word = layers.tokens[index]?.lower ?? '';
    if (layers.tokens[index + 1]?.lower === 'of' && QUANTIFIERS.has(word)) return index + 2;
    if (layers.tokens[index]?.kind !== 'word') return undefined;
  }
  return undefined;
};

const QUANTIFIERS = new Set(
  'all both bulk couple dozen dozens few four half handful hundreds lot majority many minority most number percentage proportion several share some third thousands three two variety'.split(
    ' ',
  ),
);

const afterOf = (layers: TextLayers, start: number, end: number): number =>
  layers.tokens[start + 1]?.lower === 'of' && start + 2 < end ? start + 2 : start;
