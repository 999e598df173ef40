import { expect, test } from 'vitest';
import { Occupied } from '../../src/content/occupied.ts';

const occupied = new Occupied([
  { left: 300, top: 100, right: 400, bottom: 140 },
  { left: 250, top: 600, right: 400, bottom: 900 },
]);

test.for([
  ['before what is in the way', 100, 90, 120, 300],
  ['above it', 100, 0, 100, 500],
  ['right under it', 100, 140, 200, 500],
  ['beside something tall, far from its top', 100, 850, 860, 250],
  ['inside of it', 310, 110, 120, 310],
  ['behind it', 400, 110, 120, 500],
] as const)('to the right, %s', ([, left, top, bottom, free]) => {
  expect(occupied.freeTo(left, top, bottom, 500)).toBe(free);
});

test.for([
  ['up to what is in the way', 500, 110, 120, 400],
  ['nothing in the way', 250, 110, 120, 0],
] as const)('to the left, %s', ([, right, top, bottom, free]) => {
  expect(occupied.freeFrom(right, top, bottom, 0)).toBe(free);
});
