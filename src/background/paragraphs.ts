import { emptyMemory } from '../analysis/paragraph-memory.ts';

/** What the background remembers of the paragraphs that it analysed last; it goes with the background. */
export const paragraphs = emptyMemory();
