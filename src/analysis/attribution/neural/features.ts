import type { Token } from '../../../article/token.ts';

/** Rows of the tables of hashed beginnings and endings. */
export const AFFIX_ROWS = 1024;

/** What the encoder knows of one token by its looks, besides its word vector. */
export interface Looks {
  /** The key of its word vector: lower case, digits as 0, marks straightened. */
  readonly word: string;
  readonly prefix: number;
  readonly suffix: number;
  readonly shape: number;
}

const STRAIGHT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  "''": '"',
  '``': '"',
  '‘': "'",
  '’': "'",
  '—': '--',
  '―': '--',
  '–': '-',
  '…': '...',
};

const wordKey = (lower: string): string =>
  (Object.hasOwn(STRAIGHT, lower) ? STRAIGHT[lower] : undefined) ?? lower.replace(/\p{Nd}/gu, '0').replaceAll('’', "'");

/** FNV-1a over UTF-16 units, folded to the table's rows. */
const hash = (letters: string, seed: number): number => {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < letters.length; i++) h = Math.imul(h ^ letters.charCodeAt(i), 0x01000193);
  return ((h ^ (h >>> 15)) >>> 0) % AFFIX_ROWS;
};

/** Number of different shapes. */
export const SHAPES = 10;

const shapeOf = (word: string): number => {
  if (/^\p{Ll}+$/u.test(word)) return 0;
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return 1;
  if (/^\p{Lu}$/u.test(word)) return 2;
  if (/^\p{Lu}+$/u.test(word)) return 3;
  if (/^\p{Lu}[\p{L}'’]*\p{Lu}[\p{L}'’]*$/u.test(word)) return 4;
  if (/\p{L}/u.test(word)) return /\p{Nd}/u.test(word) ? 5 : /^\p{Lu}/u.test(word) ? 1 : 6;
  if (/^(?:19|20)\d\d$/.test(word)) return 7;
  return /\p{Nd}/u.test(word) ? 8 : 9;
};

/** The looks of one token of the text. */
export const looksOf = (text: string, token: Token): Looks => {
  const word = wordKey(token.lower);
  return {
    word,
    prefix: hash(word.slice(0, 3), 1),
    suffix: hash(word.slice(-3), 2),
    shape: shapeOf(text.slice(token.span.start, token.span.end)),
  };
};

/** Number of different quotation states. */
export const QUOTE_STATES = 4;

/**
 * For each token of one window its place in quotations: 0 outside, 1 inside, 2 the opening mark, 3 the closing mark.
 * Only double marks count; a straight one opens and closes by turns.
 */
export const quoteStates = (text: string, tokens: readonly Token[]): Uint8Array => {
  const states = new Uint8Array(tokens.length);
  let inside = false;
  tokens.forEach((token, i) => {
    const mark = text.slice(token.span.start, token.span.end);
    const opens = mark === '“' || mark === '„' || mark === '«' || mark === '``' || (!inside && mark === '"');
    const closes = mark === '”' || mark === '»' || mark === "''" || (inside && mark === '"');
    states[i] = opens ? 2 : closes ? 3 : inside ? 1 : 0;
    if (opens) inside = true;
    else if (closes) inside = false;
  });
  return states;
};

/** Flags of the edges at a token: 1 sentence begins, 2 sentence ends, 4 block begins, 8 block ends, 16 heading. */
export const EDGE = { sentenceStart: 1, sentenceEnd: 2, blockStart: 4, blockEnd: 8, heading: 16 } as const;

/** Number of edge flags. */
export const EDGES = 5;
