import type { Token } from '../../article/token.ts';

/** A block's tokens, and what the sentence splitter needs to know of all of them at once. */
export interface BlockTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, 1 where an odd number of straight double marks stands before it. */
  readonly openQuote: Uint8Array;
  /** Length of the longest line; 0 when there is but one. */
  readonly widest: number;
}

/** Looks over a block's tokens once. */
export const blockTokens = (text: string, tokens: readonly Token[]): BlockTokens => ({
  text,
  tokens,
  openQuote: openStraightQuotes(text, tokens),
  widest: widestLine(text, tokens),
});

/** Whether no white space stands before the token at `index`. */
export const touchesLast = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.span.end === tokens[index]?.span.start;

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
