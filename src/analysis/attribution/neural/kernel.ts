import type { LstmDirection, LstmLayer, Matrix } from '../model.ts';
import { KERNEL_BASE64 } from './kernel-bytes.ts';
import { type Quantised, quantised, STATE_STEP, stepped } from './quantise.ts';
import { WINDOW_TOKENS } from './windows.ts';

/** The little of WebAssembly's interface that is used here: the engine's type library has none of it. */
interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
}

/** What kernel/recurrence.ts exports; all but counts, flags and the worth of a step are addresses. */
interface Kernel {
  readonly project: (
    x: number,
    rows: number,
    pairs: number,
    w: number,
    columns: number,
    scale: number,
    step: number,
    bias: number,
    out: number,
  ) => void;
  readonly recur: (
    gates: number,
    rows: number,
    hidden: number,
    r: number,
    scale: number,
    out: number,
    whole: number,
    line: number,
    backwards: number,
    zeros: number,
    cell: number,
    sums: number,
  ) => void;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const decodeBase64 = (text: string): Uint8Array => {
  const letters = text.replace(/=+$/, '');
  const bytes = new Uint8Array((letters.length * 3) >> 2);
  let bits = 0;
  let at = 0;
  for (let i = 0; i < letters.length; i++) {
    bits = (bits << 6) | ALPHABET.indexOf(letters.charAt(i));
    if (i % 4 !== 0) bytes[at++] = (bits >> (6 - 2 * (i % 4))) & 255;
  }
  return bytes;
};

interface PlacedMatrix {
  readonly weights: number;
  readonly scales: number;
}

interface PlacedDirection {
  readonly input: PlacedMatrix;
  readonly state: PlacedMatrix;
  readonly bias: number;
}

/** Rows and columns exchanged, two depths side by side: as the kernel multiplies them. */
const inPairs = ({ rows, columns, values }: Quantised): Int16Array => {
  const out = new Int16Array(2 * Math.ceil(columns / 2) * rows);
  for (let r = 0; r < rows; r++)
    for (let k = 0; k < columns; k++) out[2 * ((k >> 1) * rows + r) + (k & 1)] = values[r * columns + k] as number;
  return out;
};

/**
 * The encoder in WebAssembly, eight products at a time; undefined where the surroundings have no WebAssembly, forbid it, or
 * lack its SIMD instructions. Its results are those of the plain encoder but for the last digits.
 */
export const kernelEncoder = (layers: readonly LstmLayer[]): ((input: Matrix) => Matrix) | undefined => {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyInterface };
  if (WebAssembly === undefined || layers.some(({ hidden }) => hidden % 4 !== 0)) return undefined;
  const widest = Math.max(...layers.flatMap(({ hidden, forward }) => [forward.input.columns, 4 * hidden]));
  // Sixteen bits a weight; scales, bias, states and scratch are floats.
  const weights = layers.reduce(
    (sum, { hidden, forward }) => sum + 8 * hidden * ((forward.input.columns + 1 + hidden) / 2 + 3),
    0,
  );
  const floats = weights + 3 * WINDOW_TOKENS * widest + 8 * widest;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((4 * floats + 1024) / 65536) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(KERNEL_BASE64)), {
      env: { memory },
    });
    return onKernel(exports as Kernel, memory.buffer, layers, widest);
  } catch {
    return undefined;
  }
};

const onKernel = (kernel: Kernel, buffer: ArrayBuffer, layers: readonly LstmLayer[], widest: number) => {
  const floats = new Float32Array(buffer);
  const whole = new Int16Array(buffer);
  // the first bytes stay free: 0 is nobody's address
  let free = 64;
  const take = (bytes: number): number => {
    const at = free;
    free += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const place = (values: Float32Array): number => {
    const at = take(4 * values.length);
    floats.set(values, at / 4);
    return at;
  };
  const placeMatrix = (matrix: Matrix): PlacedMatrix => {
    const numbers = quantised(matrix);
    const pairs = inPairs(numbers);
    const weights = take(2 * pairs.length);
    whole.set(pairs, weights / 2);
    return { weights, scales: place(numbers.scales) };
  };
  const placeDirection = ({ input, state, bias }: LstmDirection): PlacedDirection => ({
    input: placeMatrix(input),
    state: placeMatrix(state),
    bias: place(bias),
  });
  const placed = layers.map(({ hidden, forward, backward }) => ({
    hidden,
    pairs: Math.ceil(forward.input.columns / 2),
    directions: [placeDirection(forward), placeDirection(backward)],
  }));
  const [zeros, cell, sums] = [take(4 * widest), take(4 * widest), take(4 * widest)];
  const gates = take(4 * WINDOW_TOKENS * widest);
  const states = take(4 * WINDOW_TOKENS * widest);
  const numbers = [take(2 * WINDOW_TOKENS * widest), take(2 * WINDOW_TOKENS * widest)] as const;
  return ({ rows, columns, values }: Matrix): Matrix => {
    let [from, to] = numbers;
    const input = stepped(values);
    const padded = 2 * Math.ceil(columns / 2);
    whole.fill(0, from / 2, from / 2 + rows * padded);
    for (let row = 0; row < rows; row++)
      whole.set(input.values.subarray(row * columns, (row + 1) * columns), from / 2 + row * padded);
    let step = input.step;
    let width = columns;
    for (const { hidden, pairs, directions } of placed) {
      directions.forEach(({ input: given, state, bias }, d) => {
        const [out, outWhole] = [states + 4 * hidden * d, to + 2 * hidden * d];
        kernel.project(from, rows, pairs, given.weights, 4 * hidden, given.scales, step, bias, gates);
        kernel.recur(gates, rows, hidden, state.weights, state.scales, out, outWhole, 8 * hidden, d, zeros, cell, sums);
      });
      [from, to] = [to, from];
      step = STATE_STEP;
      width = 2 * hidden;
    }
    return { rows, columns: width, values: floats.slice(states / 4, states / 4 + rows * width) };
  };
};
