import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../../src/analysis/article-from-text.ts';
import type { Matrix } from '../../../../src/analysis/attribution/model.ts';
import { embed } from '../../../../src/analysis/attribution/neural/embed.ts';
import { type Encoder, plainEncoder } from '../../../../src/analysis/attribution/neural/encode.ts';
import { kernelEncoder } from '../../../../src/analysis/attribution/neural/kernel.ts';
import { project } from '../../../../src/analysis/attribution/neural/plain-encoder.ts';
import { readAttributionModel } from '../../../../src/analysis/attribution/neural/read-model.ts';
import { readArticle } from '../../../../src/analysis/attribution/neural/reading.ts';
import { basicLayers } from '../../../../tools/text-layers.ts';
import { PARITY_SENTENCES } from '../../../../tools/train/parity-sentences.ts';

interface Trained {
  readonly text: string;
  /** The trainer's scores of each tag, a row a token. */
  readonly scores: readonly (readonly number[])[];
}

const trained = JSON.parse(readFileSync(new URL('parity.json', import.meta.url), 'utf8')) as readonly Trained[];
const model = readAttributionModel(
  new Uint8Array(readFileSync(new URL('../../../../models/attribution.bin', import.meta.url))),
);

const scoresOf = (text: string, encoder: Encoder): readonly Matrix[] => {
  if (!model.ok) throw new Error(model.error);
  const { tags, tagBias } = model.value;
  return readArticle(basicLayers(text, articleFromText(text).blocks)).map((reading) =>
    project(encoder(embedOf(reading)), tags, tagBias),
  );
};

const embedOf = (reading: Parameters<typeof embed>[1]): Matrix => {
  if (!model.ok) throw new Error(model.error);
  return embed(model.value, reading);
};

test('the fixture is of the sentences that it should be of', () => {
  expect(trained.map(({ text }) => text)).toEqual(PARITY_SENTENCES);
});

test.for(trained)('trainer and run time agree on every token: $text', ({ text, scores }) => {
  if (!model.ok) throw new Error(model.error);
  for (const encoder of [kernelEncoder(model.value.layers), plainEncoder(model.value.layers)]) {
    if (encoder === undefined) throw new Error('no WebAssembly here');
    const found = scoresOf(text, encoder).flatMap(({ values }) => [...values]);
    const expected = scores.flat();
    expect(found.length).toBe(expected.length);
    found.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 2);
    });
  }
});
