import type { TokenSpan } from '../../article/span.ts';
import type { Words } from './words.ts';

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM', 'X']);
const JOINING = new Set(
  'of in at from for with on near within behind outside inside across between among about against under by to over into during'.split(
    ' ',
  ),
);
const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow week month year night morning afternoon evening weekend day hours minutes ago earlier later summer autumn winter spring tonight noon midnight'.split(
    ' ',
  ),
);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom']);
const PRONOUN_SUBJECTS = new Set(
  'he she it they we i you who which that this these those some many others most few both all one none neither several another everyone everybody nobody anyone someone critics'.split(
    ' ',
  ),
);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);

/** Whether a token names a day, a month or another stretch of time. */
export const isTimeWord = (word: string): boolean => TIME.has(word);

/** The noun phrase, with its modifiers and appositions, that ends right before `end`; undefined where none stands there. */
export const subjectBefore = (words: Words, end: number, low: number): TokenSpan | undefined => {
  let last = end - 1;
  while (last >= low && words.tag(last) === 'ADV' && !PRONOUN_SUBJECTS.has(words.lower(last))) last--;
  last = beforeTime(words, beforeParenthetical(words, last, low), low);
  if (last < low || words.quote(last) !== words.quote(end)) return undefined;
  const start = startOfPhrase(words, last, low);
  return start === undefined || start > last ? undefined : trimmedLeft(words, { start, end: last + 1 });
};

const TIME_OPENERS = new Set([
  'on',
  'last',
  'this',
  'earlier',
  'later',
  'early',
  'late',
  'that',
  'in',
  'next',
  'since',
]);

/** Steps over "on Wednesday", "last month" between subject and verb. */
const beforeTime = (words: Words, last: number, low: number): number => {
  let index = last;
  while (
    index > low &&
    (isTimeWord(words.lower(index)) || (words.tag(index) === 'NUM' && isTimeWord(words.lower(index - 1))))
  )
    index--;
  if (index === last) return last;
  if (index > low && /^(?:early|late|last|this)$/.test(words.lower(index)) && words.lower(index - 1) === 'on') index--;
  if (TIME_OPENERS.has(words.lower(index)) && index > low) return index - 1;
  return /^(?:today|yesterday|tomorrow|tonight|\p{L}+day)$/u.test(words.lower(last)) &&
    words.tag(index) !== 'ADP' &&
    words.tag(index) !== 'DET' &&
    words.tag(index) !== 'PUNCT'
    ? index
    : last;
};

/** Steps over ", however,", ", on Friday," before a verb. */
const beforeParenthetical = (words: Words, last: number, low: number): number => {
  if (words.lower(last) !== ',') return last;
  const comma = previousComma(words, last - 1, low);
  if (comma === undefined || last - comma > 14) return last;
  const first = words.lower(comma + 1);
  const adverbial =
    (last - comma === 2 && (words.tag(comma + 1) === 'ADV' || first === 'however' || first === 'meanwhile')) ||
    (words.tag(comma + 1) === 'VERB' && first.endsWith('ing')) ||
    (['for', 'in', 'on', 'at', 'too', 'by', 'meanwhile', 'speaking', 'through', 'like'].includes(first) &&
      !hasFinite(words, comma + 1, last));
  return adverbial ? comma - 1 : last;
};

const previousComma = (words: Words, from: number, low: number): number | undefined => {
  for (let index = from; index >= low; index--) {
    if (words.quote(index) !== words.quote(from)) return undefined;
    if (words.lower(index) === ',') return index;
    if ([';', ':'].includes(words.lower(index))) return undefined;
  }
  return undefined;
};

const hasFinite = (words: Words, start: number, end: number): boolean => {
  for (let index = start; index < end; index++)
    if (words.tag(index) === 'AUX' || (words.tag(index) === 'VERB' && !/(?:ed|ing)$/.test(words.lower(index))))
      return true;
  return false;
};

