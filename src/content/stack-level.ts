import { parentOf } from './parent-of.ts';

/**
 * The z-index at which something beside the body is painted just above an element: that of the outermost ancestor that
 * stacks by itself. So the page's own sticky headers and dialogs stay above.
 */
export const stackLevelOf = (element: Element): number => {
  let level = 0;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { zIndex, position } = getComputedStyle(at);
    if (position !== 'static' && zIndex !== 'auto') level = Math.max(0, Number(zIndex));
  }
  return level;
};
