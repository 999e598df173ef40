import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/exports/formats.ts';
import { endIn, headerIn } from '../../src/exports/hearsay.ts';
import { articleRecord } from '../../src/protocol/library-schema.ts';
import { record, TWO, write } from './records.ts';

const linesOf = (file: string): string[] => file.trimEnd().split('\n');

describe('our own format', () => {
  test('loses nothing', () => {
    const [header = '', ...lines] = linesOf(write('hearsay', TWO));
    expect(headerIn(header)).toBe('ours');
    expect(endIn(lines.pop() ?? '')).toBe(2);
    expect(lines.map((line) => articleRecord(JSON.parse(line)))).toEqual(TWO.map((value) => ({ ok: true, value })));
  });

  test('tells another’s file, and a newer one', () => {
    const [header = '', record = ''] = linesOf(write('hearsay', TWO));
    expect(headerIn('{"annotations":[]}')).toBe('not-ours');
    expect(headerIn('')).toBe('not-ours');
    expect(headerIn(header.replace('"version":1', '"version":2'))).toBe('newer');
    expect(endIn(record)).toBeUndefined();
  });

  test('is lossless for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 }), (lines) => {
        const given = record(lines.map((line) => [line] as const));
        const written = linesOf(write('hearsay', [given]));
        expect(JSON.parse(written[1] ?? '')).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });
});

test.for(exportFormats().map(({ id }) => id))('%s can be written of nothing', (id) => {
  const file = write(id, []);
  if (['web-annotation', 'hypothesis', 'claim-json-ld'].includes(id)) expect(() => JSON.parse(file)).not.toThrow();
});
