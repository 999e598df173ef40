import type { CharSpan } from '../article/span.ts';

/** A number as a claim gives it. */
export interface Quantity {
  readonly value: number;
  /** Per cent are never compared with plain numbers, nor are places in an order, times of day or vague numbers ("dozens"). */
  readonly kind: 'plain' | 'percent' | 'ordinal' | 'time' | 'vague';
  /** "more than", "fewer than"; "at least" and "about" leave a number what it is. */
  readonly bound: 'exact' | 'more' | 'less';
  readonly rounded: boolean;
  readonly span: CharSpan;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const VAGUE = ['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'several'];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const WORD = `(?:(?:${TENS.join('|')})(?:[ -](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.join('|')})`;
const SCALE = '(?:hundred|thousand|million|billion|trillion)';
const NUMBER = new RegExp(
  [
    `(?<time>\\b\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)(?![\\p{L}])|\\b\\d{1,2}:\\d{2}\\b)`,
    `(?<ordinal>\\b\\d+(?:st|nd|rd|th)\\b|\\b(?:${ORDINALS.join('|')})\\b(?! of all))`,
    `(?<vague>\\b(?:${VAGUE.join('|')})\\b)`,
    `(?<dozen>\\b(?:a|two|three|four|half a) dozen\\b)`,
    `(?:[$£€] ?)?(?<digits>(?<![\\p{L}\\d])\\d[\\d,]*(?:\\.\\d+)?)(?: ?(?<scale>${SCALE}|bn|mn|m|k|tn)\\b)?(?<percent> ?%| per ?cent\\b| percentage points?\\b)?`,
    `(?<words>\\b${WORD}\\b|\\ba(?= ${SCALE}\\b))(?: (?:(?<wordscale>${SCALE})\\b))?(?<wordpercent> per ?cent\\b)?`,
  ].join('|'),
  'giu',
);

const LESS = /(?:fewer than|less than|under|below|up to|at most|no more than|not more than) (?:[$£€])?$/i;
const MORE = /(?:more than|over|above|upwards of|in excess of|exceeding) (?:[$£€])?$/i;
const ROUNDED =
  /(?:about|around|some|roughly|nearly|almost|approximately|an estimated|estimated|close to|at least|a minimum of) (?:[$£€])?$/i;
/** "one" that counts nothing: "one of them", "no one", "one another". */
const NO_COUNT = /^one$/i;

/** The numbers in the words of a claim, in order. */
export const quantitiesIn = (words: string): Quantity[] => {
  const found: Quantity[] = [];
  for (const match of words.matchAll(NUMBER)) {
    const read = readValue(match.groups ?? {});
    const [text, start] = [match[0], match.index];
    if (read === undefined || (NO_COUNT.test(text) && !isCount(words, start))) continue;
    const before = words.slice(0, start);
    const bound = LESS.test(before) ? 'less' : MORE.test(before) ? 'more' : 'exact';
    found.push({ ...read, bound, rounded: ROUNDED.test(before), span: { start, end: start + text.length } });
  }
  return found;
};

const isCount = (words: string, start: number): boolean =>
  !/\b(?:no|any|every|some|each|which|this|that|the) $/i.test(words.slice(0, start)) &&
  /^one (?!of\b|another\b|thing\b|day\b)[a-z]/i.test(words.slice(start));

const readValue = (
  groups: Readonly<Record<string, string | undefined>>,
): Pick<Quantity, 'value' | 'kind'> | undefined => {
  const { time, ordinal, vague, dozen, digits, scale, percent, words, wordscale, wordpercent } = groups;
  if (time !== undefined) return { value: minutesOf(time), kind: 'time' };
  if (ordinal !== undefined) {
    const place = ORDINALS.indexOf(ordinal.toLowerCase());
    return { value: place >= 0 ? place + 1 : Number.parseInt(ordinal, 10), kind: 'ordinal' };
  }
  if (vague !== undefined) return { value: VAGUE.indexOf(vague.toLowerCase()), kind: 'vague' };
  if (dozen !== undefined) return { value: 12 * dozens(dozen), kind: 'plain' };
  const kind = percent !== undefined || wordpercent !== undefined ? 'percent' : 'plain';
  if (digits !== undefined) return { value: Number(digits.replaceAll(',', '')) * scaleOf(scale), kind };
  if (words !== undefined) return { value: wordValue(words.toLowerCase()) * scaleOf(wordscale), kind };
  return undefined;
};

const dozens = (words: string): number => {
  const first = words.toLowerCase().split(' ')[0] ?? '';
  return first === 'half' ? 0.5 : Math.max(1, SMALL.indexOf(first));
};

const scaleOf = (scale: string | undefined): number => SCALES[scale?.toLowerCase() ?? ''] ?? 1;

const wordValue = (words: string): number =>
  words === 'a'
    ? 1
    : words
        .split(/[ -]/)
        .reduce((sum, word) => sum + (TENS.includes(word) ? (TENS.indexOf(word) + 2) * 10 : SMALL.indexOf(word)), 0);

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = (time.match(/\d+/g) ?? []).map(Number);
  const isAfternoon = /p/i.test(time) && hours < 12;
  return (hours + (isAfternoon ? 12 : 0)) * 60 + minutes;
};

/** How the numbers of two claims go together: all alike, at odds, or more told by one than by the other. */
export const compareQuantities = (
  a: readonly Quantity[],
  b: readonly Quantity[],
): 'alike' | 'other-number' | 'other-bound' | 'more-told' => {
  const left = b.filter((one) => !a.some((two) => sameNumber(one, two)));
  const right = a.filter((one) => !b.some((two) => sameNumber(one, two)));
  if (left.length === 0 && right.length === 0) {
    return a.some((one) => b.some((two) => sameNumber(one, two) && one.bound !== two.bound)) ? 'other-bound' : 'alike';
  }
  if (left.length === 0 || right.length === 0) return 'more-told';
  const comparable = left.length === right.length && left.every((one, place) => isComparable(one, right[place]));
  return comparable ? 'other-number' : 'more-told';
};

/** Vague numbers, times and places in an order are no figures that could be in conflict. */
const isComparable = (one: Quantity, two: Quantity | undefined): boolean =>
  two !== undefined &&
  one.kind === two.kind &&
  (one.kind === 'plain' || one.kind === 'percent') &&
  one.bound === two.bound;

const sameNumber = (one: Quantity, two: Quantity): boolean =>
  one.kind === two.kind &&
  (one.value === two.value ||
    ((one.rounded || two.rounded) && Math.abs(one.value - two.value) <= 0.03 * Math.max(one.value, two.value)));
