/** Work takes at most one part in so many of a page's time, however often the page changes. */
const SHARE = 80;
/** What was rested beforehand counts, up to this: a page that seldom changes is followed at once. */
const SAVED_MS = 3000;
/** Nobody waits longer than this for what has changed. */
const LONGEST_REST_MS = 4000;

/** How much of the page's time we have taken, and when we may take more of it. */
export class Effort {
  #freeAt = Number.NEGATIVE_INFINITY;

  /** When the next work that nobody asked for may begin, on the clock of `performance.now()`. */
  get freeAt(): number {
    return this.#freeAt;
  }

  /** Does some work, and remembers how long it took. */
  run<T>(work: () => T): T {
    const start = performance.now();
    try {
      return work();
    } finally {
      const end = performance.now();
      const rested = Math.max(start - SAVED_MS, this.#freeAt) + SHARE * (end - start);
      this.#freeAt = Math.min(rested, end + LONGEST_REST_MS);
    }
  }

  /** The same work, pause by pause, each stretch of it remembered. */
  counted(work: Iterator<undefined, void>): Iterator<undefined, void> {
    return { next: () => this.run(() => work.next()) };
  }
}
