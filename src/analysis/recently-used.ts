/**
 * Remembers what was made of recent texts, up to so many characters of them; what has not been used for longest goes first.
 */
export class RecentlyUsed<Made> {
  readonly #most: number;
  readonly #kept = new Map<string, Made>();
  #characters = 0;

  /** `most`: how many characters all remembered texts may have together. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of this text before, or else what `make` makes of it now. */
  of(text: string, make: () => Made): Made {
    const known = this.#kept.get(text);
    const made = known ?? make();
    // A Map keeps its entries in the order in which they came: a used one comes anew.
    if (known !== undefined) this.#kept.delete(text);
    else this.#characters += text.length;
    this.#kept.set(text, made);
    if (this.#characters > this.#most) this.#forget();
    return made;
  }

  #forget(): void {
    for (const text of this.#kept.keys()) {
      if (this.#characters <= this.#most) return;
      this.#kept.delete(text);
      this.#characters -= text.length;
    }
  }
}
