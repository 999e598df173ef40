import type { CharSpan } from '../article/span.ts';
import type { TextRun } from './text-run.ts';

/** A stretch of the page in one piece, as `new StaticRange()` and `Range.setStart`, `setEnd` take it. */
export interface PageRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** Where each character of an article's text stands in the page. */
export class TextAnchors {
  readonly #runs: readonly TextRun[];
  #firstRunOf: Map<Node, number> | undefined;

  /** Of runs in the order of the text; the first run of each block has a gap before it. */
  constructor(runs: readonly TextRun[]) {
    this.#runs = runs;
  }

  /**
   * The stretches of the page that hold a span of the text, in order: one for each block, more only where the page has
   * something in between that is not part of the text.
   */
  rangesOf(span: CharSpan): PageRange[] {
    const ranges: PageRange[] = [];
    let open: { container: Text; offset: number; end: Text; endOffset: number } | undefined;
    const close = () => {
      if (open === undefined) return;
      ranges.push({
        startContainer: open.container,
        startOffset: open.offset,
        endContainer: open.end,
        endOffset: open.endOffset,
      });
      open = undefined;
    };
    for (let index = this.#runAt(span.start); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (run === undefined || run.start >= span.end) break;
      if (run.afterGap) close();
      if (run.node === null) continue;
      const from = run.nodeStart + Math.max(0, span.start - run.start);
      const to = run.nodeStart + Math.min(run.length, span.end - run.start);
      if (to <= from) continue;
      open = { container: open?.container ?? run.node, offset: open?.offset ?? from, end: run.node, endOffset: to };
    }
    close();
    return ranges;
  }

  /**
   * The offset in the text of a point in a text node of the article; in white space or invisible characters that the
   * text leaves out, the next character's. Undefined for a node that is not part of the article.
   */
  offsetOf(node: Node, offset: number): number | undefined {
    const first = this.#index().get(node);
    if (first === undefined) return undefined;
    let end: number | undefined;
    for (let index = first; index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (run === undefined) break;
      if (run.node !== node) {
        if (run.node === null) continue;
        break;
      }
      if (offset < run.nodeStart) return run.start;
      end = run.start + run.length;
      if (offset < run.nodeStart + run.length) return run.start + offset - run.nodeStart;
    }
    return end;
  }

  #index(): Map<Node, number> {
    if (this.#firstRunOf !== undefined) return this.#firstRunOf;
    const index = new Map<Node, number>();
    this.#runs.forEach(({ node }, position) => {
      if (node !== null && !index.has(node)) index.set(node, position);
    });
    this.#firstRunOf = index;
    return index;
  }

  /** The first run that ends after `offset`. */
  #runAt(offset: number): number {
    let [low, high] = [0, this.#runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
