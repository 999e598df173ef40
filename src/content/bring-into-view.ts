import type { PageRange } from '../page/text-anchors.ts';
import { linesOf } from './measure.ts';
import { parentOf } from './parent-of.ts';

/** How far down the screen the words come to stand. */
const READING_HEIGHT = 0.3;

/** Scrolls to a stretch of the page, unless it is well in view already. */
export const bringIntoView = (place: PageRange): void => {
  const line = linesOf(place)[0];
  const element = parentOf(place.startContainer);
  if (line === undefined || element === null) return;
  const scroller = scrollerOf(element);
  const frame = scroller === undefined ? { top: 0, height: window.innerHeight } : scroller.getBoundingClientRect();
  const top = line.top - frame.top;
  if (top > frame.height * 0.1 && top < frame.height * 0.6) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const way: ScrollToOptions = { top: top - frame.height * READING_HEIGHT, behavior: calm ? 'instant' : 'smooth' };
  if (scroller === undefined) window.scrollBy(way);
  else scroller.scrollBy(way);
};

const scrollerOf = (element: Element): Element | undefined => {
  for (let at: Element | null = element; at !== null && at !== document.documentElement; at = parentOf(at)) {
    const { overflowY } = getComputedStyle(at);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && at.scrollHeight > at.clientHeight + 1 && at !== document.scrollingElement) return at;
  }
  return undefined;
};
