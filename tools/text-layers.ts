import { splitSentences } from '../src/analysis/tokens/split-sentences.ts';
import { tokenise } from '../src/analysis/tokens/tokenise.ts';
import type { Block } from '../src/article/article.ts';
import type { Sentence } from '../src/article/sentence.ts';
import { shifted } from '../src/article/span.ts';
import type { Token } from '../src/article/token.ts';

/** The layers that the attribution model reads, without the others. */
export interface BasicLayers {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Tokens and sentences of the blocks, as the analysis makes them. */
export const basicLayers = (text: string, blocks: readonly Block[]): BasicLayers => {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach(({ span, part }, block) => {
    const own = tokenise(text, span);
    for (const each of splitSentences(text, own)) {
      const [first, last] = [own[each.start], own[each.end - 1]];
      if (first === undefined || last === undefined) continue;
      const chars = { start: first.span.start, end: last.span.end };
      sentences.push({ span: chars, tokens: shifted(each, tokens.length), block, part });
    }
    tokens.push(...own);
  });
  return { text, blocks, tokens, sentences };
};
