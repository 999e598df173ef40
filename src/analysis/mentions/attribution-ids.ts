import type { Relation } from '../attribution/relation.ts';
import type { TextLayers } from '../layers.ts';

/** An id for each relation that stays the same as long as its paragraph does, wherever that moves. */
export const attributionIds = (layers: TextLayers, relations: readonly Relation[]): string[] => {
  const seen = new Map<string, number>();
  const keys = layers.blocks.map((block) => {
    const hash = shortHash(layers.text.slice(block.span.start, block.span.end));
    const times = seen.get(hash) ?? 0;
    seen.set(hash, times + 1);
    return times === 0 ? hash : `${hash}.${times}`;
  });
  const counts = new Map<number, number>();
  let block = 0;
  return relations.map((relation) => {
    const at = relation.cue[0]?.start ?? relation.content[0]?.start ?? 0;
    block = blockAt(layers, at);
    const index = counts.get(block) ?? 0;
    counts.set(block, index + 1);
    return `a-${keys[block] ?? '0'}-${index}`;
  });
};

const blockAt = (layers: TextLayers, offset: number): number => {
  let [low, high] = [0, layers.blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layers.blocks[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** FNV-1a, 32 bits, in base 36. */
const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};
