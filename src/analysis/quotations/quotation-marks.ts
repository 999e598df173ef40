import type { CharSpan } from '../../article/span.ts';
import type { Token } from '../../article/token.ts';

/** Marks pair only within their family. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** A mark of quotation in a block, and what its neighbours let it be. */
export interface QuotationMark {
  readonly span: CharSpan;
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A curly or angled mark says by its shape what it is. */
  readonly shaped: boolean;
  /** A single mark that may as well be an apostrophe: "the workers’ pay", "goin’ home". */
  readonly apostrophe: boolean;
  /** Index of its token in the given list. */
  readonly token: number;
}

/** The quotation marks among a block's tokens, apostrophes inside words left out. */
export const findMarks = (text: string, tokens: readonly Token[], block: CharSpan): QuotationMark[] => {
  const marks: QuotationMark[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'punctuation') return;
    const family = FAMILIES.get(text.slice(token.span.start, token.span.end));
    if (family === undefined) return;
    const mark = readMark(text, tokens, block, index, family);
    if (mark !== undefined) marks.push(mark);
  });
  return marks;
};

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['＂', 'double'],
  ["''", 'double'],
  ['’’', 'double'],
  ['``', 'double'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ['`', 'single'],
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'guillemet'],
  ['›', 'guillemet'],
]);

const OPENING = /[“„‟‘‚‛«‹`]/;
const CLOSING = /[”»›]/;

const readMark = (
  text: string,
  tokens: readonly Token[],
  block: CharSpan,
  index: number,
  family: MarkFamily,
): QuotationMark | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const { span } = token;
  const shape = text.charAt(span.start);
  const before = span.start > block.start ? text.charAt(span.start - 1) : '';
  const after = span.end < block.end ? text.charAt(span.end) : '';
  const roomBefore = before === '' || /[\s([{—–\-/“‘"'«:]/.test(before);
  const wordAfter = /[\p{L}\p{N}$£€#@([{.…“‘"'«\-–—]/u.test(after);
  const opensByPlace = roomBefore && wordAfter && !(family === 'single' && isElision(tokens, index));
  const closesByPlace = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  const shaped = OPENING.test(shape) || CLOSING.test(shape) || shape === '’';
  const common = { span, family, shaped, token: index, apostrophe: isApostrophe(tokens, index, before, after) };
  // Writers and their tools do turn marks the wrong way round: where place and shape disagree, place decides.
  if (OPENING.test(shape)) {
    const turned = !opensByPlace && closesByPlace && /\s|^$/.test(after);
    return isElision(tokens, index) && family === 'single' ? undefined : { ...common, opens: !turned, closes: turned };
  }
  if (CLOSING.test(shape)) {
    const turned = /\s|^$/.test(before) && /[\p{L}\p{N}]/u.test(after);
    return { ...common, opens: turned, closes: !turned };
  }
  if (family === 'single') {
    const opens = shape === "'" && opensByPlace && !/[\p{L}\p{N}]/u.test(before);
    return opens || closesByPlace ? { ...common, opens, closes: closesByPlace && !opens } : undefined;
  }
  // Inches and seconds.
  if (
    /\d/.test(before) &&
    shape === '"' &&
    /['’]\d*$/.test(text.slice(Math.max(block.start, span.start - 4), span.start))
  )
    return undefined;
  return { ...common, opens: opensByPlace || !closesByPlace, closes: closesByPlace || !opensByPlace };
};

/** Words that lose their beginning: "'em", "'til", "rock 'n' roll". */
const ELIDED: ReadonlySet<string> = new Set([
  'bout',
  'cause',
  'em',
  'gainst',
  'n',
  'neath',
  'round',
  'tis',
  'til',
  'till',
  'twas',
  'twere',
  'twill',
]);

const isElision = (tokens: readonly Token[], index: number): boolean => {
  const [mark, next] = [tokens[index], tokens[index + 1]];
  return next !== undefined && next.span.start === mark?.span.end && ELIDED.has(next.lower);
};

const isApostrophe = (tokens: readonly Token[], index: number, before: string, after: string): boolean => {
  const previous = tokens[index - 1];
  if (previous === undefined || previous.kind !== 'word' || before === '') return false;
  if (/s$/i.test(before)) return /\s/.test(after) && tokens[index + 1]?.kind === 'word';
  return /.(in|th|an)$/.test(previous.lower) && /\s/.test(after) && tokens[index + 1]?.kind === 'word';
};
