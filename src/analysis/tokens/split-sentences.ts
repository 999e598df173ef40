import type { TokenSpan } from '../../article/span.ts';
import type { Token } from '../../article/token.ts';
import { abbreviationUse } from './abbreviations.ts';
import { classAt, DIGIT, isLower, isUpper } from './characters.ts';
import { SENTENCE_OPENERS } from './sentence-openers.ts';

/** The sentences of one block as spans over `tokens` (indexes into the given list), covering all of them in order. */
export const splitSentences = (text: string, tokens: readonly Token[]): TokenSpan[] => {
  const spans: TokenSpan[] = [];
  const block = { text, tokens, openQuote: openStraightQuotes(text, tokens), widest: widestLine(text, tokens) };
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const end = endAfter(block, start, index);
    if (end > index && end < tokens.length) {
      spans.push({ start, end });
      start = end;
      index = end - 1;
    }
  }
  if (start < tokens.length) spans.push({ start, end: tokens.length });
  return spans;
};

interface BlockTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, 1 where an odd number of straight double marks stands before it. */
  readonly openQuote: Uint8Array;
  /** Length of the longest line; 0 when there is but one. */
  readonly widest: number;
}

const openStraightQuotes = (text: string, tokens: readonly Token[]): Uint8Array => {
  const open = new Uint8Array(tokens.length);
  let odd = 0;
  tokens.forEach((token, index) => {
    open[index] = odd;
    if (token.kind === 'punctuation' && text.charCodeAt(token.span.start) === 34) odd = 1 - odd;
  });
  return open;
};

const widestLine = (text: string, tokens: readonly Token[]): number => {
  let widest = 0;
  let from = tokens[0]?.span.start ?? 0;
  const end = tokens.at(-1)?.span.end ?? 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', from)) {
    widest = Math.max(widest, at - from);
    from = at + 1;
  }
  return widest === 0 ? 0 : Math.max(widest, end - from);
};

/** Where the sentence ends if the token at `index` is the last of its words; 0 when it goes on. */
const endAfter = (block: BlockTokens, start: number, index: number): number => {
  const { text, tokens } = block;
  const token = tokens[index];
  if (token === undefined) return 0;
  const mark = terminatorOf(text, token, tokens[index - 1], tokens[index + 1]);
  if (mark === undefined) return block.widest > 0 && breaksLine(block, start, index) ? index + 1 : 0;
  if (mark !== 'abbreviation' && isListNumber(text, tokens, start, index)) return 0;
  const end = afterClosers(block, index + 1);
  if (end >= tokens.length) return 0;
  return opensSentence(text, tokens, { mark, start, index, end }) ? end : 0;
};

type Terminator = 'stop' | 'mark' | 'ellipsis' | 'abbreviation';

interface Candidate {
  readonly mark: Terminator;
  /** First token of the sentence. */
  readonly start: number;
  /** The token that may end it. */
  readonly index: number;
  /** The token after the closing marks. */
  readonly end: number;
}

const terminatorOf = (text: string, { span, kind }: Token, before?: Token, after?: Token): Terminator | undefined => {
  const last = text.charAt(span.end - 1);
  if (kind === 'word') return last === '.' ? 'abbreviation' : undefined;
  if (kind !== 'punctuation') return undefined;
  if (last === '!' || last === '?' || last === '。') return 'mark';
  if (last === '…') return 'ellipsis';
  if (last !== '.') return undefined;
  // ". . ." is an ellipsis too.
  if (after?.lower === '.') return undefined;
  if (before?.lower === '.') return 'ellipsis';
  return span.end - span.start > 1 ? 'ellipsis' : 'stop';
};

/** "1. The plan", "b. Costs": the stop of a list's number ends nothing. */
const isListNumber = (text: string, tokens: readonly Token[], start: number, index: number): boolean => {
  const first = tokens[start];
  if (index !== start + 1 || first === undefined || text.charAt(tokens[index]?.span.start ?? 0) !== '.') return false;
  return first.kind === 'number' ? first.lower.length <= 3 : /^[a-hj-z]$/.test(first.lower);
};

