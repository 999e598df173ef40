import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttributionModel } from '../../../../src/analysis/attribution/neural/read-model.ts';
import { crc32 } from '../../../../src/analysis/attribution/neural/weight-file.ts';

const file = new URL('../../../../models/attribution.bin', import.meta.url);
const bytes = existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array();

test('the shipped weights are read', () => {
  const model = readAttributionModel(bytes);
  expect(model.ok).toBe(true);
  if (!model.ok) return;
  expect(model.value.vocabulary.size).toBe(model.value.words.rows - 1);
  expect(model.value.vocabulary.has('said')).toBe(true);
  expect(model.value.threshold).toBeLessThan(model.value.shownFrom);
});

test('any changed byte is noticed', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ change;
      expect(readAttributionModel(changed).ok).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test.for([0, 3, 15, 16, 400, 100_000])('a file cut to %d bytes is damaged', (length) => {
  expect(readAttributionModel(bytes.slice(0, length))).toEqual({ ok: false, error: 'damaged' });
});

test('a file of another version is told from a damaged one', () => {
  const other = bytes.slice();
  other[4] = 99;
  expect(readAttributionModel(other)).toEqual({ ok: false, error: 'other-version' });
});

/** A whole file, checksum and all, with the given header and no tensors. */
const sealed = (header: string): Uint8Array => {
  const head = new TextEncoder().encode(header);
  const made = new Uint8Array(16 + head.length);
  made.set(bytes.subarray(0, 8));
  made.set(head, 16);
  const view = new DataView(made.buffer);
  view.setUint32(12, head.length, true);
  view.setUint32(8, crc32(made.subarray(12)), true);
  return made;
};

test.for([
  '',
  'null',
  '[]',
  '{"layers":2}',
  '{"tensors":[{"name":"words"}],"layers":2}',
  '{"tensors":[],"layers":2,"words":"a"}',
  '{"tensors":[{"name":"words","rows":9e15,"columns":1,"kind":"int8","offset":0}],"layers":2,"words":"a"}',
])('a whole file that describes no model is damaged: %s', (header) => {
  expect(readAttributionModel(sealed(header))).toEqual({ ok: false, error: 'damaged' });
});

test('the checksum is the usual one', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
