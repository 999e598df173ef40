import type { Block } from '../article/article.ts';
import type { Sentence } from '../article/sentence.ts';
import { shifted, type TokenSpan } from '../article/span.ts';
import type { PartOfSpeech, Token } from '../article/token.ts';
import type { RecentlyUsed } from './recently-used.ts';
import { tag } from './syntax/tag.ts';
import type { Tagger } from './syntax/tagger.ts';
import { splitSentences } from './tokens/split-sentences.ts';
import { tokenise } from './tokens/tokenise.ts';

/** The first layers of one block; offsets count from the block's own start. */
export interface BlockLayers {
  readonly tokens: readonly Token[];
  /** One tag a token. */
  readonly tags: readonly PartOfSpeech[];
  readonly sentences: readonly TokenSpan[];
}

/** Tokens, tags and sentences of all blocks in reading order. */
export const readBlocks = (
  text: string,
  blocks: readonly Block[],
  tagger: Tagger | undefined,
  known?: RecentlyUsed<BlockLayers>,
): { tokens: Token[]; tags: PartOfSpeech[]; sentences: Sentence[] } => {
  const tokens: Token[] = [];
  const tags: PartOfSpeech[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const words = text.slice(block.span.start, block.span.end);
    const layers = known?.of(words, () => readBlock(words, tagger)) ?? readBlock(words, tagger);
    const firstToken = tokens.length;
    // One by one: a paragraph may hold more tokens than a call takes arguments.
    for (const token of layers.tokens) tokens.push({ ...token, span: shifted(token.span, block.span.start) });
    for (const each of layers.tags) tags.push(each);
    for (const span of layers.sentences) {
      const own = shifted(span, firstToken);
      const [first, last] = [tokens[own.start], tokens[own.end - 1]];
      if (first === undefined || last === undefined) continue;
      const chars = { start: first.span.start, end: last.span.end };
      sentences.push({ span: chars, tokens: own, block: index, part: block.part });
    }
  });
  return { tokens, tags, sentences };
};

/** Nothing but the block's own words is looked at. */
const readBlock = (words: string, tagger: Tagger | undefined): BlockLayers => {
  const tokens = tokenise(words, { start: 0, end: words.length });
  const sentences = splitSentences(words, tokens);
  const tags: PartOfSpeech[] = [];
  for (const { start, end } of sentences)
    for (const each of tag(words, tokens.slice(start, end), tagger)) tags.push(each);
  return { tokens, tags, sentences };
};
