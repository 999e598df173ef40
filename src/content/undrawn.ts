/** Less text than this is no paragraph: that it appears is no reason to read the page again. */
const LEAST_TEXT = 60;
const MOST_KEPT = 200;

/** Tells what a reader can see of a page, and remembers what could not be seen when it was read. */
export class Undrawn {
  #elements: Element[] = [];

  /** Whether an element is displayed; if not, it is remembered. */
  readonly isDrawn = (element: Element): boolean => {
    const drawn = isSeen(element);
    if (!drawn && this.#elements.length < MOST_KEPT && !this.#isRemembered(element)) {
      if (element.textContent.length >= LEAST_TEXT) this.#elements.push(element);
    }
    return drawn;
  };

  /** With an element all in it is remembered: elements are asked about in the order of the document. */
  #isRemembered(element: Element): boolean {
    return this.#elements.at(-1)?.contains(element) === true;
  }

  /** Whether something that could not be seen before can be seen now: folded text was opened. */
  get hasAppeared(): boolean {
    return this.#elements.some(isSeen);
  }
}

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
