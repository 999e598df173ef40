import type { CharSpan } from '../../article/span.ts';
import type { Token, TokenKind } from '../../article/token.ts';
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  HYPHEN,
  isUpper,
  LETTER,
  MARK,
  PERIOD,
  PUNCTUATION,
  SPACE,
  widthAt,
} from './characters.ts';
import { acronymEnd, addressEnd, fullStopBelongs } from './full-stops.ts';
import { CLITICS, DOLLARS, FUSED, PREFIXES, UNITS } from './word-parts.ts';

/** The tokens of one block of the text, in order, covering all of it but white space. */
export const tokenise = (text: string, block: CharSpan): Token[] => {
  const tokens: Token[] = [];
  const reader = { text, end: Math.min(block.end, text.length), tokens };
  let index = block.start;
  while (index < reader.end) {
    const kind = classAt(text, index);
    if (kind === SPACE) index += 1;
    else index = readToken(reader, index, kind);
  }
  return tokens;
};

/** One block being read. Each function below adds the tokens that start at `start` and returns where they end. */
interface Reader {
  readonly text: string;
  /** Where the block ends; nothing beyond it is looked at. */
  readonly end: number;
  readonly tokens: Token[];
}

const readToken = (reader: Reader, start: number, kind: number): number => {
  if (kind === LETTER) return readWord(reader, start);
  if (kind === DIGIT) return readNumber(reader, start);
  if (kind === APOSTROPHE) return readApostrophe(reader, start);
  if (kind === PERIOD || kind === HYPHEN) return add(reader, start, runEnd(reader, start), 'punctuation');
  if (kind === PUNCTUATION) return readPunctuation(reader, start);
  return readSymbol(reader, start);
};

const add = ({ text, tokens }: Reader, start: number, end: number, kind: TokenKind): number => {
  tokens.push({ span: { start, end }, kind, lower: straightened(text.slice(start, end).toLowerCase()) });
  return end;
};

const straightened = (lower: string): string =>
  /[’ʼ\u00ad]/.test(lower) ? lower.replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '') : lower;

const at = ({ text, end }: Reader, index: number): number => (index < end ? classAt(text, index) : SPACE);

/** Where a run of the same character, with the marks on it, ends. */
const runEnd = (reader: Reader, start: number): number => {
  const character = reader.text.charCodeAt(start);
  let index = start + 1;
  while (index < reader.end && (reader.text.charCodeAt(index) === character || at(reader, index) === MARK)) index += 1;
  return index;
};

const marksEnd = (reader: Reader, start: number): number => {
  let index = start;
  while (at(reader, index) === MARK) index += widthAt(reader.text, index);
  return Math.min(index, reader.end);
};

const lettersEnd = (reader: Reader, start: number): number => {
  const { text, end } = reader;
  let index = start;
  while (index < end) {
    const kind = classAt(text, index);
    if (kind === APOSTROPHE) {
      // Inside a word only: "don't", "O'Brien"; not "workers' pay" or ‘quoted’.
      if (at(reader, index + 1) !== LETTER || index === start) return index;
    } else if (kind !== LETTER && kind !== DIGIT && kind !== MARK) return index;
    index += 1;
  }
  return end;
};

const readWord = (reader: Reader, start: number): number => {
  const { text } = reader;
  let end = lettersEnd(reader, start);
  let next = at(reader, end);
  if (next === SPACE) return addWord(reader, start, end);
  if (next === PERIOD || text.charCodeAt(end) === COLON || text.charCodeAt(end) === AT_SIGN || next === HYPHEN) {
    const address = addressEnd(text, start, end, reader.end);
    if (address > end) return add(reader, start, address, 'word');
  }
  if (next === HYPHEN && at(reader, end + 1) === LETTER && PREFIXES.has(text.slice(start, end).toLowerCase())) {
    end = lettersEnd(reader, end + 1);
    next = at(reader, end);
  }
  if (next === PERIOD) {
    const acronym = acronymEnd(text, start, end, reader.end);
    if (acronym > end) return add(reader, start, acronym, 'word');
    if (at(reader, end + 1) !== PERIOD && fullStopBelongs(text, start, end, reader.end))
      return add(reader, start, end + 1, 'word');
  }
  if (text.charCodeAt(end) === AMPERSAND && isUpper(text, end - 1) && isCapital(reader, end + 1)) {
    return addWord(reader, start, lettersEnd(reader, end + 1));
  }
  if (text.charCodeAt(end) === DOLLAR && DOLLARS.has(text.slice(start, end).toLowerCase())) {
    return add(reader, start, end + 1, 'symbol');
  }
  return addWord(reader, start, end);
};

const AMPERSAND = 38;
const AT_SIGN = 64;
const COLON = 58;
const DOLLAR = 36;
const HASH = 35;

const isCapital = (reader: Reader, index: number): boolean =>
  at(reader, index) === LETTER && isUpper(reader.text, index);

/** Adds a word, in two or more tokens where UD English splits it: "ca|n't", "Russia|'s", "can|not". */
const addWord = (reader: Reader, start: number, end: number): number => {
  const { text } = reader;
  const fused = end - start <= 6 ? FUSED.get(text.slice(start, end).toLowerCase()) : undefined;
  if (fused !== undefined) {
    add(reader, start, start + fused, 'word');
    return add(reader, start + fused, end, 'word');
  }
  if (cliticStart(text, start, end) <= start) return add(reader, start, end, 'word');
  return addWithClitics(reader, start, end);
};

