import type { Box } from './box.ts';
import type { Occupied } from './occupied.ts';

/** Where a group of claims stands on the page. */
export interface Place {
  /** The first line of its first claim. */
  readonly line: Box;
  /** The column of text that it stands in. */
  readonly column: { readonly left: number; readonly right: number };
  /** Where the columns beside its own end and begin: what stands in their lines would seem to belong to them. */
  readonly between: () => { readonly left: number; readonly right: number };
  /** The last line of its paragraph, and what stands beside it; looked at only where the margin has no room. */
  readonly end: () => Box;
  /** Whether the badge has a second line. */
  readonly tall: boolean;
}

/** A badge on the page, for one group or for several that came too close to each other. */
export interface Badge {
  /** Indexes of the groups that it stands for; never empty. */
  readonly groups: readonly number[];
  /** A pill with words, or a mark alone. */
  readonly form: 'pill' | 'mark';
  readonly box: Box;
}

/** Pixels. */
export const SIZES = {
  tall: 36,
  low: 24,
  mark: 24,
  /** After a paragraph's last word, as large as the lines around it allow. */
  end: [24, 20, 18],
  leastEnd: 16,
  widest: 184,
  narrowest: 112,
  gap: 14,
  markGap: 4,
  edge: 8,
  stack: 4,
} as const;

/** How far below its line a badge may slip before it is merged with the one above. */
const LONGEST_SLIP = 44;

/** What may follow a paragraph's last word and still be its end: footnote marks, the credit of a picture; in pixels. */
const LONGEST_TAIL = 240;
/** A gap that is wider parts columns, not words. */
const WIDEST_SPACE = 8;

/** The margin that badges stand in. */
export type Side = 'right' | 'left';

/**
 * Where each badge goes: a pill in the margin level with the claim's first line; in a narrow margin a mark; without a
 * margin a mark after the paragraph's last word; else none. Nothing that is occupied is ever covered, and the badges'
 * own places are occupied after that.
 */
export const placeBadges = (
  places: readonly Place[],
  occupied: Occupied,
  width: number,
  side: Side,
): readonly Badge[] => {
  const other: Side = side === 'right' ? 'left' : 'right';
  const badges: { groups: number[]; form: Badge['form']; box: Box }[] = [];
  for (const [index, place] of places.entries()) {
    const height = place.tall ? SIZES.tall : SIZES.low;
    const level = (size: number): number => (place.line.top + place.line.bottom - size) / 2;
    const last = badges.at(-1);
    const wanted = level(height);
    const below = last === undefined ? wanted : last.box.bottom + SIZES.stack;
    const crowded = last !== undefined && wanted < below && wanted + height > last.box.top - LONGEST_SLIP;
    if (last !== undefined && crowded && below - wanted > LONGEST_SLIP) {
      last.groups.push(index);
      continue;
    }
    const start = crowded ? below : wanted;
    const beside =
      pillAt(place, start, height, side, occupied, width) ??
      markAt(place, Math.max(level(SIZES.mark), crowded ? below : 0), side, occupied, width) ??
      markAt(place, level(SIZES.mark), other, occupied, width);
    const end = beside === undefined ? place.end() : undefined;
    const box = beside ?? (end === undefined ? undefined : markAtEnd(place, end, occupied));
    if (box === undefined) {
      // The end of the paragraph has room for one mark; it stands for all of its claims.
      if (last !== undefined && end !== undefined && isAtEnd(last.box, end)) last.groups.push(index);
      continue;
    }
    occupied.add(box);
    badges.push({ groups: [index], form: box.right - box.left > SIZES.mark ? 'pill' : 'mark', box });
  }
  return badges;
};

/** The side on which more of these places have room for a pill; the right one where it makes little difference. */
export const roomierSide = (places: readonly Place[], occupied: Occupied, width: number): Side => {
  const fitting = (side: Side): number =>
    places.filter((place) => pillAt(place, place.line.top, SIZES.low, side, occupied, width) !== undefined).length;
  return fitting('left') > fitting('right') * 1.5 ? 'left' : 'right';
};

/** Whether a mark has room beside a column, as far as the page's edges go. */
export const hasMargin = ({ left, right }: Place['column'], width: number): boolean =>
  Math.max(left, width - right) >= SIZES.mark + SIZES.markGap + 2;

const pillAt = (place: Place, top: number, height: number, side: Side, occupied: Occupied, width: number) => {
  const { from, to } = marginOf(place, top, height, side, occupied, width, SIZES.gap);
  const room = Math.min(SIZES.widest, to - from);
  if (room < SIZES.narrowest) return undefined;
  const left = side === 'right' ? from : to - room;
  return { left, top, right: left + room, bottom: top + height };
};

const markAt = (place: Place, top: number, side: Side, occupied: Occupied, width: number): Box | undefined => {
  const { from, to } = marginOf(place, top, SIZES.mark, side, occupied, width, SIZES.markGap);
  if (to - from < SIZES.mark) return undefined;
  const left = side === 'right' ? from : to - SIZES.mark;
  return { left, top, right: left + SIZES.mark, bottom: top + SIZES.mark };
};

const marginOf = (
  { column, between }: Place,
  top: number,
  height: number,
  side: Side,
  occupied: Occupied,
  width: number,
  gap: number,
): { readonly from: number; readonly to: number } => {
  const edge = gap === SIZES.gap ? SIZES.edge : 2;
  if (side === 'right') {
    const from = column.right + gap;
    const limit = Math.min(width - edge, between().right - 2);
    const free = occupied.freeTo(column.right, top, top + height, limit);
    return { from, to: free === limit ? limit : free - edge };
  }
  const to = column.left - gap;
  const limit = Math.max(edge, between().left + 2);
  const free = occupied.freeFrom(column.left, top, top + height, limit);
  return { from: free === limit ? limit : free + edge, to };
};

const markAtEnd = ({ column }: Place, end: Box, occupied: Occupied): Box | undefined => {
  const from = endOfLine(end, occupied);
  const sizes = [...SIZES.end, end.bottom - end.top];
  return sizes
    .map((size) => endBox(end, from, size))
    .find(
      (box) =>
        box.right - box.left >= SIZES.leastEnd &&
        box.right <= column.right &&
        occupied.freeTo(from, box.top, box.bottom, box.right) === box.right,
    );
};

/** Where a paragraph's last line really ends: what follows its last word without a gap belongs to it. */
const endOfLine = (end: Box, occupied: Occupied): number => {
  const beside = [...occupied.between(end.top + 1, end.bottom - 1)].sort((one, other) => one.left - other.left);
  let from = end.right;
  for (const box of beside) {
    if (box.left <= from + WIDEST_SPACE && box.right > from && box.right < end.right + LONGEST_TAIL) from = box.right;
  }
  return from;
};

const endBox = (end: Box, from: number, size: number): Box => {
  const left = from + SIZES.markGap;
  const top = (end.top + end.bottom - size) / 2;
  return { left, top, right: left + size, bottom: top + size };
};

const isAtEnd = (box: Box, end: Box): boolean =>
  box.left >= end.right && box.left < end.right + LONGEST_TAIL && box.top < end.bottom && end.top < box.bottom;
