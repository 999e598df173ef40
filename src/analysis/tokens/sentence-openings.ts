import type { Token } from '../../article/token.ts';
import { abbreviationUse } from './abbreviations.ts';
import { touchesLast } from './block-tokens.ts';
import { classAt, DIGIT, isLower, isUpper } from './characters.ts';
import { isLineBreak } from './line-breaks.ts';
import { AFTER_TIME, REPORTING, SENTENCE_OPENERS } from './sentence-openers.ts';

/** What may end a sentence. */
export type Terminator = 'stop' | 'mark' | 'ellipsis' | 'abbreviation';

/** A place where a sentence may end. */
export interface Candidate {
  readonly mark: Terminator;
  /** First token of the sentence. */
  readonly start: number;
  /** The token that may end it. */
  readonly index: number;
  /** The token after the closing marks. */
  readonly end: number;
}

/** Whether the token at `end`, after what may end a sentence, begins a new one. */
export const opensSentence = (text: string, tokens: readonly Token[], candidate: Candidate): boolean => {
  const { mark, index, end } = candidate;
  const spaced = !touchesLast(tokens, end);
  if (!spaced && !joinsByMistake(text, tokens, index, end)) return false;
  const first = firstWordFrom(text, tokens, end);
  if (first === undefined) return spaced && mark !== 'abbreviation' && !isDash(text, tokens, end);
  const start = first.span.start;
  if (isLineBreak(text, tokens, end) && mark !== 'abbreviation' && !isLower(text, start)) return true;
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
