import type { TokenSpan } from '../../article/span.ts';
import type { Words } from './words.ts';

/** A reporting verb with its auxiliaries, negation and adverbs: "has repeatedly said", "are clearly worried". */
export interface VerbGroup {
  readonly tokens: TokenSpan;
  /** A form of "be" before a participle: its subject is not the one who says. */
  readonly passive: boolean;
  readonly negated: boolean;
  /** A modal other than will ("could say"): nothing has been said. */
  readonly modal: boolean;
  /** "will say": it has not been said yet. */
  readonly future: boolean;
  /** "to say": the verb has no subject of its own. */
  readonly infinitive: boolean;
  /** Whether an auxiliary stands in the group. */
  readonly auxiliary: boolean;
}

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'am',
  'gets',
  'got',
  'getting',
]);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'s", "'d"]);
const DO = new Set(['do', 'does', 'did']);
const MODAL = new Set(['would', 'could', 'can', 'may', 'might', 'must', 'should', 'shall', "'d", 'ca']);
const FUTURE = new Set(['will', "'ll", 'wo', 'going']);
const NEGATION = new Set(['not', "n't", 'never', 'nor', 'neither']);
const APOSTROPHE_S = "'s";

/** The verb group that ends with the verb at `verb` (which is a participle or gerund where `participle` says so), no further left than `low`. */
export const verbGroup = (words: Words, verb: number, low: number, participle: boolean): VerbGroup => {
  let start = verb;
  let [be, negated, modal, future, infinitive, auxiliary] = [false, false, false, false, false, false];
  for (let index = verb - 1; index >= low; index--) {
    const word = words.lower(index);
    if (word === APOSTROPHE_S && words.tag(index) === 'PART') break;
    if (BE.has(word)) be = auxiliary = true;
    else if (HAVE.has(word) || DO.has(word)) auxiliary = true;
    else if (FUTURE.has(word)) future = auxiliary = true;
    else if (MODAL.has(word)) modal = auxiliary = true;
    else if (NEGATION.has(word)) negated = true;
    else if (word === 'to' && words.tag(index) !== 'ADP') infinitive = true;
    else if (words.tag(index) !== 'ADV' || STARTERS.has(word)) break;
    start = index;
    if (infinitive) break;
  }
  while (
    start < verb &&
    words.tag(start) === 'ADV' &&
    !NEGATION.has(words.lower(start)) &&
    !words.lower(start).endsWith('ly') &&
    !MIDDLE.has(words.lower(start))
  )
    start++;
  return {
    tokens: { start, end: verb + 1 },
    passive: participle && be && !words.lower(verb).endsWith('ing'),
    negated,
    modal,
    future,
    infinitive,
    auxiliary,
  };
};

/** Adverbs that open a clause rather than stand in a verb group. */
const STARTERS = new Set([
  'here',
  'there',
  'when',
  'where',
  'how',
  'why',
  'so',
  'meanwhile',
  'however',
  'instead',
  'ago',
  'together',
  'abroad',
]);
/** Adverbs without -ly that do stand before a verb. */
const MIDDLE = new Set([
  'also',
  'still',
  'now',
  'even',
  'then',
  'once',
  'often',
  'always',
  'just',
  'already',
  'ever',
  'later',
  'long',
  'further',
  'previously',
  'first',
  'since',
  'again',
  'only',
  'rather',
  'yet',
  'earlier',
  'recently',
]);
