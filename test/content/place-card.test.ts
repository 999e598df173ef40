import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../src/content/place-card.ts';

const CARD = { width: 372, height: 400 };
const badge = { left: 714, top: 192, right: 898, bottom: 228 };
const claim = { left: 100, top: 200, right: 690, bottom: 280 };

test('beside the badge where there is room', () => {
  expect(placeCard(badge, claim, CARD, { width: 1600, height: 900 })).toMatchObject({ left: 906, top: 192 });
});

test('of a badge to the left of its claim: to the left again, or under the claim', () => {
  const onLeft = { left: 500, top: 192, right: 684, bottom: 228 };
  const besideIt = { left: 700, top: 200, right: 1300, bottom: 280 };
  expect(placeCard(onLeft, besideIt, CARD, { width: 1600, height: 900 })).toMatchObject({ left: 120, top: 192 });
  const tight = { ...onLeft, left: 142, right: 326 };
  const claimThere = { ...besideIt, left: 340, right: 930 };
  expect(placeCard(tight, claimThere, CARD, { width: 1280, height: 900 })).toMatchObject({ left: 142, top: 288 });
});

test('under the claim’s last line, so that the claim can be read', () => {
  const place = placeCard(badge, claim, CARD, { width: 1000, height: 900 });
  expect(place).toMatchObject({ left: 898 - 372, top: 288 });
});

test('above the claim at the foot of the screen', () => {
  const place = placeCard({ ...badge, top: 792, bottom: 828 }, { ...claim, top: 800, bottom: 880 }, CARD, {
    width: 1000,
    height: 900,
  });
  expect(place.top + 400).toBeLessThanOrEqual(792);
});

test('lower than it would like rather than over the claim', () => {
  const place = placeCard(badge, claim, { width: 372, height: 560 }, { width: 1000, height: 700 });
  expect(place).toMatchObject({ top: 288, maxHeight: 404 });
});

test('always within the screen', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(
      number(320, 2000),
      number(300, 1500),
      number(0, 1900),
      number(0, 1400),
      number(60, 900),
      (width, height, x, y, high) => {
        const anchor = { left: Math.min(x, width - 24), top: Math.min(y, height - 24), right: 0, bottom: 0 };
        const at = { ...anchor, right: anchor.left + 24, bottom: anchor.top + 24 };
        const card = { width: Math.min(372, width - 16), height: high };
        const place = placeCard(at, at, card, { width, height });
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + card.width).toBeLessThanOrEqual(width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + Math.min(high, place.maxHeight)).toBeLessThanOrEqual(height);
      },
    ),
  );
});
