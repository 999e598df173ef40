import type { Matrix } from '../model.ts';

/** A matrix in whole numbers from -127 to 127, with a scale for each row. */
export interface Quantised extends Matrix {
  readonly scales: Float32Array;
}

/** Numbers in whole steps, from -32767 to 32767. */
export interface Stepped {
  readonly values: Float32Array;
  /** What one step is worth. */
  readonly step: number;
}

/** A matrix in whole numbers. The weight file keeps the encoder's so: nothing is lost that the file has. */
export const quantised = ({ rows, columns, values }: Matrix): Quantised => {
  const numbers = new Float32Array(values.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [row * columns, (row + 1) * columns];
    const scale = largest(values.subarray(from, to)) / 127 || 1;
    scales[row] = scale;
    for (let at = from; at < to; at++) numbers[at] = Math.round((values[at] as number) / scale);
  }
  return { rows, columns, values: numbers, scales };
};

/** Numbers in the finest steps by which the largest of them still fits into two bytes. */
export const stepped = (values: Float32Array): Stepped => inSteps(values, largest(values) / 32767 || 1);

/** What one step of an encoder's state is worth: states lie between -1 and 1. */
export const STATE_STEP = 1 / 32767;

/** States in whole steps. */
export const steppedStates = (values: Float32Array): Stepped => inSteps(values, STATE_STEP);

// Plain loops: `from` and `of` take many times as long on typed arrays.
const inSteps = (values: Float32Array, step: number): Stepped => {
  const numbers = new Float32Array(values.length);
  for (let at = 0; at < values.length; at++) numbers[at] = Math.round((values[at] as number) / step);
  return { values: numbers, step };
};

const largest = (values: Float32Array): number => {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, Math.abs(values[at] as number));
  return most;
};
