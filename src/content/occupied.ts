import type { Box } from './box.ts';

const ROW = 64;

/** What is taken on the page, by rows, so that asking for a place looks at what is near only. */
export class Occupied {
  readonly #rows = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box);
  }

  /** Takes a box's place. */
  add(box: Box): void {
    for (let row = Math.floor(box.top / ROW); row <= Math.floor(box.bottom / ROW); row++) {
      const boxes = this.#rows.get(row);
      if (boxes === undefined) this.#rows.set(row, [box]);
      else boxes.push(box);
    }
  }

  /** What is taken between two heights. */
  *between(top: number, bottom: number): Generator<Box> {
    for (let row = Math.floor(top / ROW); row <= Math.floor(bottom / ROW); row++) {
      for (const box of this.#rows.get(row) ?? []) if (box.top < bottom && top < box.bottom) yield box;
    }
  }

  /** Where the free stretch that starts at `left` ends, between two heights; `limit` when nothing is in the way. */
  freeTo(left: number, top: number, bottom: number, limit: number): number {
    let free = limit;
    for (const box of this.between(top, bottom)) {
      if (box.right > left && box.left < free) free = Math.max(left, box.left);
    }
    return free;
  }

  /** Where the free stretch that ends at `right` starts, between two heights; `limit` when nothing is in the way. */
  freeFrom(right: number, top: number, bottom: number, limit: number): number {
    let free = limit;
    for (const box of this.between(top, bottom)) {
      if (box.left < right && box.right > free) free = Math.min(right, box.right);
    }
    return free;
  }
}
