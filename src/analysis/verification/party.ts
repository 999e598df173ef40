import type { Reading } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Mark } from './mark.ts';

/** The names of the one who is silent, and of the one he speaks for: "a lawyer for Ms Reyes". */
export const partyOf = (reading: Reading, { by, span }: Mark): ReadonlySet<string> => {
  const words = reading.layers.text.slice(span.start, span.end);
  const speaksFor = /\b(?:spokes[a-z]+|lawyers?|attorneys?|representatives?|officials?|aides?|agents?|publicists?)\b/i;
  const principal = speaksFor.test(words) ? (words.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []) : [];
  return new Set([...namesOf(by.name), ...namesOf(principal.join(' '))]);
};

/** Whether words name somebody who has any of these names. */
export const mentions = (
  reading: Reading,
  span: { readonly start: number; readonly end: number },
  names: ReadonlySet<string>,
): boolean => sameOne(names, namesIn(reading, span));

/** The names in some words. */
export const namesIn = (
  { layers }: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): ReadonlySet<string> => namesOf(capitalised(layers.text.slice(start, end)));

const capitalised = (words: string): string => (words.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' ');
