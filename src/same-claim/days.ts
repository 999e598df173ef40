import type { CharSpan } from '../article/span.ts';

/** A day, month or year that a claim names. */
export interface Day {
  /** "2026-03-21", "03-21" where the year is not told, "03" for a month, "2026" for a year. */
  readonly value: string;
  readonly span: CharSpan;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|May|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = new RegExp(
  [
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})(?![\\p{L}])(?:,? (?<year>\\d{4}))?`,
    `\\b(?<month2>${MONTH}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year2>\\d{4}))?`,
    `(?<=\\b(?:in|since|until|till|by|from|to|last|next|this|of|early|late|mid) )(?<month3>${MONTH})(?![\\p{L}])(?: (?<year3>\\d{4}))?`,
    `\\b(?<year4>(?:19|20)\\d{2})(?![\\d,]*\\d|%| (?:people|votes|troops|homes|jobs))`,
    `\\b(?<weekday>${WEEKDAYS.join('|')})\\b`,
    `\\b(?<near>today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)\\b`,
  ].join('|'),
  'giu',
);
const FUTURE = /\b(?:will|would|shall|next|coming|until|by|plans?|due|set to|going to)\b/i;

/** The days that the words of a claim name; weekdays and "yesterday" as seen from the day (ISO 8601) on which it was published. */
export const daysIn = (words: string, published: string): Day[] => {
  const days: Day[] = [];
  for (const match of words.matchAll(DAY)) {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const value = readValue(groups, words, published);
    if (value !== undefined) days.push({ value, span });
  }
  return days;
};

const readValue = (
  groups: Readonly<Record<string, string | undefined>>,
  words: string,
  published: string,
): string | undefined => {
  const day = groups.day ?? groups.day2;
  const month = groups.month ?? groups.month2 ?? groups.month3;
  const year = groups.year ?? groups.year2 ?? groups.year3;
  if (month !== undefined) {
    const parts = [year, twoDigits(monthOf(month)), day === undefined ? undefined : twoDigits(Number(day))];
    return parts.filter((part) => part !== undefined).join('-');
  }
  if (groups.year4 !== undefined) return groups.year4;
  if (groups.weekday !== undefined) return weekday(WEEKDAYS.indexOf(groups.weekday.toLowerCase()), words, published);
  const near = groups.near?.toLowerCase();
  if (near === undefined) return undefined;
  return moved(published, near === 'yesterday' || near === 'last night' ? -1 : near === 'tomorrow' ? 1 : 0);
};

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The last such weekday up to the day of publication; the next one where the claim speaks of what is to come. */
const weekday = (wanted: number, words: string, published: string): string => {
  const today = new Date(`${published.slice(0, 10)}T12:00:00Z`).getUTCDay();
  if (Number.isNaN(today)) return WEEKDAYS[wanted] ?? '';
  const back = (today - wanted + 7) % 7;
  return moved(published, FUTURE.test(words) && back !== 0 ? 7 - back : -back);
};

const moved = (published: string, days: number): string => {
  const date = new Date(`${published.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return `day${days}`;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** Whether two claims that both name days name none that could be the same. */
export const daysClash = (a: readonly Day[], b: readonly Day[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((two) => mayBeSame(one.value, two.value)));

/** A day without its year is the same as one with it; so is a month, or a year, that holds it. */
const mayBeSame = (one: string, two: string): boolean => one === two || holds(one, two) || holds(two, one);

const holds = (whole: string, part: string): boolean => {
  if (/^\d{4}-\d\d-\d\d$/.test(part))
    return part.startsWith(`${whole}-`) || part.slice(5) === whole || part.slice(5, 7) === whole;
  return part.startsWith(`${whole}-`) && !/^\d{4}$/.test(part);
};
