import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LstmDirection, LstmLayer, Matrix } from '../../../../src/analysis/attribution/model.ts';
import { plainEncoder } from '../../../../src/analysis/attribution/neural/encode.ts';
import { kernelEncoder } from '../../../../src/analysis/attribution/neural/kernel.ts';
import { KERNEL_BASE64 } from '../../../../src/analysis/attribution/neural/kernel-bytes.ts';
import { WINDOW_TOKENS } from '../../../../src/analysis/attribution/neural/windows.ts';
import { compileKernel } from '../../../../tools/build-kernel.ts';

/** Weights from a small generator of our own: the same ones for the same seed. */
const random = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
};

const matrix = (rows: number, columns: number, next: () => number): Matrix => ({
  rows,
  columns,
  values: Float32Array.from({ length: rows * columns }, next),
});

/** Layers with weights between −½ and ½: with larger ones a state's rounding grows from token to token, as in no trained layer. */
const layersOf = (depth: number, hidden: number, next: () => number): LstmLayer[] => {
  const weight = () => next() / 2;
  const direction = (width: number): LstmDirection => ({
    input: matrix(4 * hidden, width, weight),
    state: matrix(4 * hidden, hidden, weight),
    bias: matrix(1, 4 * hidden, weight).values,
  });
  return [depth, 2 * hidden].map((width) => ({ hidden, forward: direction(width), backward: direction(width) }));
};

test('the kernel and the plain encoder give the same states', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 1, max: WINDOW_TOKENS }),
      fc.constantFrom(3, 8, 13),
      fc.constantFrom(4, 8, 20),
      (seed, rows, depth, hidden) => {
        const next = random(seed);
        const layers = layersOf(depth, hidden, next);
        const input = matrix(rows, depth, next);
        const kernel = kernelEncoder(layers);
        expect(kernel).toBeDefined();
        const [fast, plain] = [kernel?.(input), plainEncoder(layers)(input)];
        expect(fast?.rows).toBe(rows);
        expect(fast?.columns).toBe(2 * hidden);
        fast?.values.forEach((value, i) => {
          // A state that lies between two steps may be rounded up here and down there: 1/32767, and what follows from it.
          expect(value).toBeCloseTo(plain.values[i] ?? Number.NaN, 3.5);
        });
      },
    ),
    { numRuns: 25 },
  );
});

test('a window leaves nothing behind for the next', () => {
  const next = random(7);
  const layers = layersOf(8, 8, next);
  const [long, short] = [matrix(90, 8, next), matrix(3, 8, next)];
  const used = kernelEncoder(layers);
  used?.(long);
  expect(used?.(short)).toEqual(kernelEncoder(layers)?.(short));
});

test('widths that the kernel cannot take are left to the plain encoder', () => {
  expect(kernelEncoder(layersOf(5, 6, random(3)))).toBeUndefined();
});

test('the compiled kernel is that of its source', async () => {
  expect(Buffer.from(await compileKernel()).toString('base64')).toBe(KERNEL_BASE64);
}, 60_000);
