import type { LstmDirection, LstmLayer, Matrix } from '../model.ts';
import { type Quantised, quantised, type Stepped, stepped, steppedStates } from './quantise.ts';

/**
 * Adds to `out`, from `to` on, the products of each row of `weights` with the numbers of `x` from `from` on. Eight rows at a
 * time: their sums do not wait for each other.
 */
const addProducts = (
  { rows, columns, values: w }: Matrix,
  x: Float32Array,
  from: number,
  out: Float32Array,
  to: number,
): void => {
  let r = 0;
  for (; r + 8 <= rows; r += 8) {
    const w0 = r * columns;
    const w1 = w0 + columns;
    const w2 = w1 + columns;
    const w3 = w2 + columns;
    const w4 = w3 + columns;
    const w5 = w4 + columns;
    const w6 = w5 + columns;
    const w7 = w6 + columns;
    const at = to + r;
    let s0 = out[at] as number;
    let s1 = out[at + 1] as number;
    let s2 = out[at + 2] as number;
    let s3 = out[at + 3] as number;
    let s4 = out[at + 4] as number;
    let s5 = out[at + 5] as number;
    let s6 = out[at + 6] as number;
    let s7 = out[at + 7] as number;
    for (let k = 0; k < columns; k++) {
      const v = x[from + k] as number;
      s0 += v * (w[w0 + k] as number);
      s1 += v * (w[w1 + k] as number);
      s2 += v * (w[w2 + k] as number);
      s3 += v * (w[w3 + k] as number);
      s4 += v * (w[w4 + k] as number);
      s5 += v * (w[w5 + k] as number);
      s6 += v * (w[w6 + k] as number);
      s7 += v * (w[w7 + k] as number);
    }
    out[at] = s0;
    out[at + 1] = s1;
    out[at + 2] = s2;
    out[at + 3] = s3;
    out[at + 4] = s4;
    out[at + 5] = s5;
    out[at + 6] = s6;
    out[at + 7] = s7;
  }
  for (; r < rows; r++) {
    let sum = out[to + r] as number;
    for (let k = 0; k < columns; k++) sum += (x[from + k] as number) * (w[r * columns + k] as number);
    out[to + r] = sum;
  }
};

/** Rows of `input` times the rows of `weights`, plus `bias`: the projection of every token. */
export const project = (input: Matrix, weights: Matrix, bias: Float32Array): Matrix => {
  const { rows, columns: depth, values } = input;
  const columns = weights.rows;
  const out = new Float32Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    out.set(bias, r * columns);
    addProducts(weights, values, r * depth, out, r * columns);
  }
  return { rows, columns, values: out };
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Adds to `out` the products of each row of `weights` with the numbers of `x` from `from` on: sums of whole numbers, exact until they are scaled. */
const addWhole = (weights: Quantised, { values, step }: Stepped, from: number, out: Float32Array): void => {
  const sums = new Float32Array(weights.rows);
  addProducts(weights, values, from, sums, 0);
  for (let r = 0; r < sums.length; r++)
    out[r] = (out[r] as number) + (sums[r] as number) * ((weights.scales[r] as number) * step);
};

/** One direction of a layer with its weights in whole numbers. */
interface WholeDirection {
  readonly input: Quantised;
  readonly state: Quantised;
  readonly bias: Float32Array;
}

const wholeDirection = ({ input, state, bias }: LstmDirection): WholeDirection => ({
  input: quantised(input),
  state: quantised(state),
  bias,
});

/** One direction over one window of `rows` tokens; its states go to `out`, rows of `width`, from column `column` on. */
const recur = (
  input: Stepped,
  rows: number,
  { input: weights, state, bias }: WholeDirection,
  backwards: boolean,
  out: Float32Array,
  width: number,
  column: number,
): void => {
  const hidden = state.columns;
  const gates = new Float32Array(4 * hidden);
  const cell = new Float32Array(hidden);
  const h = new Float32Array(hidden);
  for (let step = 0; step < rows; step++) {
    const t = backwards ? rows - 1 - step : step;
    gates.set(bias);
    addWhole(weights, input, t * weights.columns, gates);
    addWhole(state, steppedStates(h), 0, gates);
    for (let j = 0; j < hidden; j++) {
      const i = sigmoid(gates[j] as number);
      const forget = sigmoid(gates[hidden + j] as number);
      const g = Math.tanh(gates[2 * hidden + j] as number);
      const c = forget * (cell[j] as number) + i * g;
      cell[j] = c;
      h[j] = sigmoid(gates[3 * hidden + j] as number) * Math.tanh(c);
    }
    out.set(h, t * width + column);
  }
};

/** All layers over one window after the other, in plain TypeScript: a row a token, forward half first. */
export const plainLayers = (layers: readonly LstmLayer[]): ((input: Matrix) => Matrix) => {
  const whole = layers.map(({ hidden, forward, backward }) => ({
    columns: 2 * hidden,
    directions: [wholeDirection(forward), wholeDirection(backward)],
  }));
  return ({ rows, columns: given, values }) => {
    let input = stepped(values);
    let states: Matrix = { rows, columns: given, values };
    for (const { columns, directions } of whole) {
      const out = new Float32Array(rows * columns);
      directions.forEach((direction, d) => {
        recur(input, rows, direction, d === 1, out, columns, (d * columns) / 2);
      });
      states = { rows, columns, values: out };
      input = steppedStates(out);
    }
    return states;
  };
};
