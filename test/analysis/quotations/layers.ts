import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import type { TextLayers } from '../../../src/analysis/layers.ts';
import { tag } from '../../../src/analysis/syntax/tag.ts';
import { splitSentences } from '../../../src/analysis/tokens/split-sentences.ts';
import { tokenise } from '../../../src/analysis/tokens/tokenise.ts';
import type { Sentence } from '../../../src/article/sentence.ts';
import type { PartOfSpeech, Token } from '../../../src/article/token.ts';
import { loadModels } from '../../../tools/load-models.ts';

const { tagger } = loadModels();

/** The layers that quotations are found in, from plain text whose blocks are parted by an empty line. */
export const layersOf = (text: string): Omit<TextLayers, 'quotations'> => {
  const { blocks } = articleFromText(text);
  const tokens: Token[] = [];
  const tags: PartOfSpeech[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const own = tokenise(text, block.span);
    for (const span of splitSentences(text, own)) {
      const inside = own.slice(span.start, span.end);
      tags.push(...tag(text, inside, tagger));
      sentences.push({
        span: { start: inside[0]?.span.start ?? 0, end: inside.at(-1)?.span.end ?? 0 },
        tokens: { start: tokens.length + span.start, end: tokens.length + span.end },
        block: index,
        part: block.part,
      });
    }
    tokens.push(...own);
  });
  return { text, blocks, tokens, tags, sentences };
};
