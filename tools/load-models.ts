import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAttributionModel } from '../src/analysis/attribution/neural/read-model.ts';
import type { Models } from '../src/analysis/models.ts';
import { readTagger } from '../src/analysis/syntax/tagger.ts';
import type { Result } from '../src/article/result.ts';

/** The trained weights in models/, as far as they are there and whole. */
export const loadModels = (): Models => {
  const tagger = read('tagger.bin', readTagger);
  const attribution = read('attribution.bin', readAttributionModel);
  return { ...(tagger === undefined ? {} : { tagger }), ...(attribution === undefined ? {} : { attribution }) };
};

const read = <T>(name: string, reader: (bytes: Uint8Array) => Result<T, string>): T | undefined => {
  const file = fileURLToPath(new URL(`../models/${name}`, import.meta.url));
  if (!existsSync(file)) return undefined;
  const model = reader(new Uint8Array(readFileSync(file)));
  return model.ok ? model.value : undefined;
};
