/** How many rows the features of training are spread over; a power of two. */
export const HASH_ROWS = 1 << 20;

/** How many features a token has. */
export const FEATURES = 32;

/** Stands for the tag before the first token. */
export const NO_TAG = 17;

/** What the tagger looks at, as numbers, one column a token with two empty ones before and after. */
export interface EncodedWords {
  readonly length: number;
  readonly word: Int32Array;
  readonly suffixes: readonly Int32Array[];
  readonly prefixes: readonly Int32Array[];
  readonly shape: Int32Array;
}

const EDGE = 2;
const LONGEST_SUFFIX = 5;
const LONGEST_PREFIX = 4;

/** The words of a sentence as numbers; `form` as it stands in the text, `lower` in lower case with plain apostrophes. */
export const encodeWords = (words: readonly { readonly form: string; readonly lower: string }[]): EncodedWords => {
  const size = words.length + 2 * EDGE;
  const encoded = {
    length: words.length,
    word: new Int32Array(size),
    suffixes: Array.from({ length: LONGEST_SUFFIX }, () => new Int32Array(size)),
    prefixes: Array.from({ length: LONGEST_PREFIX }, () => new Int32Array(size)),
    shape: new Int32Array(size),
  };
  words.forEach(({ form, lower }, index) => {
    const at = index + EDGE;
    encodeLetters(encoded, at, lower);
    encoded.shape[at] = shapeOf(form) + (index === 0 ? 64 : 0);
  });
  return encoded;
};

/** Letters beyond this say nothing more of a word, and a hostile text may be one word. */
const LONGEST_WORD = 40;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const encodeLetters = (encoded: EncodedWords, at: number, lower: string): void => {
  const length = Math.min(lower.length, LONGEST_WORD);
  let hash = SEED;
  for (let index = 0; index < length; index += 1) {
    hash = Math.imul(hash ^ letterAt(lower, index), PRIME);
    const prefix = encoded.prefixes[index];
    if (prefix !== undefined) prefix[at] = hash;
  }
  encoded.word[at] = hash;
  hash = SEED;
  for (let index = 0; index < LONGEST_SUFFIX; index += 1) {
    hash = Math.imul(hash ^ (index < lower.length ? letterAt(lower, lower.length - 1 - index) : 0), PRIME);
    const suffix = encoded.suffixes[index];
    if (suffix !== undefined) suffix[at] = hash;
  }
};

/** The letter's code, all digits alike. */
const letterAt = (word: string, index: number): number => {
  const code = word.charCodeAt(index);
  return code >= 48 && code <= 57 ? 48 : code;
};

/** Bits: first letter large, all letters large, another letter large, a digit, a hyphen, letters at all. */
const shapeOf = (form: string): number => {
  let shape = 0;
  let small = false;
  let letters = 0;
  const length = Math.min(form.length, LONGEST_WORD);
  for (let index = 0; index < length; index += 1) {
    const code = form.charCodeAt(index);
    if (code >= 97 && code <= 122) small = true;
    else if (code >= 65 && code <= 90) shape |= letters === 0 ? 1 : 4;
    else if (code >= 48 && code <= 57) shape |= 8;
    else if (code === 45 || code === 46) shape |= 16;
    else if (code > 127 && form.charAt(index) !== form.charAt(index).toLowerCase()) shape |= letters === 0 ? 1 : 4;
    else if (code > 127) small = true;
    else continue;
    if (code > 64) letters += 1;
  }
  if (!small && letters > 1) shape |= 2;
  return letters > 0 ? shape | 32 : shape;
};

const mix = (feature: number, value: number): number => {
  let hash = Math.imul(value ^ Math.imul(feature + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (HASH_ROWS - 1);
};

const both = (first: number, second: number): number => Math.imul(first, 0x2c1b3c6d) ^ second;

/** Writes into `rows` the rows of the features of the token at `index`, given the two tags before it. */
export const featureRows = (words: EncodedWords, index: number, tag1: number, tag2: number, rows: Int32Array): void => {
  const at = index + EDGE;
  const word = words.word[at] ?? 0;
  const shape = words.shape[at] ?? 0;
  const [before, after] = [words.word[at - 1] ?? 0, words.word[at + 1] ?? 0];
  const suffix = (length: number, place: number): number => words.suffixes[length - 1]?.[place] ?? 0;
  const prefix = (length: number): number => words.prefixes[length - 1]?.[at] ?? 0;
  rows[0] = mix(0, 0);
  rows[1] = mix(1, word);
  rows[2] = mix(2, before);
  rows[3] = mix(3, after);
  rows[4] = mix(4, words.word[at - 2] ?? 0);
  rows[5] = mix(5, words.word[at + 2] ?? 0);
  rows[6] = mix(6, suffix(1, at));
  rows[7] = mix(7, suffix(2, at));
  rows[8] = mix(8, suffix(3, at));
  rows[9] = mix(9, suffix(4, at));
  rows[10] = mix(10, suffix(5, at));
  rows[11] = mix(11, prefix(1));
  rows[12] = mix(12, prefix(2));
  rows[13] = mix(13, prefix(3));
  rows[14] = mix(14, prefix(4));
  rows[15] = mix(15, shape);
  rows[16] = mix(16, both(shape, words.shape[at + 1] ?? 0));
  rows[17] = mix(17, both(shape, words.shape[at - 1] ?? 0));
  rows[18] = mix(18, both(shape, suffix(3, at)));
  rows[19] = mix(19, suffix(3, at - 1));
  rows[20] = mix(20, suffix(3, at + 1));
  rows[21] = mix(21, both(word, after));
  rows[22] = mix(22, both(word, before));
  rows[23] = mix(23, tag1);
  rows[24] = mix(24, both(tag1, tag2));
  rows[25] = mix(25, both(tag1, word));
  rows[26] = mix(26, both(tag1, after));
  rows[27] = mix(27, both(tag1, suffix(2, at)));
  rows[28] = mix(28, both(tag1, suffix(3, at + 1)));
  rows[29] = mix(29, both(both(tag1, tag2), word));
  rows[30] = mix(30, both(suffix(3, at), suffix(3, at + 1)));
  rows[31] = mix(31, both(suffix(3, at - 1), suffix(3, at)));
};