/** The first token after the quotation marks, brackets and note numbers that close what ends before `from`. */
const afterClosers = (block: BlockTokens, from: number): number => {
  const { text, tokens } = block;
  let index = from;
  while (index < from + MOST_CLOSERS) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'word') return index;
    const character = text.charAt(token.span.start);
    const touches = touchesLast(tokens, index);
    if (/[”»)\]}]/.test(character)) index += 1;
    else if (character === '"' && (touches || isAlone(tokens, index)) && closesHere(block, index)) index += 1;
    else if (!touches) return index;
    else if (/[’“'!?.…]/.test(character)) index += 1;
    else if (character === '[' && isNote(text, tokens, index)) index += 3;
    else return index;
  }
  return Math.min(index, tokens.length);
};

/** More closing marks than any writer sets; the limit keeps hostile text linear. */
const MOST_CLOSERS = 12;

const touchesLast = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.span.end === tokens[index]?.span.start;

const isAlone = (tokens: readonly Token[], index: number): boolean =>
  !touchesLast(tokens, index) && !touchesLast(tokens, index + 1);

/** A straight mark that touches the word before it closes; where it touches both sides or none, the marks before it tell. */
const closesHere = ({ text, tokens, openQuote }: BlockTokens, index: number): boolean => {
  const next = tokens[index + 1];
  if (next === undefined) return true;
  const unsure =
    isAlone(tokens, index) ||
    (touchesLast(tokens, index + 1) && next.kind === 'word' && isUpper(text, next.span.start));
  return unsure ? openQuote[index] === 1 : true;
};

/** "[12]" as in encyclopaedias. */
const isNote = (text: string, tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.kind === 'number' && text.charAt(tokens[index + 2]?.span.start ?? 0) === ']';

/** Whether the token at `end`, after what may end a sentence, begins a new one. */
const opensSentence = (text: string, tokens: readonly Token[], candidate: Candidate): boolean => {
  const { mark, index, end } = candidate;
  if (isLineBreak(text, tokens, end) && mark !== 'abbreviation') return true;
  const spaced = !touchesLast(tokens, end);
  if (!spaced && !joinsByMistake(text, tokens, index, end)) return false;
  const first = firstWordFrom(text, tokens, end);
  if (first === undefined) return spaced && mark !== 'abbreviation' && !isDash(text, tokens, end);
  const start = first.span.start;
  const quoted = end > index + 1 && isQuote(text, tokens, end - 1);
  if (isLower(text, start))
    return (
      mark !== 'ellipsis' &&
      mark !== 'abbreviation' &&
      !quoted &&
      (isOddlyCased(text, first) || first.lower.includes('://'))
    );
  if (mark === 'abbreviation') return opensAfterAbbreviation(text, tokens, candidate, first);
  if (isDash(text, tokens, end)) return false;
  if (mark !== 'stop' && quoted) return !isReportingClause(text, tokens, end);
  return true;
};

const isLineBreak = (text: string, tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index]];
  return before !== undefined && after !== undefined && hasLineBreak(text, before.span.end, after.span.start);
};

const hasLineBreak = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) if (text.charCodeAt(index) === 10) return true;
  return false;
};

/** "… was over.The crowd": a space is missing. */
const joinsByMistake = (text: string, tokens: readonly Token[], index: number, end: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[end]];
  if (before === undefined || after === undefined || after.kind !== 'word') return false;
  const long = after.span.end - after.span.start > 1 || after.lower === 'i' || after.lower === 'a';
  return before.kind === 'word' && isLower(text, before.span.end - 1) && long && isUpper(text, after.span.start);
};

