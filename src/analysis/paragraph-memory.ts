import type { PredictedWindow } from './attribution/neural/predict-window.ts';
import type { BlockLayers } from './read-blocks.ts';
import { RecentlyUsed } from './recently-used.ts';

/**
 * The dear layers that depend on one paragraph alone, remembered from one analysis to the next, so that a live page costs
 * little more than what changed in it. For one set of models only.
 */
export interface ParagraphMemory {
  /** By a block's text. */
  readonly blocks: RecentlyUsed<BlockLayers>;
  /** By all that the model reads of a window. */
  readonly windows: RecentlyUsed<PredictedWindow>;
}

/** About 50,000 words; with their tokens they take some ten megabytes. */
const MOST_CHARACTERS = 300_000;

/** A memory that holds nothing yet. */
export const emptyMemory = (): ParagraphMemory => ({
  blocks: new RecentlyUsed(MOST_CHARACTERS),
  windows: new RecentlyUsed(MOST_CHARACTERS),
});
