import type { CharSpan } from '../../article/span.ts';
import type { Token } from '../../article/token.ts';

/** The tokens of one block of the text, in order, covering all of it but white space. */
export const tokenise = (text: string, block: CharSpan): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
    const start = block.start + match.index;
    tokens.push({
      span: { start, end: start + match[0].length },
      kind: /\p{L}/u.test(match[0]) ? 'word' : /\p{N}/u.test(match[0]) ? 'number' : 'punctuation',
      lower: match[0].toLowerCase().replaceAll('’', "'"),
    });
  }
  return tokens;
};
