/** A regular expression's source as a tree, as far as it tells which letters must stand in the text. */
export type Pattern =
  /** One of some known texts; a space stands for any white space. */
  | { readonly kind: 'text'; readonly oneOf: readonly string[] }
  /** Something of which nothing is known but that it may be there. */
  | { readonly kind: 'anything' }
  /** A condition on the place that takes up no text; `holds` must stand around it. */
  | { readonly kind: 'condition'; readonly holds: Pattern | undefined }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeated'; readonly part: Pattern; readonly least: number; readonly most: number };

/** Reads the source of a regular expression that is known to be well formed. */
export const readPattern = (source: string): Pattern => {
  const reader: Reader = { source, at: 0 };
  const pattern = readChoice(reader);
  if (reader.at < source.length) throw new Error(`unread: ${source.slice(reader.at)}`);
  return pattern;
};

interface Reader {
  readonly source: string;
  at: number;
}

const ANYTHING: Pattern = { kind: 'anything' };
const WHITE_SPACE: Pattern = { kind: 'text', oneOf: [' '] };

/** A run of plain characters; the last one is left where it alone is repeated. */
const PLAIN = /[\w ,;:'"&<>=/@#%!~–-]+(?![*+?{])/y;
const TIMES = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const OPENING = /\((?:\?(?:<?[=!]|:|<[^>]*>))?/y;
const CLASS = /\[((?:\\.|[^\]\\])*)\]/y;
/** Class escapes, properties and references; `\s`, `\b` and escaped marks are looked for first. */
const ESCAPE = /\\[pP]\{[^}]*\}|\\[A-Za-z\d]|\./y;

/** Takes what a sticky pattern matches at the reader's place; undefined where it does not. */
const take = (reader: Reader, pattern: RegExp): RegExpExecArray | undefined => {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match === null) return undefined;
  reader.at = pattern.lastIndex;
  return match;
};

const readChoice = (reader: Reader): Pattern => {
  const options = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    options.push(readSequence(reader));
  }
  const [only] = options;
  return only !== undefined && options.length === 1 ? only : { kind: 'choice', options };
};

const readSequence = (reader: Reader): Pattern => {
  const parts: Pattern[] = [];
  for (;;) {
    const next = reader.source[reader.at];
    if (next === undefined || next === '|' || next === ')') return { kind: 'sequence', parts };
    const plain = take(reader, PLAIN)?.[0];
    parts.push(plain === undefined ? readRepeated(reader, next) : { kind: 'text', oneOf: [plain] });
  }
};

const readRepeated = (reader: Reader, next: string): Pattern => {
  const part = readOne(reader, next);
  const times = take(reader, TIMES);
  if (times === undefined) return part;
  const [, mark, least = '', comma, most = ''] = times;
  if (mark !== undefined)
    return { kind: 'repeated', part, least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Number.POSITIVE_INFINITY };
  const end = comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { kind: 'repeated', part, least: Number(least), most: end };
};

const readOne = (reader: Reader, next: string): Pattern => {
  switch (next) {
    case '(':
      return readGroup(reader);
    case '[': {
      const listed = take(reader, CLASS)?.[1] ?? '';
      return /^[a-z]{1,4}$/i.test(listed) ? { kind: 'text', oneOf: [...listed] } : ANYTHING;
    }
    case '^':
    case '$':
      reader.at++;
      return { kind: 'condition', holds: undefined };
    case '\\': {
      const escaped = reader.source[reader.at + 1];
      if (escaped === 's' || escaped === 'b' || escaped === 'B') {
        reader.at += 2;
        return escaped === 's' ? WHITE_SPACE : { kind: 'condition', holds: undefined };
      }
      break;
    }
  }
  if (take(reader, ESCAPE) !== undefined) return ANYTHING;
  const escaped = reader.source[reader.at] === '\\' ? 1 : 0;
  const character = String.fromCodePoint(reader.source.codePointAt(reader.at + escaped) ?? 0);
  reader.at += escaped + character.length;
  return { kind: 'text', oneOf: [character] };
};

const readGroup = (reader: Reader): Pattern => {
  const opening = take(reader, OPENING)?.[0] ?? '';
  const inner = readChoice(reader);
  reader.at++;
  if (!/[=!]$/.test(opening)) return inner;
  return { kind: 'condition', holds: opening.endsWith('=') ? inner : undefined };
};
