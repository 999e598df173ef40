import type { TokenSpan } from '../../article/span.ts';
import type { Token } from '../../article/token.ts';
import { labelEnd, signatureStart } from './block-edges.ts';
import { type BlockTokens, blockTokens } from './block-tokens.ts';
import { afterClosers } from './closing-marks.ts';
import { breaksLine } from './line-breaks.ts';
import { opensSentence, type Terminator } from './sentence-openings.ts';

/** The sentences of one block as spans over `tokens` (indexes into the given list), covering all of them in order. */
export const splitSentences = (text: string, tokens: readonly Token[]): TokenSpan[] => {
  const spans: TokenSpan[] = [];
  const block = blockTokens(text, tokens);
  const [label, signature] = [labelEnd(text, tokens), signatureStart(text, tokens)];
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const edge = index + 1 === label || index + 1 === signature;
    const end = edge ? index + 1 : endAfter(block, start, index);
    if (end > index && end < tokens.length) {
      spans.push({ start, end });
      start = end;
      index = end - 1;
    }
  }
  if (start < tokens.length) spans.push({ start, end: tokens.length });
  return spans;
};

/** Where the sentence ends if the token at `index` is the last of its words; 0 when it goes on. */
const endAfter = (block: BlockTokens, start: number, index: number): number => {
  const { text, tokens } = block;
  const token = tokens[index];
  if (token === undefined) return 0;
  const mark = terminatorOf(text, token, tokens[index - 1], tokens[index + 1]);
  const end = mark === undefined ? 0 : afterTerminator(block, start, index, mark);
  return end === 0 && block.widest > 0 && mark !== 'stop' && breaksLine(block, start, index) ? index + 1 : end;
};

const afterTerminator = (block: BlockTokens, start: number, index: number, mark: Terminator): number => {
  const { text, tokens } = block;
  if (mark !== 'abbreviation' && isListNumber(text, tokens, start, index)) return 0;
  const end = afterClosers(block, index + 1);
  if (end >= tokens.length) return 0;
  return opensSentence(text, tokens, { mark, start, index, end }) ? end : 0;
};

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
