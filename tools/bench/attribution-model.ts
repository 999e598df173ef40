import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { embed } from '../../src/analysis/attribution/neural/embed.ts';
import { plainEncoder } from '../../src/analysis/attribution/neural/encode.ts';
import { kernelEncoder } from '../../src/analysis/attribution/neural/kernel.ts';
import { predictRelations } from '../../src/analysis/attribution/neural/predict-relations.ts';
import { readAttributionModel } from '../../src/analysis/attribution/neural/read-model.ts';
import { type Reading, readArticle } from '../../src/analysis/attribution/neural/reading.ts';
import { described, time } from './measure.ts';

type Layers = Parameters<typeof predictRelations>[0];

/** The attribution model by itself: size, reading its weights, one article by both encoders. */
export const benchAttributionModel = (layers: Layers): void => {
  const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL('../../models/attribution.bin', import.meta.url))));
  const read = readAttributionModel(bytes);
  if (!read.ok) throw new Error(read.error);
  const model = read.value;
  const readings = readArticle(layers);
  const encodeAll = (encoder: ReturnType<typeof plainEncoder>) => () =>
    readings.reduce((sum, reading: Reading) => sum + encoder(embed(model, reading)).rows, 0);
  const kernel = kernelEncoder(model.layers);
  const size = `${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`;
  console.log(
    `attribution model             ${size}; read in ${described(time(() => readAttributionModel(bytes), 7, 1))}`,
  );
  console.log(
    `its relations, ${layers.tokens.length} tokens     ${described(time(() => predictRelations(layers, model), 15))}`,
  );
  if (kernel) console.log(`its encoder in WebAssembly    ${described(time(encodeAll(kernel), 15))}`);
  console.log(`its encoder in TypeScript     ${described(time(encodeAll(plainEncoder(model.layers)), 7))}`);
};