/** The first token of the phrase whose last token is `last`. */
const startOfPhrase = (words: Words, last: number, low: number): number | undefined => {
  const word = words.lower(last);
  if (word === ',' || word === '-' || word === '–' || word === '—') return startBeforeApposition(words, last, low);
  if (PRONOUN_SUBJECTS.has(word) && !isDeterminerOfNoun(words, last)) return startOfPronoun(words, last, low);
  return scanPhrase(words, last, low);
};

const isDeterminerOfNoun = (words: Words, index: number): boolean => words.tag(index) === 'NOUN';

/** "those who know him" starts earlier than "him"; "he" is alone; "some of them" is scanned as a phrase. */
const startOfPronoun = (words: Words, last: number, low: number): number => {
  const before = words.lower(last - 1);
  if (last - 1 >= low && ['of', 'the', 'and', 'no'].includes(before)) return scanPhrase(words, last, low) ?? last;
  return last;
};

/** For "A, B," or "A - B -" before a verb: the start of A, where B is an apposition or a relative clause. */
const startBeforeApposition = (words: Words, last: number, low: number): number | undefined => {
  const mark = words.lower(last);
  let beforePlace: number | undefined;
  for (let index = last - 2; index >= low; index--) {
    if (words.quote(index) !== words.quote(last)) return undefined;
    if (words.lower(index) === ':' || words.lower(index) === ';') return undefined;
    if (words.lower(index) !== mark) continue;
    if (mark !== ',') return scanPhrase(words, index - 1, low);
    if (isNumberComma(words, index)) continue;
    const first = words.lower(index + 1);
    const tag = words.tag(index + 1);
    const relative = RELATIVE.has(first);
    if (tag === 'ADV' && /^(?:then|now|once|formerly|currently|also)$/.test(first))
      return headBefore(words, index, low);
    if (
      !relative &&
      (tag === 'ADP' || tag === 'SCONJ' || tag === 'CCONJ' || tag === 'VERB' || tag === 'AUX' || tag === 'ADV')
    ) {
      if (tag === 'ADP' || first === 'and' || first === 'or') continue;
      if (tag === 'VERB' && /(?:ed|ing|en)$/.test(first)) return headBefore(words, index, low);
      return undefined;
    }
    if (!relative && hasFiniteOutsideRelative(words, index + 1, last)) return undefined;
    const found = headBefore(words, index, low);
    const head = found !== undefined && words.tag(found) === 'ADP' ? found + 1 : found;
    if (head === undefined || !isPlace(words, head, index, last)) return found;
    beforePlace ??= scanPhrase(words, head - 2, low);
  }
  return beforePlace;
};

/** "a clerk of the mill in | Vasa, Norland,": a town and what it lies in, where somebody is, and not who. */
const isPlace = (words: Words, head: number, comma: number, last: number): boolean => {
  if (last - comma > LONGEST_PLACE + 1 || words.tag(head - 1) !== 'ADP') return false;
  for (let index = head; index < last; index++) if (index !== comma && words.tag(index) !== 'PROPN') return false;
  return true;
};
const LONGEST_PLACE = 3;

/** The head before an apposition's comma; where another apposition ends there, the head before that one too. */
const headBefore = (words: Words, comma: number, low: number): number | undefined => {
  const start = scanPhrase(words, comma - 1, low);
  if (start === undefined) return undefined;
  if (isTimeWord(words.lower(comma - 1))) return comma + 1;
  const before = words.lower(start - 1);
  if (start - 1 > low && before === ',' && words.tag(start) !== 'PROPN') {
    const further = scanPhrase(words, start - 2, low);
    if (further !== undefined && words.tag(further) === 'PROPN' && start - 1 - further <= 5) return further;
  }
  return start;
};

const isNumberComma = (words: Words, index: number): boolean =>
  words.tag(index - 1) === 'NUM' && words.tag(index + 1) === 'NUM' && !words.spaced(index + 1);

