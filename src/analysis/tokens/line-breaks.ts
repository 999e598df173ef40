import type { Token } from '../../article/token.ts';
import type { BlockTokens } from './block-tokens.ts';
import { isLower } from './characters.ts';

/**
 * Whether a line that ends here without a full stop ends a sentence: the next line opens like one, and its first word
 * would have had room on this one.
 */
export const breaksLine = ({ text, tokens, widest }: BlockTokens, start: number, index: number): boolean => {
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

/** Whether a new line begins with the token at `index`. */
export const isLineBreak = (text: string, tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index]];
  return before !== undefined && after !== undefined && hasLineBreak(text, before.span.end, after.span.start);
};

const hasLineBreak = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index += 1) if (text.charCodeAt(index) === 10) return true;
  return false;
};
