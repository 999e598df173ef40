import type { Block } from '../../article/article.ts';
import type { Sentence } from '../../article/sentence.ts';
import { type CharSpan, overlaps } from '../../article/span.ts';
import type { TextLayers } from '../layers.ts';

/** The index of the last item that starts at or before an offset, of items in the order of their starts; -1 where none does. */
export const lastFrom = <T>(items: readonly T[], startOf: (item: T) => number, offset: number): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const startOfSpan = (item: { readonly span: CharSpan }): number => item.span.start;

/** The sentence that holds an offset, or, between sentences, the one before. */
export const sentenceAt = (layers: TextLayers, offset: number): Sentence | undefined =>
  layers.sentences[lastFrom(layers.sentences, startOfSpan, offset)];

/** The block that holds an offset, or, between blocks, the one before. */
export const blockAt = (layers: { readonly blocks: readonly Block[] }, offset: number): Block | undefined =>
  layers.blocks[lastFrom(layers.blocks, startOfSpan, offset)];

/** The index of the block that holds an offset, or, between blocks, of the one before; -1 before the first. */
export const blockIndexAt = (layers: { readonly blocks: readonly Block[] }, offset: number): number =>
  lastFrom(layers.blocks, startOfSpan, offset);

/** Characters a bucket: about a paragraph. */
const BUCKET = 1024;

/** Items by the places they cover, so that those near a span are found without looking at all of them. */
export interface PlaceIndex<T> {
  /** The items of which some span overlaps this one, in the order in which they were entered, each once. */
  near(span: CharSpan): readonly T[];
}

/** An index of items over the spans that they cover. */
export const indexByPlace = <T>(items: readonly T[], spansOf: (item: T) => readonly CharSpan[]): PlaceIndex<T> => {
  const buckets = new Map<number, number[]>();
  items.forEach((item, index) => {
    for (const span of spansOf(item)) {
      for (let bucket = Math.floor(span.start / BUCKET); bucket <= Math.floor(span.end / BUCKET); bucket++) {
        const held = buckets.get(bucket);
        if (held === undefined) buckets.set(bucket, [index]);
        else if (held.at(-1) !== index) held.push(index);
      }
    }
  });
  return {
    near: (span) => {
      const found = new Set<number>();
      for (let bucket = Math.floor(span.start / BUCKET); bucket <= Math.floor(span.end / BUCKET); bucket++)
        for (const index of buckets.get(bucket) ?? []) found.add(index);
      return [...found]
        .sort((a, b) => a - b)
        .flatMap((index) => {
          const item = items[index];
          return item !== undefined && spansOf(item).some((each) => overlaps(each, span)) ? [item] : [];
        });
    },
  };
};
