import type { LstmDirection, LstmLayer, Matrix } from '../model.ts';
import { KERNEL_BASE64 } from './kernel-bytes.ts';
import { WINDOW_TOKENS } from './windows.ts';

/** The little of WebAssembly's interface that is used here: the engine's type library has none of it. */
interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
}

/** What kernel/recurrence.ts exports; all but counts and flags are addresses. */
interface Kernel {
  readonly project: (
    x: number,
    rows: number,
    depth: number,
    w: number,
    columns: number,
    bias: number,
    out: number,
  ) => void;
  readonly recur: (
    gates: number,
    rows: number,
    hidden: number,
    r: number,
    out: number,
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

interface PlacedDirection {
  readonly input: number;
  readonly state: number;
  readonly bias: number;
}

/** Rows and columns exchanged: the kernel reads weights along the outputs. */
const transposed = ({ rows, columns, values }: Matrix): Float32Array => {
  const out = new Float32Array(values.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c] as number;
  return out;
};

/**
 * The encoder in WebAssembly, four numbers at a time; undefined where the surroundings have no WebAssembly, forbid it, or
 * lack its SIMD instructions. Its results are those of the plain encoder but for the last digits.
 */
export const kernelEncoder = (layers: readonly LstmLayer[]): ((input: Matrix) => Matrix) | undefined => {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyInterface };
  if (WebAssembly === undefined || layers.some(({ hidden }) => hidden % 4 !== 0)) return undefined;
  const widest = Math.max(...layers.flatMap(({ hidden, forward }) => [forward.input.columns, 4 * hidden]));
  const weights = layers.reduce(
    (sum, { hidden, forward }) => sum + 8 * hidden * (forward.input.columns + hidden + 1),
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
  const memory = new Float32Array(buffer);
  // the first bytes stay free: 0 is nobody's address
  let free = 16;
  const take = (count: number): number => {
    const at = free;
    free += Math.ceil(count / 4) * 4;
    return 4 * at;
  };
  const place = (values: Float32Array): number => {
    const at = take(values.length);
    memory.set(values, at / 4);
    return at;
  };
  const placeDirection = ({ input, state, bias }: LstmDirection): PlacedDirection => ({
    input: place(transposed(input)),
    state: place(transposed(state)),
    bias: place(bias),
  });
  const placed = layers.map(({ hidden, forward, backward }) => ({
    hidden,
    depth: forward.input.columns,
    directions: [placeDirection(forward), placeDirection(backward)],
  }));
  const [zeros, cell, sums] = [take(widest), take(widest), take(widest)];
  const gates = take(WINDOW_TOKENS * widest);
  const states = [take(WINDOW_TOKENS * widest), take(WINDOW_TOKENS * widest)] as const;
  return ({ rows, columns, values }: Matrix): Matrix => {
    let [from, to] = states;
    memory.set(values, from / 4);
    let width = columns;
    for (const { hidden, depth, directions } of placed) {
      directions.forEach(({ input, state, bias }, d) => {
        kernel.project(from, rows, depth, input, 4 * hidden, bias, gates);
        kernel.recur(gates, rows, hidden, state, to + 4 * hidden * d, 8 * hidden, d, zeros, cell, sums);
      });
      [from, to] = [to, from];
      width = 2 * hidden;
    }
    return { rows, columns: width, values: memory.slice(from / 4, from / 4 + rows * width) };
  };
};
