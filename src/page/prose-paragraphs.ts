/** The longer `<p>` elements of a page: by them it is told which element holds the article, whatever its names say. */
export class ProseParagraphs {
  readonly #paragraphs = new Set<Element>();

  constructor(root: ParentNode) {
    for (const paragraph of root.querySelectorAll('p')) {
      if (isProse(paragraph)) this.#paragraphs.add(paragraph);
    }
  }

  /** Whether there is any in the element. */
  someIn(element: Element): boolean {
    return this.#countIn(element, 1) > 0;
  }

  /** Whether more than half of them are in the element. */
  mostIn(element: Element): boolean {
    const wanted = Math.max(2, this.#paragraphs.size / 2 + 0.5);
    return this.#countIn(element, wanted) >= wanted;
  }

  #countIn(element: Element, enough: number): number {
    let count = this.#paragraphs.has(element) ? 1 : 0;
    if (this.#paragraphs.size === 0) return count;
    for (const paragraph of element.getElementsByTagName('p')) {
      if (count >= enough) break;
      if (this.#paragraphs.has(paragraph)) count++;
    }
    return count;
  }
}

const isProse = (paragraph: Element): boolean => {
  const text = paragraph.textContent;
  return text.length >= 80 && endsASentence(text);
};

/** Whether a text ends as sentences do; only its end is looked at, since a page's paragraphs are long. */
export const endsASentence = (text: string): boolean => /[.!?…]["”’')\]]*$/.test(text.trimEnd().slice(-12));
