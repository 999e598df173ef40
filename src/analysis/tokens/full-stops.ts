import { abbreviationUse, mayAbbreviate } from './abbreviations.ts';
import { classAt, DIGIT, isLower, isUpper, LETTER, PERIOD, SPACE } from './characters.ts';
import { SENTENCE_OPENERS } from './sentence-openers.ts';
import { LAST_LABELS } from './word-parts.ts';

/** Names of hosts and files in the news are shorter; the limit keeps hostile text linear. */
const LONGEST_NAME = 64;

/**
 * Where the web address, domain, e-mail address or file name that starts at `start` ends; `end`, the end of its first
 * word, when it is none.
 */
export const addressEnd = (text: string, start: number, end: number, limit: number): number => {
  if (text.startsWith('://', end) || (end - start === 3 && text.slice(start, end + 1).toLowerCase() === 'www.')) {
    return trimmed(text, end, blackEnd(text, end, limit));
  }
  const nameEnd = Math.min(limit, start + LONGEST_NAME);
  let index = end;
  let mail = false;
  let label = start;
  while (index < nameEnd) {
    const code = text.charAt(index);
    if (code === '@' && !mail) mail = true;
    else if (code !== '.' && code !== '-' && code !== '+') break;
    if (!isWordCharacter(text, index + 1, nameEnd)) break;
    if (code !== '-' && code !== '+') label = index + 1;
    index += 1;
    while (isWordCharacter(text, index, nameEnd)) index += 1;
  }
  if (label === start || text.charAt(label - 1) !== '.') return end;
  // A label may have run on over a hyphen ("amazon.com-owned"): the name ends before it.
  const hyphen = text.slice(label, index).indexOf('-');
  const last = hyphen < 0 ? index : label + hyphen;
  const path = text.charAt(last) === '/' && isWordCharacter(text, last + 1, limit);
  const known = isLower(text, label) && (path || LAST_LABELS.has(text.slice(label, last)));
  if (!known) return mail ? index : end;
  return path ? trimmed(text, last, blackEnd(text, last, limit)) : last;
};

const isWordCharacter = (text: string, index: number, limit: number): boolean => {
  if (index >= limit) return false;
  const kind = classAt(text, index);
  return kind === LETTER || kind === DIGIT;
};

const blackEnd = (text: string, start: number, limit: number): number => {
  let index = start;
  while (index < limit && classAt(text, index) !== SPACE && !/["“”<>«»]/.test(text.charAt(index))) index += 1;
  return index;
};

/** Gives back the punctuation that ends a clause and not an address. */
const trimmed = (text: string, start: number, end: number): number => {
  let index = end;
  while (index > start && /[.,;:!?'’)\]…]/.test(text.charAt(index - 1))) index -= 1;
  return index;
};

/** Where the run of single letters with full stops ("U.S.", "e.g.", "J.K.") ends; `end` when there is none. */
export const acronymEnd = (text: string, start: number, end: number, limit: number): number => {
  if (end - start > 2 || !nextIsLetterAfterStop(text, end, limit)) return end;
  const degree = degreeEnd(text, start, limit);
  if (degree > 0) return degree;
  if (end - start > 1) return end;
  let index = end;
  while (nextIsLetterAfterStop(text, index, limit) && !isWordCharacter(text, index + 2, limit)) index += 2;
  if (index === end) return end;
  return text.charAt(index) === '.' && index < limit && text.charAt(index + 1) !== '.' ? index + 1 : index;
};

const nextIsLetterAfterStop = (text: string, index: number, limit: number): boolean =>
  index + 1 < limit && classAt(text, index) === PERIOD && classAt(text, index + 1) === LETTER;

/** "Ph.D.", "M.Sc.": two parts, not all of them single letters. */
const degreeEnd = (text: string, start: number, limit: number): number => {
  let index = start;
  while (index < limit && index < start + 7 && (isWordCharacter(text, index, limit) || text.charAt(index) === '.'))
    index += 1;
  const letters = text.slice(start, index).toLowerCase();
  const bare = letters.endsWith('.') ? letters.slice(0, -1) : letters;
  return /^[a-z]+\.[a-z]+$/.test(bare) && bare.length > 3 && abbreviationUse(bare) !== undefined ? index : 0;
};

/** Whether the full stop at `end`, after the word from `start`, is part of an abbreviation or an initial. */
export const fullStopBelongs = (text: string, start: number, end: number, limit: number): boolean => {
  const next = text.charAt(end + 1);
  if (end - start === 1) return isInitial(text, start, end, limit);
  if (!mayAbbreviate(end - start)) return false;
  const use = abbreviationUse(text.slice(start, end).toLowerCase());
  if (use === undefined) return end - start <= 5 && (next === ',' || next === ';') && end + 1 < limit;
  if (use === 'before-name') return isUpper(text, start) || text.slice(start, end) === 'vs';
  if (use === 'before-number') return classAfterSpace(text, end + 1, limit) === DIGIT;
  if (use === 'after-comma') return isUpper(text, start) && /,\s?$/.test(text.slice(Math.max(0, start - 2), start));
  return true;
};

const classAfterSpace = (text: string, index: number, limit: number): number => {
  const after = classAt(text, index) === SPACE ? index + 1 : index;
  return after < limit ? classAt(text, after) : SPACE;
};

/** "J." in "J. Smith" and "George W. Bush", not in "vitamin C." or "Plan B. The talks"; "v." between two parties. */
const isInitial = (text: string, start: number, end: number, limit: number): boolean => {
  const after = end + 1;
  if (after >= limit) return false;
  if (!isUpper(text, start)) return text.charAt(start) === 'v' && isUpper(text, after + 1);
  if (classAt(text, after) !== SPACE) return /[,;:'’)\]-]/.test(text.charAt(after)) || isUpper(text, after);
  if (!isUpper(text, after + 1) || after + 1 >= limit) return false;
  if (text.charAt(start) === 'I' && !isUpper(text, wordStartBefore(text, start))) return false;
  return !SENTENCE_OPENERS.has(wordAt(text, after + 1, limit));
};

const wordAt = (text: string, start: number, limit: number): string => {
  let index = start;
  while (index < start + 20 && isWordCharacter(text, index, limit)) index += 1;
  // "A." and "I." after an initial are initials themselves.
  return text.charAt(index) === '.' && index - start === 1 ? '' : text.slice(start, index).toLowerCase();
};

const wordStartBefore = (text: string, start: number): number => {
  let index = start - 2;
  while (index > 0 && index > start - 30 && classAt(text, index - 1) !== SPACE) index -= 1;
  return Math.max(0, index);
};