const addWithClitics = (reader: Reader, start: number, end: number): number => {
  const cuts: number[] = [];
  for (let cut = cliticStart(reader.text, start, end); cut > start; cut = cliticStart(reader.text, start, cut))
    cuts.push(cut);
  let from = start;
  for (const cut of cuts.reverse()) from = add(reader, from, cut, 'word');
  return add(reader, from, end, 'word');
};

/** Where the clitic at the end of a word begins; −1 when it has none. */
const cliticStart = (text: string, start: number, end: number): number => {
  for (let back = 2; back <= 3 && end - back > start; back += 1) {
    const index = end - back;
    if (classAt(text, index) !== APOSTROPHE) continue;
    const letters = text.slice(index + 1, end).toLowerCase();
    if (CLITICS.has(letters)) return index;
    return letters === 't' && text.charAt(index - 1).toLowerCase() === 'n' && index - 1 > start ? index - 1 : -1;
  }
  return -1;
};

const readNumber = (reader: Reader, start: number): number => {
  const { text } = reader;
  let index = digitsEnd(reader, start);
  while (isInsideNumber(reader, index)) index = digitsEnd(reader, index + 1);
  if (text.charCodeAt(index) === AT_SIGN || at(reader, index) === HYPHEN || at(reader, index) === PERIOD) {
    const address = addressEnd(text, start, index, reader.end);
    if (address > index) return add(reader, start, address, 'word');
  }
  if (at(reader, index) === HYPHEN && isDate(reader, start, index)) return add(reader, start, index + 6, 'number');
  if (at(reader, index) !== LETTER) return add(reader, start, index, 'number');
  const end = lettersEnd(reader, index);
  if (!isUnit(text.slice(index, cliticOrEnd(text, index, end)))) return addWord(reader, start, end);
  add(reader, start, index, 'number');
  return readWord(reader, index);
};

/** "5M" is a quantity, "5G" a network. */
const isUnit = (letters: string): boolean =>
  letters.length === 1
    ? UNITS.has(/[MBK]/.test(letters) ? letters.toLowerCase() : letters)
    : UNITS.has(letters.toLowerCase());

const cliticOrEnd = (text: string, start: number, end: number): number => {
  const clitic = cliticStart(text, start, end);
  return clitic > start ? clitic : end;
};

const digitsEnd = (reader: Reader, start: number): number => {
  let index = start;
  while (at(reader, index) === DIGIT || at(reader, index) === MARK) index += widthAt(reader.text, index);
  return Math.min(index, reader.end);
};

/** "3.5", "1,000", "10:30", "9/11". */
const isInsideNumber = (reader: Reader, index: number): boolean =>
  /[.,:/·]/.test(reader.text.charAt(index)) && at(reader, index + 1) === DIGIT;

/** "2024-05-31", given where the year ends. */
const isDate = (reader: Reader, start: number, index: number): boolean =>
  index - start === 4 &&
  index + 6 <= reader.end &&
  /^-\d\d-\d\d$/.test(reader.text.slice(index, index + 6)) &&
  at(reader, index + 6) !== DIGIT;

/** An apostrophe outside a word: a clitic after a quotation mark or a bracket, a short year, or a mark by itself. */
const readApostrophe = (reader: Reader, start: number): number => {
  const { text } = reader;
  if (at(reader, start + 1) === DIGIT) {
    const digits = digitsEnd(reader, start + 1);
    const end = text.charAt(digits) === 's' ? digits + 1 : digits;
    if (digits - start === 3 && at(reader, end) !== LETTER && at(reader, end) !== DIGIT)
      return add(reader, start, end, 'number');
  }
  if (at(reader, start + 1) === LETTER) {
    const end = lettersEnd(reader, start + 1);
    const lone = end - start <= 3 && CLITICS.has(text.slice(start + 1, end).toLowerCase());
    if (lone && (touchesLast(reader, start) || at(reader, end) === SPACE)) return add(reader, start, end, 'word');
  }
  if (at(reader, start + 1) === APOSTROPHE) return add(reader, start, start + 2, 'punctuation');
  return add(reader, start, start + 1, 'punctuation');
};

const touchesLast = ({ tokens }: Reader, start: number): boolean => tokens.at(-1)?.span.end === start;

/** Marks of punctuation: runs of "!" and "?", of asterisks and of accents as quotation marks are one, others stand alone. */
const readPunctuation = (reader: Reader, start: number): number => {
  const run = RUNS.find((characters) => characters.includes(reader.text.charAt(start)));
  let index = start + 1;
  if (run !== undefined) while (index < reader.end && run.includes(reader.text.charAt(index))) index += 1;
  return add(reader, start, marksEnd(reader, index), 'punctuation');
};

const RUNS = ['!?', '*', '`'];

/** A symbol with its marks; "#" and "@" take the name after them. */
const readSymbol = (reader: Reader, start: number): number => {
  const { text } = reader;
  const code = text.charCodeAt(start);
  if ((code === HASH || code === AT_SIGN) && at(reader, start + 1) === LETTER) {
    let end = start + 1;
    while (at(reader, end) === LETTER || at(reader, end) === DIGIT || at(reader, end) === MARK)
      end += widthAt(text, end);
    return add(reader, start, Math.min(end, reader.end), 'word');
  }
  if (/[=~+]/.test(text.charAt(start))) return add(reader, start, runEnd(reader, start), 'symbol');
  return add(reader, start, marksEnd(reader, Math.min(start + widthAt(text, start), reader.end)), 'symbol');
};
