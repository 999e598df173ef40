import type { Models } from '../src/analysis/models.ts';

/** The trained weights in models/, as far as they are there and whole. */
export const loadModels = (): Models => ({});
