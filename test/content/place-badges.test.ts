import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxesMeet } from '../../src/content/box.ts';
import { Occupied } from '../../src/content/occupied.ts';
import { type Place, placeBadges as placeIn, roomierSide, SIZES } from '../../src/content/place-badges.ts';

const placeBadges = (places: readonly Place[], taken: Iterable<Box>, width: number) => {
  const occupied = new Occupied(taken);
  return placeIn(places, occupied, width, roomierSide(places, occupied, width));
};

const COLUMN = { left: 100, right: 700 };
const LINE = 28;
const alone = () => ({ left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY });

const line = (top: number, right = 640): Box => ({ left: 100, top, right, bottom: top + 20 });

const place = (top: number, rest: Partial<Place> = {}): Place => ({
  line: line(top),
  column: COLUMN,
  between: alone,
  end: () => line(top + LINE, 300),
  tall: true,
  ...rest,
});

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('a badge', () => {
  test('is a pill in the margin, level with its line', () => {
    const [badge] = placeBadges([place(200)], [], 1200);
    expect(badge).toMatchObject({ form: 'pill', groups: [0] });
    expect(badge?.box).toEqual(box(714, 192, 898, 228));
  });

  test('is as wide as the margin allows', () => {
    const [badge] = placeBadges([place(200)], [], 860);
    expect(badge?.form).toBe('pill');
    expect(badge?.box.right).toBe(852);
  });

  test('goes to the left where the right is taken', () => {
    const sidebar = box(720, 0, 1100, 3000);
    const wide = { column: { left: 300, right: 700 } };
    const [badge] = placeBadges([place(200, wide), place(300, wide)], [sidebar], 1200);
    expect(badge?.form).toBe('pill');
    expect(badge?.box.right).toBeLessThan(300);
  });

  test('stays out of the columns beside its own, however free their lines are', () => {
    const between = () => ({ left: 60, right: 740 });
    const [badge] = placeBadges([place(200, { between })], [], 1600);
    expect(badge).toMatchObject({ form: 'mark' });
    expect(badge?.box.right).toBeLessThanOrEqual(740);
    const tight = () => ({ left: 90, right: 710 });
    const [end] = placeBadges([place(200, { between: tight })], [], 1600);
    expect(end?.box.left, 'after the last word').toBeGreaterThan(300);
    expect(end?.box.right).toBeLessThanOrEqual(700);
  });

  test('shrinks to a mark in a narrow margin', () => {
    const [badge] = placeBadges([place(200)], [], 760);
    expect(badge).toMatchObject({ form: 'mark' });
    expect(badge?.box.left).toBe(704);
  });

  test('stands after the paragraph’s last word where there is no margin', () => {
    const narrow = { column: { left: 8, right: 380 }, line: box(8, 200, 370, 220), end: () => box(8, 228, 210, 248) };
    const [badge] = placeBadges([place(200, narrow)], [], 390);
    expect(badge).toMatchObject({ form: 'mark' });
    expect(badge?.box.left).toBe(214);
  });

  test('stands after the credit that follows a caption, but not beyond the next column', () => {
    const narrow = { column: { left: 8, right: 380 }, line: box(8, 200, 210, 220), end: () => box(8, 200, 210, 220) };
    const credit = box(214, 200, 300, 220);
    expect(placeBadges([place(200, narrow)], [credit], 390)[0]?.box.left).toBe(304);
    const column = box(225, 0, 390, 2000);
    expect(placeBadges([place(200, narrow)], [column], 390)).toEqual([]);
  });

  test('shrinks further between tight lines', () => {
    const narrow = { column: { left: 8, right: 380 }, line: box(8, 200, 370, 218), end: () => box(8, 218, 210, 236) };
    const above = box(8, 200, 370, 218);
    const [badge] = placeBadges([place(200, narrow)], [above, narrow.end()], 390);
    expect((badge?.box.bottom ?? 0) - (badge?.box.top ?? 0)).toBe(18);
  });

  test('is left out where there is no room at all', () => {
    const full = { column: { left: 8, right: 380 }, line: box(8, 200, 378, 220), end: () => box(8, 228, 378, 248) };
    expect(placeBadges([place(200, full)], [], 390)).toEqual([]);
  });
});

describe('badges that come close', () => {
  test('stack in order', () => {
    const badges = placeBadges([place(200), place(228)], [], 1200);
    expect(badges.map(({ groups }) => groups)).toEqual([[0], [1]]);
    expect(badges[1]?.box.top).toBe((badges[0]?.box.bottom ?? 0) + SIZES.stack);
  });

  test('are merged rather than slip far from their line', () => {
    const badges = placeBadges([place(200), place(202), place(204), place(206)], [], 1200);
    expect(badges.flatMap(({ groups }) => groups)).toEqual([0, 1, 2, 3]);
    expect(badges.length).toBeLessThan(4);
  });

  test('share the mark at the end of their paragraph', () => {
    const narrow = { column: { left: 8, right: 380 }, line: box(8, 200, 370, 220), end: () => box(8, 228, 340, 248) };
    const badges = placeBadges([place(200, narrow), place(214, narrow)], [], 390);
    expect(badges.map(({ groups }) => groups)).toEqual([[0, 1]]);
  });
});

describe('whatever the page looks like', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  const boxes = fc.array(
    fc
      .tuple(number(0, 1100), number(0, 1500), number(4, 300), number(4, 120))
      .map(([left, top, width, height]) => box(left, top, left + width, top + height)),
    { maxLength: 30 },
  );
  const places = fc.array(
    fc.tuple(number(0, 1400), number(20, 500), number(100, 700), fc.boolean()).map(([top, left, width, tall]) => {
      const right = left + width;
      return {
        line: box(left, top, right, top + 20),
        column: { left, right },
        between: alone,
        end: () => box(left, top + 24, left + width / 2, top + 44),
        tall,
      };
    }),
    { maxLength: 12 },
  );

  test('no badge covers anything that is taken, or another badge', () => {
    fc.assert(
      fc.property(places, boxes, number(320, 1600), (wanted, taken, width) => {
        const lines = wanted.flatMap(({ line: first, end }) => [first, end()]);
        const badges = placeBadges(wanted, [...taken, ...lines], width).map((badge) => badge.box);
        for (const [index, badge] of badges.entries()) {
          for (const other of [...taken, ...lines, ...badges.slice(0, index)])
            expect(boxesMeet(badge, other)).toBe(false);
        }
      }),
    );
  });

  test('no group has two badges', () => {
    fc.assert(
      fc.property(places, boxes, number(320, 1600), (wanted, taken, width) => {
        const groups = placeBadges(wanted, taken, width).flatMap((badge) => badge.groups);
        expect(new Set(groups).size).toBe(groups.length);
      }),
    );
  });
});
