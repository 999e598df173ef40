import type { PageRange } from '../page/text-anchors.ts';
import { frameOf, viewOf } from './frame-of.ts';
import { linesOf } from './measure.ts';
import { parentOf } from './parent-of.ts';
import { originIn } from './screen-of.ts';

/** How far down the screen the words come to stand. */
const READING_HEIGHT = 0.3;

/** Scrolls to a stretch of the page, unless it is well in view already. */
export const bringIntoView = (place: PageRange): void => {
  const line = linesOf(place)[0];
  const element = parentOf(place.startContainer);
  if (line !== undefined && element !== null) bringNear(element, line.top);
};

/** Scrolls what is around an element, so that what stands at this height of its window can be read; then the page around its frame. */
const bringNear = (element: Element, top: number): void => {
  const document = element.ownerDocument;
  const view = viewOf(document);
  const scroller = scrollerOf(element);
  const pane = scroller === undefined ? { top: 0, height: view.innerHeight } : scroller.getBoundingClientRect();
  const within = top - pane.top;
  const isWellInView = within > pane.height * 0.1 && within < pane.height * 0.6;
  const down = isWellInView ? 0 : within - pane.height * READING_HEIGHT;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (down !== 0) (scroller ?? view).scrollBy({ top: down, behavior: calm ? 'instant' : 'smooth' });
  const frame = frameOf(document);
  if (frame === null) return;
  const scrolled = possible(down, scroller ?? document.scrollingElement);
  bringNear(frame, originIn(frame).top + top - scrolled);
};

/** How far of so many pixels something can be scrolled. */
const possible = (down: number, scroller: Element | null): number => {
  if (scroller === null) return 0;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  return Math.max(-scrollTop, Math.min(down, scrollHeight - clientHeight - scrollTop));
};

const scrollerOf = (element: Element): Element | undefined => {
  const { documentElement, scrollingElement } = element.ownerDocument;
  for (let at: Element | null = element; at !== null && at !== documentElement; at = parentOf(at)) {
    const { overflowY } = getComputedStyle(at);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && at.scrollHeight > at.clientHeight + 1 && at !== scrollingElement) return at;
  }
  return undefined;
};
