import type { PartOfSpeech } from '../../article/token.ts';
import { CLOSED_CLASSES } from './closed-classes.ts';

/** Tags by closed classes, endings and neighbours alone: what is left when the tagger's weights are missing. */
export const guessTags = (words: readonly { readonly form: string; readonly lower: string }[]): PartOfSpeech[] => {
  const tags: PartOfSpeech[] = [];
  for (const [index, { form, lower }] of words.entries()) {
    const guess = guessWord(form, lower, index === 0);
    tags.push(inContext(guess, lower, tags, words[index - 1]?.lower, words[index + 1]?.form));
  }
  return tags;
};

const CLOSED = new Map(
  CLOSED_CLASSES.toReversed().flatMap(({ tag, words }) => words.map((word) => [word, tag] as const)),
);

const guessWord = (form: string, lower: string, first: boolean): PartOfSpeech => {
  if (!/[\p{L}\p{N}]/u.test(form)) return /^[\p{Sc}%@#&=+<>§]+$/u.test(form) ? 'SYM' : 'PUNCT';
  if (/^[\d.,:/]*\d[\d.,:/]*$/.test(form)) return 'NUM';
  const closed = CLOSED.get(lower);
  if (closed !== undefined && !/^\p{Lu}{2,}$/u.test(form)) return closed;
  if (/:\/\/|@|^www\./.test(lower)) return 'X';
  if (/^\p{Lu}/u.test(form) && !first) return 'PROPN';
  if (first && /^\p{Lu}\p{Lu}|^\p{Lu}\./u.test(form)) return 'PROPN';
  return openClass(lower);
};

const openClass = (lower: string): PartOfSpeech => {
  if (/^\d+(st|nd|rd|th)$/.test(lower)) return 'ADJ';
  if (/..ly$/.test(lower)) return 'ADV';
  if (/(able|ible|ful|ous|ish|ive|less|ical|[^aeiou]ic|[^n]al|ary)$/.test(lower)) return 'ADJ';
  if (/(tion|ment|ness|ity|ism|ist|ship|hood|ance|ence|sion)s?$/.test(lower)) return 'NOUN';
  if (/..(ed|ing|ize|ise|ify)$/.test(lower) || COMMON_VERBS.has(lower)) return 'VERB';
  return 'NOUN';
};

const COMMON_VERBS: ReadonlySet<string> = new Set(
  'ask asks became become began begin came come comes found gave get gets give gives go goes gone got heard held keep kept knew know known knows left let made make makes meant met paid put said saw say says seen sent show shown shows spoke take taken takes tell tells think thinks thought told took tried try want wants went won wrote'.split(
    ' ',
  ),
);

/** What the neighbours change: "to go", "her car", "that he", "the said". */
const inContext = (
  guess: PartOfSpeech,
  lower: string,
  tags: readonly PartOfSpeech[],
  before: string | undefined,
  after: string | undefined,
): PartOfSpeech => {
  const last = tags.at(-1);
  if (lower === 'to') return after !== undefined && isBareVerb(after) ? 'PART' : 'ADP';
  if (lower === 'that' && last === 'VERB') return 'SCONJ';
  if (guess === 'NOUN' && before === 'to' && last === 'PART') return 'VERB';
  if (
    guess === 'NOUN' &&
    last === 'AUX' &&
    /^(ca|can|could|did|do|does|may|might|must|shall|should|will|wo|would|'ll)$/.test(before ?? '')
  )
    return 'VERB';
  if (guess === 'NOUN' && last === 'PRON' && /^(he|i|it|she|they|we|who|you)$/.test(before ?? '')) return 'VERB';
  if (guess === 'VERB' && last === 'DET') return lower.endsWith('ing') ? 'NOUN' : 'ADJ';
  if (
    guess === 'AUX' &&
    /^(do|does|did|had|has|have)$/.test(lower) &&
    after !== undefined &&
    /^(an?|the|no|his|her|its|their)$/i.test(after)
  )
    return 'VERB';
  return guess;
};

const isBareVerb = (lower: string): boolean =>
  lower === 'be' ||
  lower === 'have' ||
  lower === 'do' ||
  (!CLOSED.has(lower) && !/(s|ed|ing|tion|ment|ity)$/.test(lower) && /^[a-z]+$/.test(lower));
