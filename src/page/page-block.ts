import type { BlockKind } from '../article/article.ts';
import type { BlockFeatures } from './block-features.ts';
import type { Hint } from './name-words.ts';
import type { CollectedText } from './text-collector.ts';

/** An element of the page that holds blocks, with what its tag, its class and its other names say about it. */
export interface Container {
  readonly element: Element;
  readonly parent: Container | null;
  readonly depth: number;
  /** What a block in it is set as, where its tag says so. */
  readonly kind: BlockKind | undefined;
  /** What its names say, or those of the containers around it. */
  readonly hints: ReadonlySet<Hint>;
  /** By its tag, role or names it is side matter, or inside of such. */
  readonly noise: boolean;
  /** Holds a picture, a film or a player, not counting containers inside. */
  readonly media: boolean;
  /** Holds a field to fill in, not counting containers inside. */
  readonly field: boolean;
}

/** A paragraph, a heading, a list item … of the page, before it is decided whether it belongs to the article. */
export interface PageBlock extends BlockFeatures {
  readonly container: Container;
  readonly content: CollectedText;
  readonly kind: BlockKind;
  /** 1 to 6 for h1 to h6, else 0. */
  readonly level: number;
}

/** The container and those around it, from the inside out. */
export function* ancestry(container: Container): Generator<Container> {
  for (let at: Container | null = container; at !== null; at = at.parent) yield at;
}

/** Whether `inner` is `outer` or lies in it. */
export const holds = (outer: Container, inner: Container): boolean => {
  let at: Container | null = inner;
  while (at !== null && at.depth > outer.depth) at = at.parent;
  return at === outer;
};
