import { root } from '../../setup/root.ts';
import { described, time } from '../measure.ts';
import type { Engine } from './load.ts';
import { bytesOf } from './weights.ts';

/** The attribution model by itself: reading its weights, one article by both encoders. */
export const benchAttributionModel = (engine: Engine, text: string): void => {
  const bytes = bytesOf(root, 'attribution.bin');
  const read = engine.readAttributionModel(bytes);
  if (!read.ok) throw new Error(read.error);
  const model = read.value;
  const layers = engine.basicLayers(text, engine.articleFromText(text).blocks);
  const readings = engine.readArticle(layers);
  const encodeAll = (encoder: ReturnType<Engine['plainEncoder']>) => () =>
    readings.reduce((sum, reading) => sum + encoder(engine.embed(model, reading)).rows, 0);
  const kernel = engine.kernelEncoder(model.layers);
  console.log(`the model alone, ${layers.tokens.length} tokens`);
  console.log(`  its weights read            ${described(time(() => engine.readAttributionModel(bytes), 7, 1))}`);
  console.log(`  its relations               ${described(time(() => engine.predictRelations(layers, model), 15))}`);
  if (kernel) console.log(`  its encoder in WebAssembly  ${described(time(encodeAll(kernel), 15))}`);
  console.log(`  its encoder in TypeScript   ${described(time(encodeAll(engine.plainEncoder(model.layers)), 7))}`);
};
