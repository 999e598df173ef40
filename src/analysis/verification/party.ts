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

/** The names in the title with which an article introduces somebody who answers for others. */
export const principalsOf = (reading: Reading, name: string | null): ReadonlySet<string> => {
  const titles = titlesOf(reading, name).filter((title) => ANSWERS_FOR.test(title));
  return namesOf(capitalised(titles.join(' ').replace(OFFICES, '')));
};

/** "District Judge | Ida Roos", "Ivo Kask | , a lawyer for Acme": the words around a person's name where the article first has it. */
export const titlesOf = ({ normal, firstPlaceOf }: Reading, name: string | null): readonly string[] => {
  if (name === null || !/\p{Lu}/u.test(name)) return [];
  const place = firstPlaceOf(name);
  if (!normal.startsWith(name, place)) return [];
  const end = place + name.length;
  const before = TITLE_BEFORE.exec(normal.slice(Math.max(0, place - LONGEST_TITLE), place))?.[0] ?? '';
  const behind = TITLE_BEHIND.exec(normal.slice(end, end + LONGEST_TITLE))?.[0] ?? '';
  return [before, behind];
};
const LONGEST_TITLE = 90;
const TITLE_BEFORE = /(?:[\p{L}'’&-]+,? ){1,8}$/u;
const TITLE_BEHIND = /^, [^,.;]{3,80}/u;
const OFFICES =
  /\b(?:Chief|Executive|Officer|President|Chair(?:man|woman)?|Prime|Foreign|Minister|Attorney|Director|Managing|General|Counsel|Vice|Senior)\b/g;
const ANSWERS_FOR =
  /\b(?:spokes\p{L}+|lawyers?|attorneys?|counsel|solicitor|barrister|agent|manager|publicist|representative|press secretary|chief executive|CEO|chair(?:man|woman)?|president|founder|owner|managing director)\b/iu;

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
