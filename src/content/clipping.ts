import { type Box, boxesMeet, commonBox } from './box.ts';
import { parentOf } from './parent-of.ts';

/**
 * Tells where text is cut off: by the edges of a part of the page that scrolls by itself, or of a folded one. It reads the
 * layout, remembers what it has read, and writes nothing.
 */
export class Clipping {
  readonly #frames = new Map<Element, Box | undefined>();

  /** Whether a line within an element is to be seen in all frames around it, or would be when the page itself is scrolled. */
  shows(line: Box, element: Element): boolean {
    const frame = this.frameAround(element);
    return frame === undefined || boxesMeet(middleOf(line), frame);
  }

  /** What all that cuts off around an element leaves of the screen; undefined when nothing does. */
  frameAround(element: Element): Box | undefined {
    // What overflows the outermost two is scrolled with the page.
    if (element === element.ownerDocument.documentElement || isScrolledWithPage(element)) return undefined;
    if (this.#frames.has(element)) return this.#frames.get(element);
    const around = parentOf(element);
    const outer = around === null ? undefined : this.frameAround(around);
    const own = cutsOff(element) ? element.getBoundingClientRect() : undefined;
    const frame = own === undefined || outer === undefined ? (own ?? outer) : commonBox(own, outer);
    this.#frames.set(element, frame);
    return frame;
  }
}

const isScrolledWithPage = (element: Element): boolean => {
  const { body, documentElement } = element.ownerDocument;
  return element === body && getComputedStyle(documentElement).overflowY === 'visible';
};

const cutsOff = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 &&
  element.clientHeight > 0 &&
  getComputedStyle(element).overflowY !== 'visible';

/** A line's middle, so that a frame may cut into its edges. */
const middleOf = ({ left, top, right, bottom }: Box): Box => {
  const middle = (top + bottom) / 2;
  return { left, top: middle - 1, right, bottom: middle + 1 };
};
