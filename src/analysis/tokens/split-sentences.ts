import type { TokenSpan } from '../../article/span.ts';
import type { Token } from '../../article/token.ts';

/** The sentences of one block as spans over `tokens` (indexes into the given list), covering all of them in order. */
export const splitSentences = (text: string, tokens: readonly Token[]): TokenSpan[] => {
  const spans: TokenSpan[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    const last = index === tokens.length - 1;
    if (last || (/[.!?]/.test(text.slice(token.span.start, token.span.end)) && /\s/.test(text[token.span.end] ?? ''))) {
      spans.push({ start, end: index + 1 });
      start = index + 1;
    }
  });
  return spans;
};
