/** What a single UTF-16 code unit is, as far as splitting text into tokens needs to know. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const PERIOD = 6;
export const PUNCTUATION = 7;
export const SYMBOL = 8;
/** Extends whatever it follows: combining marks, variation selectors, joiners, soft hyphens. */
export const MARK = 9;
const SURROGATE = 10;

const classes = new Uint8Array(0x10000);

const SYMBOLS = new Set('%@#&§'.split('').map((character) => character.charCodeAt(0)));

const classify = (code: number): number => {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (/\s/.test(character)) return SPACE;
  if (character === "'" || character === '’' || character === 'ʼ') return APOSTROPHE;
  if (character === '-' || character === '‐' || character === '‑') return HYPHEN;
  if (character === '.') return PERIOD;
  if (/\p{L}|_/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}|\p{Cf}/u.test(character)) return MARK;
  if (character === '`') return PUNCTUATION;
  return SYMBOLS.has(code) || !/\p{P}/u.test(character) ? SYMBOL : PUNCTUATION;
};

/** The class of the code unit at `index`; for a surrogate pair that of the whole code point. */
export const classAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  let known = classes[code];
  if (known === undefined) return SPACE;
  if (known === 0) {
    known = classify(code);
    classes[code] = known;
  }
  return known === SURROGATE ? classOfPair(text, index) : known;
};

/** How many code units the character at `index` takes. */
export const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

const classOfPair = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  // The second half belongs to the same character as the first.
  if (code >= 0xdc00 && index > 0 && widthAt(text, index - 1) === 2) return classOfPair(text, index - 1);
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}|\p{Emoji_Modifier}/u.test(character) ? MARK : SYMBOL;
};

/** Whether the character at `index` is a capital letter. */
export const isUpper = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(index);
  return character !== character.toLowerCase();
};

/** Whether the character at `index` is a lower-case letter. */
export const isLower = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  const character = text.charAt(index);
  return character !== character.toUpperCase();
};
