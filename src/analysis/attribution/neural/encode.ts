import type { AttributionModel, LstmLayer, Matrix } from '../model.ts';
import { kernelEncoder } from './kernel.ts';
import { plainLayers } from './plain-encoder.ts';

/** Turns what the first layer reads over one window into the states of the top layer: a row a token, forward half first. */
export type Encoder = (input: Matrix) => Matrix;

/** The encoder in plain TypeScript: several times slower than the kernel, and there everywhere. */
export const plainEncoder = (layers: readonly LstmLayer[]): Encoder => plainLayers(layers);

const encoders = new WeakMap<AttributionModel, Encoder>();

/** The model's encoder, made at first use: in WebAssembly where the surroundings allow it, else in TypeScript. */
export const encoderOf = (model: AttributionModel): Encoder => {
  const known = encoders.get(model);
  if (known !== undefined) return known;
  const made = kernelEncoder(model.layers) ?? plainEncoder(model.layers);
  encoders.set(model, made);
  return made;
};
