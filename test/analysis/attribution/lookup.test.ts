import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexByPlace } from '../../../src/analysis/attribution/lookup.ts';
import { overlaps } from '../../../src/article/span.ts';

const span = fc
  .tuple(fc.nat(6000), fc.integer({ min: 1, max: 3000 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('the index finds what looking at all items finds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 15 }), span, (items, asked) => {
      const near = indexByPlace(items, (spans) => spans).near(asked);
      expect(near).toEqual(items.filter((spans) => spans.some((each) => overlaps(each, asked))));
    }),
  );
});