const hasFiniteOutsideRelative = (words: Words, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) {
    if (RELATIVE.has(words.lower(index))) return false;
    if (words.tag(index) === 'AUX') return true;
    if (words.tag(index) === 'VERB' && !/(?:ed|ing|en)$/.test(words.lower(index))) return true;
  }
  return false;
};

/** Scans leftwards over the words that a noun phrase may hold. */
const scanPhrase = (words: Words, last: number, low: number): number | undefined => {
  let start = last + 1;
  let joined = false;
  for (let index = last; index >= low; index--) {
    if (words.quote(index) !== words.quote(last) && words.quote(last) === -1) break;
    const step = stepLeft(words, index, start, low, joined);
    if (step === undefined) break;
    start = step.start;
    joined = step.joined;
    index = step.start;
  }
  return start > last ? undefined : start;
};

const stepLeft = (
  words: Words,
  index: number,
  start: number,
  low: number,
  joined: boolean,
): { start: number; joined: boolean } | undefined => {
  const word = words.lower(index);
  const tag = words.tag(index);
  const here = { start: index, joined };
  if (word === ')' || word === ']') return bracketed(words, index, low, joined);
  if (word === "'s" || word === "'" || word === '’') return words.tag(index) === 'AUX' ? undefined : here;
  if (word === '-' || word === '/' || word === '&' || word === '.' || word === "''")
    return words.spaced(index) && word === '-' ? undefined : here;
  if (POSSESSIVE.has(word)) return here;
  if (tag === 'PART' && start <= index + 1 && word !== 'to') return here;
  if (word === 'itself' || word === 'themselves' || word === 'himself' || word === 'herself') return here;
  if (startsAnew(words, index, start)) return undefined;
  if (INSIDE.has(tag)) return here;
  if (tag === 'PRON')
    return ['one', 'some', 'many', 'those', 'all', 'most', 'both', 'several', 'none', 'others', 'everyone'].includes(
      word,
    ) ||
      (start === index + 1 && words.tag(index - 1) === 'ADP')
      ? here
      : undefined;
  if (tag === 'ADP' && JOINING.has(word))
    return words.tag(index - 1) === 'PUNCT' || index === low || start > index + 1
      ? undefined
      : isJoint(words, index, low)
        ? here
        : undefined;
  if (tag === 'CCONJ' && (word === 'and' || word === 'or' || word === 'but'))
    return joins(words, index, low) ? { start: index, joined: true } : undefined;
  if (word === ',' && joined) return listComma(words, index, low) ? here : undefined;
  if (tag === 'ADV')
    return INSIDE.has(words.tag(index + 1)) &&
      index > low &&
      words.tag(index - 1) !== 'PUNCT' &&
      !/^(?:however|also|then|now|still|meanwhile|later|earlier|so)$/.test(word)
      ? here
      : undefined;
  if (tag === 'VERB') return participle(words, index, start, low, joined);
  return undefined;
};

const bracketed = (
  words: Words,
  index: number,
  low: number,
  joined: boolean,
): { start: number; joined: boolean } | undefined => {
  for (let open = index - 1; open >= Math.max(low, index - 12); open--)
    if (words.lower(open) === '(' || words.lower(open) === '[') return { start: open, joined };
  return undefined;
};

/** "In April | the ministry": a determiner after a noun starts another phrase. */
const startsAnew = (words: Words, index: number, start: number): boolean => {
  if (
    start > words.length ||
    words.tag(index) === 'ADP' ||
    words.tag(index) === 'CCONJ' ||
    words.tag(index) === 'PUNCT'
  )
    return false;
  const next = words.lower(start);
  const tag = words.tag(start);
  if (words.tag(index) === 'VERB' && words.lower(index).endsWith('ing')) return false;
  const opens =
    (tag === 'DET' || POSSESSIVE.has(next)) &&
    words.lower(index) !== 'all' &&
    words.lower(index) !== 'both' &&
    words.tag(index) !== 'DET';
  return (
    opens ||
    (isTimeWord(words.lower(index)) &&
      tag !== 'PUNCT' &&
      tag !== 'ADP' &&
      words.lower(start) !== "'s" &&
      words.lower(start - 1) !== "'s" &&
      ['on', 'in', 'last', 'this', 'earlier', ','].includes(words.lower(index - 1)))
  );
};

