import { expect, test } from 'vitest';
import { neighbourOf } from '../../src/content/neighbour.ts';
import type { Underline } from '../../src/ui/underlines.ts';

const claims = ['a', 'b', 'c', 'd'].map((id) => ({ shown: { claim: { id } }, spans: [] })) as unknown as Underline[];
const idOf = (claim: Underline | undefined): string | undefined => claim?.shown.claim.id;

test.for([
  [1, 'b', 0, 'c'],
  [-1, 'b', 0, 'a'],
  [1, 'd', 0, 'a'],
  [-1, 'a', 0, 'd'],
  // Nothing visited yet: by what is on the screen. So many claims are above it.
  [1, undefined, 0, 'a'],
  [1, undefined, 2, 'c'],
  [-1, undefined, 2, 'b'],
  [-1, undefined, 0, 'd'],
  [1, undefined, 4, 'a'],
  [-1, undefined, 4, 'd'],
  // The claim visited last is not marked any more.
  [1, 'z', 2, 'c'],
] as const)('%s step from %s with %s claims above the screen is %s', ([by, at, above, expected]) => {
  const isAbove = (claim: Underline) => claims.indexOf(claim) < above;
  expect(idOf(neighbourOf(claims, by, at, isAbove))).toBe(expected);
});

test('there is none where nothing is marked', () => {
  expect(neighbourOf([], 1, undefined, () => false)).toBeUndefined();
});
