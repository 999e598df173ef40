import type { Sentence } from '../../article/sentence.ts';
import { textOf } from '../../article/span.ts';
import type { TextLayers } from '../layers.ts';

/**
 * Ids for `counts[i]` claims of each sentence: from the paragraph's words and the claim's place in it, so that a claim
 * keeps its id while its paragraph stays the same. Where a paragraph stands twice, the second one's ids say so.
 */
export const claimIds = (layers: TextLayers, sentences: readonly Sentence[], counts: readonly number[]): string[][] => {
  const seen = new Map<string, number>();
  const names = layers.blocks.map((block) => {
    const hash = hashOf(textOf(layers.text, block.span));
    const nth = seen.get(hash) ?? 0;
    seen.set(hash, nth + 1);
    return nth === 0 ? hash : `${hash}.${nth}`;
  });
  const next = new Map<number, number>();
  return sentences.map((sentence, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => {
      const position = next.get(sentence.block) ?? 0;
      next.set(sentence.block, position + 1);
      return `c-${names[sentence.block] ?? sentence.block}-${position}`;
    }),
  );
};

/** FNV-1a over the words with their white space evened out. */
const hashOf = (words: string): string => {
  let hash = 0x811c9dc5;
  for (const character of words.replace(/\s+/g, ' '))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
};
