import type { Box } from './box.ts';

const REPLACED = new Set(
  'IMG VIDEO AUDIO IFRAME EMBED OBJECT CANVAS SVG INPUT BUTTON SELECT TEXTAREA METER PROGRESS HR'.split(' '),
);
const INVISIBLE = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD LINK META TITLE'.split(' '));

interface Area {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The boxes on the screen that a badge must not cover, between two heights: lines of text, pictures, players, fields and
 * painted panels. What sticks to the screen while the page scrolls takes the whole height that it may pass.
 */
export const boxesOnPage = (root: Element, area: Area, around: ReadonlySet<Element>): readonly Box[] => {
  const search: Search = { area, around, boxes: [], range: document.createRange() };
  collect(root, search);
  return search.boxes;
};

interface Search {
  readonly area: Area;
  /** The elements that the claims stand in: their paint is no obstacle to badges beside them. */
  readonly around: ReadonlySet<Element>;
  readonly boxes: Box[];
  readonly range: Range;
}

const collect = (element: Element, search: Search): void => {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node instanceof Text) {
      if (/\S/.test(node.data)) {
        search.range.selectNodeContents(node);
        for (const box of search.range.getClientRects()) addBox(box, search);
      }
    } else if (node instanceof Element && !INVISIBLE.has(node.tagName)) collectElement(node, search);
  }
  const shadow = element.shadowRoot;
  if (shadow !== null) {
    for (const child of shadow.children) if (!INVISIBLE.has(child.tagName)) collectElement(child, search);
  }
};

const collectElement = (element: Element, search: Search): void => {
  const { area, around, boxes } = search;
  const box = element.getBoundingClientRect();
  // Without a box of its own it is not displayed, or its children float, stick out or stand in its place.
  const flat = box.width === 0 || box.height === 0;
  const near = box.top < area.bottom && area.top < box.bottom;
  if (!flat && !near && !overflows(element)) return;
  if (flat && element.childElementCount === 0) {
    if (element.childNodes.length > 0) collect(element, search);
    return;
  }
  if (!flat && REPLACED.has(element.tagName.toUpperCase())) {
    addBox(box, search);
    return;
  }
  if (!flat && near && !around.has(element) && box.width < 0.5 * document.documentElement.clientWidth) {
    const style = getComputedStyle(element);
    if (style.position === 'fixed') {
      boxes.push({ left: box.left, right: box.right, top: area.top, bottom: area.bottom });
    } else if (style.position === 'sticky') {
      const track = element.parentElement?.getBoundingClientRect() ?? box;
      addBox({ left: box.left, right: box.right, top: track.top, bottom: track.bottom }, search);
    } else if (isPanel(style)) addBox(box, search);
  }
  collect(element, search);
};

/** Whether what is inside may stand outside. */
const overflows = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 && element.childElementCount > 0;

const isPanel = (style: CSSStyleDeclaration): boolean =>
  style.backgroundImage !== 'none' ||
  !/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor) ||
  (style.borderRightStyle !== 'none' && style.borderLeftStyle !== 'none');

const addBox = (box: Box, { area, boxes }: Search): void => {
  if (box.right > box.left && box.bottom > box.top && box.top < area.bottom && area.top < box.bottom) {
    boxes.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  }
};
