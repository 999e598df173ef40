import type { CharSpan } from '../../article/span.ts';
import { allMatches } from '../lexicon/all-matches.ts';
import { baseOf } from '../lexicon/irregular-forms.ts';
import { SAME_WORDS } from '../lexicon/same-words.ts';

/** What a claim is about, as far as words tell: enough to see whether two claims say the same. */
export interface ContentWords {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Numbers, as digits where they can be told. */
  readonly numbers: ReadonlySet<string>;
  /** Days and months. */
  readonly dates: ReadonlySet<string>;
  /** Capitalised names, in lower case, in the order in which they come. */
  readonly names: ReadonlySet<string>;
  /** What its verbs say, auxiliaries left out. */
  readonly verbs: ReadonlySet<string>;
}

const STOP = new Set(
  "the a an of for to in on at by with from and or but as that this these those it its he his him she her they their them we our i is are was were be been being has have had having do does did will would can could may might must should not no never n't 's who which whom whose what when where why how than then there here also so if while about into over after before during between among up out off more most very just only own same other such both all any some each one two said say says according would-be mr mrs ms dr".split(
    ' ',
  ),
);
const DATES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow'.split(
    ' ',
  ),
);
const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  dozen: '12',
  dozens: 'dozens',
  hundred: '100',
  hundreds: 'hundreds',
  thousand: '1000',
  thousands: 'thousands',
  million: 'million',
  billion: 'billion',
  several: 'several',
};

const MEANINGS = new Map(SAME_WORDS.flatMap(({ rule, words }) => words.map((word) => [word, `~${rule}`] as const)));

const WORD = /[\p{L}][\p{L}'.-]*[\p{L}]|[\p{L}]|[0-9][0-9,.]*[0-9]|[0-9]/gu;

/** The content words of a stretch of normal text; whether its first word is a name, and which are its verbs, the caller knows. */
export const contentWords = (
  normal: string,
  span: CharSpan,
  opensWithName: () => boolean,
  verbsIn: () => readonly string[],
): ContentWords => {
  const text = normal.slice(span.start, span.end);
  const [stems, numbers, dates, names] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { 0: word, index } of allMatches(text, WORD)) {
    const lower = word
      .toLowerCase()
      .replace(/'s$|s'$/, '')
      .replaceAll('.', '');
    if (/^[0-9]/.test(word)) numbers.add(word.replaceAll(',', ''));
    else if (
      Object.hasOwn(NUMBERS, lower) &&
      (lower !== 'one' || /^one (?:person|man|woman|child|people)/i.test(text.slice(index)))
    )
      numbers.add(NUMBERS[lower] ?? lower);
    if (DATES.has(lower)) dates.add(lower);
    else if (/^\p{Lu}/u.test(word) && (index > 0 || opensWithName()) && !STOP.has(lower)) names.add(lower);
    if (!STOP.has(lower) && !DATES.has(lower)) stems.add(stem(lower));
  }
  return {
    text: text.toLowerCase().replace(/\s+/g, ' '),
    stems,
    numbers,
    dates,
    names,
    verbs: new Set(verbsIn().map(stem)),
  };
};

/** The stem of the base of an irregular verb's form, "take" of "took"; of any other word its own. */
export const stemOfBase = (word: string): string => stem(baseOf.get(word) ?? word);

/** A word without its commonest endings: enough to join "attack", "attacks", "attacked" and "attacking". */
export const stem = (word: string): string => {
  const meaning = MEANINGS.get(word);
  if (meaning !== undefined) return meaning;
  if (word.length < 5) return word.replace(/s$/, '');
  const cut = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ingly|edly|ing|edly|ed|es|s|ly)$/, '')
    .replace(/(?:ation|ment|ness)$/, '');
  return cut.replace(/([bdgklmnprt])\1$/, '$1').replace(/e$/, '');
};