/** A preposition joins two nouns where a noun stands before it. */
const isJoint = (words: Words, index: number, low: number): boolean => {
  if (index - 1 < low) return false;
  const before = words.tag(index - 1);
  return (
    before === 'NOUN' ||
    before === 'PROPN' ||
    before === 'NUM' ||
    before === 'PRON' ||
    before === 'DET' ||
    before === 'ADJ' ||
    before === 'VERB' ||
    words.lower(index - 1) === ')' ||
    before === 'X' ||
    before === 'PART'
  );
};

/** "A and B said": A is a noun phrase, not the end of a clause. */
const joins = (words: Words, index: number, low: number): boolean => {
  if (index - 1 < low) return false;
  for (let before = index - 1; before >= Math.max(low, index - 14); before--) {
    const tag = words.tag(before);
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') return false;
    if (tag === 'PRON' && !POSSESSIVE.has(words.lower(before))) return false;
    if (tag === 'PUNCT' && [':', ';', '"', '“', '”'].includes(words.lower(before))) break;
  }
  return words.tag(index - 1) !== 'PUNCT' || (words.lower(index - 1) === ',' && listComma(words, index - 1, low));
};

/** A comma between members of a list: no verb between it and the comma or boundary before. */
const listComma = (words: Words, index: number, low: number): boolean => {
  let count = 0;
  for (let before = index - 1; before >= low; before--, count++) {
    const tag = words.tag(before);
    if (words.lower(before) === ',') break;
    if (tag === 'ADP' && (before === low || words.lower(before - 1) === ',')) return false;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'ADV') return false;
  }
  return count > 0 && count <= 8;
};

/** "people familiar with", "officials briefed on", "residents who fled": a verb inside the phrase, or the end of it. */
const participle = (
  words: Words,
  index: number,
  start: number,
  low: number,
  joined: boolean,
): { start: number; joined: boolean } | undefined => {
  const word = words.lower(index);
  const before = words.tag(index - 1);
  if (index > low && /(?:ed|ing|en|ght|own|pt)$/.test(word)) {
    if (before === 'DET' || before === 'ADJ' || POSSESSIVE.has(words.lower(index - 1))) return { start: index, joined };
    if (
      (before === 'NOUN' || before === 'PROPN') &&
      start === index + 1 &&
      (words.tag(start) === 'ADP' || words.tag(start) === 'DET' || word.endsWith('ing'))
    )
      return { start: index, joined };
  }
  for (let back = index - 1; back >= Math.max(low, index - 6); back--) {
    if (RELATIVE.has(words.lower(back)) && back > low && ['NOUN', 'PROPN', 'PRON', 'DET'].includes(words.tag(back - 1)))
      return { start: back, joined };
    if (words.tag(back) === 'PUNCT' || words.tag(back) === 'SCONJ') break;
  }
  return undefined;
};

/** Cuts what stands before the phrase proper: conjunctions, prepositions, adverbs, marks. */
const trimmedLeft = (words: Words, span: TokenSpan): TokenSpan | undefined => {
  let { start } = span;
  if (span.end - start === 1 && RELATIVE.has(words.lower(start))) return span;
  while (start < span.end) {
    const tag = words.tag(start);
    if (tag === 'CCONJ' && !['both', 'either', 'neither'].includes(words.lower(start))) start++;
    else if (
      tag === 'ADP' ||
      tag === 'SCONJ' ||
      tag === 'ADV' ||
      tag === 'PART' ||
      (tag === 'PUNCT' && words.lower(start) !== '(')
    )
      start++;
    else if (words.lower(start) === '(') start++;
    else break;
  }
  return start < span.end ? { start, end: span.end } : undefined;
};
