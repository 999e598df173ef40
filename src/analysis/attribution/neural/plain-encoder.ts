import type { LstmDirection, LstmLayer, Matrix } from '../model.ts';

/** Rows of `input` times the rows of `weights`, plus `bias`: the projection of every token at once, four rows at a time. */
export const project = (input: Matrix, weights: Matrix, bias: Float32Array): Matrix => {
  const { rows, columns: depth, values: x } = input;
  const { rows: columns, values: w } = weights;
  const out = new Float32Array(rows * columns);
  let r = 0;
  for (; r + 4 <= rows; r += 4) {
    const [x0, x1, x2, x3] = [r * depth, (r + 1) * depth, (r + 2) * depth, (r + 3) * depth];
    for (let c = 0; c < columns; c++) {
      const at = c * depth;
      let [s0, s1, s2, s3] = [0, 0, 0, 0];
      for (let k = 0; k < depth; k++) {
        const v = w[at + k] as number;
        s0 += v * (x[x0 + k] as number);
        s1 += v * (x[x1 + k] as number);
        s2 += v * (x[x2 + k] as number);
        s3 += v * (x[x3 + k] as number);
      }
      const b = bias[c] as number;
      out[r * columns + c] = s0 + b;
      out[(r + 1) * columns + c] = s1 + b;
      out[(r + 2) * columns + c] = s2 + b;
      out[(r + 3) * columns + c] = s3 + b;
    }
  }
  for (; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let s = bias[c] as number;
      for (let k = 0; k < depth; k++) s += (w[c * depth + k] as number) * (x[r * depth + k] as number);
      out[r * columns + c] = s;
    }
  }
  return { rows, columns, values: out };
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One direction over one window; its states go to `out`, rows of `width`, from column `column` on. */
const recur = (
  input: Matrix,
  { input: weights, state, bias }: LstmDirection,
  backwards: boolean,
  out: Float32Array,
  width: number,
  column: number,
): void => {
  const hidden = state.columns;
  const { values: gates, columns } = project(input, weights, bias);
  const r = state.values;
  const h = new Float64Array(hidden);
  const next = new Float64Array(hidden);
  const cell = new Float64Array(hidden);
  const [forgetRows, cellRows, outRows] = [hidden * hidden, 2 * hidden * hidden, 3 * hidden * hidden];
  for (let step = 0; step < input.rows; step++) {
    const t = backwards ? input.rows - 1 - step : step;
    const at = t * columns;
    for (let j = 0; j < hidden; j++) {
      let i = gates[at + j] as number;
      let f = gates[at + hidden + j] as number;
      let g = gates[at + 2 * hidden + j] as number;
      let o = gates[at + 3 * hidden + j] as number;
      const row = j * hidden;
      for (let k = 0; k < hidden; k++) {
        const v = h[k] as number;
        i += v * (r[row + k] as number);
        f += v * (r[forgetRows + row + k] as number);
        g += v * (r[cellRows + row + k] as number);
        o += v * (r[outRows + row + k] as number);
      }
      const c = sigmoid(f) * (cell[j] as number) + sigmoid(i) * Math.tanh(g);
      cell[j] = c;
      next[j] = sigmoid(o) * Math.tanh(c);
    }
    h.set(next);
    out.set(h, t * width + column);
  }
};

/** Both directions of one layer over one window, in plain TypeScript: a row a token, forward half first. */
export const runLayer = (input: Matrix, { hidden, forward, backward }: LstmLayer): Matrix => {
  const columns = 2 * hidden;
  const values = new Float32Array(input.rows * columns);
  recur(input, forward, false, values, columns, 0);
  recur(input, backward, true, values, columns, hidden);
  return { rows: input.rows, columns, values };
};