const isQuote = (text: string, tokens: readonly Token[], index: number): boolean =>
  /["”’'»“]/.test(text.charAt(tokens[index]?.span.start ?? 0));

const isDash = (text: string, tokens: readonly Token[], index: number): boolean =>
  /^[-–—]/.test(text.charAt(tokens[index]?.span.start ?? 0));

/** The first word or number at or after `index`, past opening marks. */
const firstWordFrom = (text: string, tokens: readonly Token[], index: number): Token | undefined => {
  for (let at = index; at < index + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === 'word' || token.kind === 'number') return token;
    if (token.kind === 'punctuation' && /[,;:)\]]/.test(text.charAt(token.span.start))) return undefined;
  }
  return undefined;
};

/** Names such as "eBay" and "iOS" may open a sentence. */
const isOddlyCased = (text: string, { span }: Token): boolean =>
  /^\p{Ll}+\p{Lu}/u.test(text.slice(span.start, Math.min(span.end, span.start + 12)));

const opensAfterAbbreviation = (
  text: string,
  tokens: readonly Token[],
  { index, end }: Candidate,
  first: Token,
): boolean => {
  const token = tokens[index];
  if (token === undefined || classAt(text, first.span.start) === DIGIT) return false;
  const use = abbreviationUse(token.lower.slice(0, -1));
  if (use === 'before-name' || use === 'before-number') return false;
  if (use === 'closing') return true;
  if (use === 'time') return !AFTER_TIME.has(first.lower);
  return SENTENCE_OPENERS.has(first.lower) && !(first.lower === 'a' && text.charAt(first.span.end) === '.') && end > 0;
};

/** What goes on after "a.m." and "p.m." with a capital: days, months, time zones. */
const AFTER_TIME: ReadonlySet<string> = new Set([
  'april',
  'august',
  'aest',
  'aedt',
  'bst',
  'cdt',
  'central',
  'cest',
  'cet',
  'cst',
  'december',
  'eastern',
  'edt',
  'est',
  'et',
  'february',
  'friday',
  'gmt',
  'ist',
  'january',
  'july',
  'june',
  'march',
  'may',
  'mdt',
  'monday',
  'mst',
  'mountain',
  'november',
  'october',
  'pacific',
  'pdt',
  'pst',
  'pt',
  'saturday',
  'september',
  'sunday',
  'thursday',
  'tuesday',
  'utc',
  'wednesday',
]);

/** `"Who knew?" Smith asked.`: capitalised words and a reporting verb after a quotation go on with its sentence. */
const isReportingClause = (text: string, tokens: readonly Token[], from: number): boolean => {
  for (let index = from; index < from + 6; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (REPORTING.has(token.lower)) return index > from;
    if (index > from && !isUpper(text, token.span.start) && !LINKS.has(token.lower)) return false;
  }
  return false;
};

const LINKS: ReadonlySet<string> = new Set(['de', 'of', 'the', 'van', 'von', 'al', 'bin', "'s"]);

const REPORTING: ReadonlySet<string> = new Set([
  'added',
  'adds',
  'answered',
  'asked',
  'asks',
  'continued',
  'cried',
  'exclaimed',
  'explained',
  'joked',
  'laughed',
  'recalled',
  'recalls',
  'replied',
  'replies',
  'said',
  'says',
  'shouted',
  'tweeted',
  'wondered',
  'writes',
  'wrote',
  'yelled',
]);

/**
 * Whether a line that ends here without a full stop ends a sentence: the next line opens like one, and its first word
 * would have had room on this one.
 */
const breaksLine = ({ text, tokens, widest }: BlockTokens, start: number, index: number): boolean => {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined || !hasLineBreak(text, token.span.end, next.span.start)) return false;
  if (next.kind === 'word' && isLower(text, next.span.start)) return false;
  if (/[,;(–—-]/.test(text.charAt(token.span.end - 1))) return false;
  const room = Math.max(60, widest);
  return lineLength(text, tokens[start]?.span.start ?? 0, token.span.end) + 1 + next.span.end - next.span.start <= room;
};

/** How long the line is that ends at `end`, looking back no further than `from`. */
const lineLength = (text: string, from: number, end: number): number =>
  end - Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
