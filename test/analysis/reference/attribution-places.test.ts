import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributionPlaces } from '../../../src/analysis/reference/attribution-places.ts';
import type { Attribution } from '../../../src/article/attribution.ts';

const span = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) => ({ start, end: start + length }));

const attribution: fc.Arbitrary<Attribution> = fc
  .record({
    source: fc.array(span, { maxLength: 1 }),
    cue: fc.array(span, { minLength: 1, maxLength: 2 }),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
    speaker: fc.option(fc.constant('Ana Ruiz')),
    within: fc.option(fc.constantFrom('a-1', 'a-2')),
  })
  .map((parts) => ({
    id: 'a',
    sourceType: 'named-person',
    stance: 'asserts',
    channel: null,
    anonymityReason: null,
    rule: 'attribution/verb-that',
    confidence: 1,
    shown: true,
    ...parts,
  }));

test('the last speakers before an offset are those that looking at all attributions finds', () => {
  fc.assert(
    fc.property(fc.array(attribution, { maxLength: 20 }), fc.nat(5500), fc.nat(5), (attributions, offset, count) => {
      const before = attributions.filter(({ speaker, source }) => {
        const end = source[0]?.end;
        return speaker !== null && end !== undefined && end <= offset;
      });
      expect(attributionPlaces(attributions).lastSpeakersBefore(offset, count)).toEqual(
        count === 0 ? [] : before.slice(-count),
      );
    }),
  );
});

test('the attributions inside of another are in order', () => {
  fc.assert(
    fc.property(fc.array(attribution, { maxLength: 20 }), (attributions) => {
      expect(attributionPlaces(attributions).inside('a-1')).toEqual(
        attributions.filter(({ within }) => within === 'a-1'),
      );
    }),
  );
});
