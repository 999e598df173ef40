import type { Box } from './box.ts';
import { isElement, isText } from './node-kinds.ts';
import type { Occupied } from './occupied.ts';
import { screenWidth } from './screen-width.ts';

const REPLACED = new Set(
  'IMG VIDEO AUDIO IFRAME EMBED OBJECT CANVAS SVG INPUT BUTTON SELECT TEXTAREA METER PROGRESS HR'.split(' '),
);
const INVISIBLE = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD LINK META TITLE'.split(' '));

/** How far from an element what it holds may stand, in pixels. */
const HANGING = 900;

/** After so many elements the search can be left for a while. */
const BREATH = 40;

/** Two heights on the page, in the overlay's coordinates. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
}

/** Where the overlay's own coordinates begin on the screen; asked after each pause, since the page may have been scrolled. */
export type Origin = () => Pick<Box, 'left' | 'top'>;

/** What is looked for, and where. */
export interface Quest {
  readonly area: Area;
  /** What stands between these is left out: the lines of paragraphs, which no badge beside them can meet. */
  readonly column?: { readonly left: number; readonly right: number } | undefined;
  /** The elements that the claims stand in: their paint is no obstacle to badges beside them. */
  readonly around: ReadonlySet<Element>;
  readonly origin: Origin;
}

/**
 * Occupies the boxes that a badge must not cover, between two heights and in the overlay's coordinates: lines of text,
 * pictures, players, fields and painted panels. What sticks to the screen while the page scrolls takes the whole height
 * that it may pass. It reads the layout, writes nothing, and can be left at each of its pauses.
 */
export function* findObstacles(root: Element, quest: Quest, occupied: Occupied): Generator<undefined, void> {
  const search = new Search(root.ownerDocument, quest, occupied);
  const pending: Node[] = [];
  // Taken down before any pause: the page may take some of them away meanwhile.
  const open = (parent: Node): void => {
    for (let child = parent.lastChild; child !== null; child = child.previousSibling) pending.push(child);
  };
  open(root);
  let looked = 0;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isText(node)) search.text(node);
    else if (isElement(node) && !INVISIBLE.has(node.tagName)) {
      if (search.enters(node)) {
        open(node);
        if (node.shadowRoot !== null) open(node.shadowRoot);
      }
      if (++looked % BREATH === 0) {
        yield;
        search.resume();
      }
    }
  }
}

class Search {
  readonly #quest: Quest;
  readonly #occupied: Occupied;
  readonly #range: Range;
  readonly #halfWidth: number;
  #left = 0;
  #top = 0;

  constructor(document: Document, quest: Quest, occupied: Occupied) {
    this.#range = document.createRange();
    this.#halfWidth = 0.5 * screenWidth(document);
    this.#quest = quest;
    this.#occupied = occupied;
    this.resume();
  }

  resume(): void {
    const { left, top } = this.#quest.origin();
    this.#left = left;
    this.#top = top;
  }

  text(node: Text): void {
    if (!/\S/.test(node.data)) return;
    this.#range.selectNodeContents(node);
    for (const box of this.#range.getClientRects()) this.#add(box);
  }

  /** Occupies the element itself, where it is an obstacle; whether what is in it has to be looked at too. */
  enters(element: Element): boolean {
    const box = element.getBoundingClientRect();
    // Without a box of its own its children float, stick out or stand in its place; or it is not displayed at all.
    if (box.width === 0 || box.height === 0) return element.checkVisibility();
    const near = this.#isNear(box);
    if (!near && this.#isFar(box) && !overflows(element)) return false;
    if (REPLACED.has(element.tagName.toUpperCase())) {
      this.#add(box);
      return false;
    }
    if (near && box.width < this.#halfWidth && !this.#quest.around.has(element)) this.#addPainted(element, box);
    return !(near && this.#isParagraphInColumn(element, box));
  }

  #isParagraphInColumn(element: Element, { left, right }: DOMRect): boolean {
    const { column } = this.#quest;
    if (column === undefined || left - this.#left < column.left - 1 || right - this.#left > column.right + 1)
      return false;
    return hasWords(element) && element.scrollWidth <= element.clientWidth + 1;
  }

  #addPainted(element: Element, box: DOMRect): void {
    const style = getComputedStyle(element);
    if (style.position === 'fixed') this.#addTall(box, this.#quest.area);
    else if (style.position === 'sticky') {
      const track = element.parentElement?.getBoundingClientRect() ?? box;
      this.#addTall(box, { top: track.top - this.#top, bottom: track.bottom - this.#top });
    } else if (isPanel(style)) this.#add(box);
  }

  #isNear({ top, bottom }: Box): boolean {
    return top - this.#top < this.#quest.area.bottom && this.#quest.area.top < bottom - this.#top;
  }

  /** Menus hang far down from what holds them, without that reaching so far by itself. */
  #isFar({ top, bottom }: Box): boolean {
    const { area } = this.#quest;
    return top - this.#top > area.bottom + HANGING || area.top - HANGING > bottom - this.#top;
  }

  #add(box: Box): void {
    if (box.right <= box.left || box.bottom <= box.top || !this.#isNear(box)) return;
    this.#addTall(box, { top: box.top - this.#top, bottom: box.bottom - this.#top });
  }

  #addTall({ left, right }: Box, { top, bottom }: Area): void {
    const { area } = this.#quest;
    if (top >= area.bottom || area.top >= bottom) return;
    this.#occupied.add({ left: left - this.#left, top, right: right - this.#left, bottom });
  }
}

/** Whether words stand in the element itself, not in what it holds. */
const hasWords = (element: Element): boolean => {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node) && /\S/.test(node.data)) return true;
  }
  return false;
};

/** Whether what is inside may stand outside. */
const overflows = (element: Element): boolean =>
  element.childElementCount > 0 && element.scrollHeight > element.clientHeight + 1;

const isPanel = (style: CSSStyleDeclaration): boolean =>
  style.backgroundImage !== 'none' ||
  !/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor) ||
  (style.borderRightStyle !== 'none' && style.borderLeftStyle !== 'none');
