import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTagger } from '../../../src/analysis/syntax/tagger.ts';
import { readTaggerFile, writeTaggerFile } from '../../../src/analysis/syntax/tagger-file.ts';

const bytes = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../models/tagger.bin')));

describe('the weight file of the tagger', () => {
  test('the shipped one is whole, and small', () => {
    expect(readTagger(bytes).ok).toBe(true);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(250_000);
  });

  test('what is written is read again, byte for byte', () => {
    const file = readTaggerFile(bytes);
    if (!file.ok) throw new Error(file.error);
    expect(Buffer.from(writeTaggerFile(file.value)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('a small one comes back as it was', () => {
    const weights = {
      rows: Int32Array.of(0, 5, 70_000, 1_048_575),
      vectorOf: Int32Array.of(0, 1, 0, 1),
      vectors: Int8Array.from({ length: 34 }, (_, index) => (index % 7) * 40 - 120),
    };
    expect(readTaggerFile(writeTaggerFile(weights))).toEqual({ ok: true, value: weights });
  });

  test('a view into a larger buffer is read like a file', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(readTagger(larger.subarray(3)).ok).toBe(true);
  });

  test('another version is told apart from damage', () => {
    const other = Uint8Array.from(bytes);
    other[4] = 99;
    expect(readTagger(other)).toEqual({ ok: false, error: 'other-version' });
  });

  test('any changed byte, any cut and any other file are damage, never an exception', () => {
    const damaged = { ok: false, error: 'damaged' };
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = Uint8Array.from(bytes);
        broken[at] = (broken[at] ?? 0) ^ change;
        const read = readTagger(broken);
        expect(read.ok).toBe(false);
        expect(readTagger(bytes.subarray(0, at)).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
    expect(readTagger(new Uint8Array(0))).toEqual(damaged);
    expect(readTagger(new TextEncoder().encode('<html>not found, but long enough to be a file</html>'))).toEqual(
      damaged,
    );
  });
});
