import type { BlockKind } from '../article/article.ts';
import type { Hint } from './name-words.ts';
import type { CollectedText } from './text-collector.ts';

/** An element of the page that holds blocks, with what its tag, its class and its other names say about it. */
export interface Container {
  readonly element: Element;
  readonly parent: Container | null;
  readonly depth: number;
  /** What its names say, or those of the containers around it. */
  readonly hints: ReadonlySet<Hint>;
}

/** A paragraph, a heading, a list item … of the page, before it is decided whether it belongs to the article. */
export interface PageBlock {
  readonly container: Container;
  readonly content: CollectedText;
  readonly kind: BlockKind;
  /** 1 to 6 for h1 to h6, else 0. */
  readonly level: number;
}
