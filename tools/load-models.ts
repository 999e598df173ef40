import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAttributionModel } from '../src/analysis/attribution/neural/read-model.ts';
import type { Models } from '../src/analysis/models.ts';

const read = (name: string): Uint8Array | undefined => {
  const file = fileURLToPath(new URL(`../models/${name}`, import.meta.url));
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
};

/** The trained weights in models/, as far as they are there and whole. */
export const loadModels = (): Models => {
  const bytes = read('attribution.bin');
  const attribution = bytes === undefined ? undefined : readAttributionModel(bytes);
  return attribution?.ok ? { attribution: attribution.value } : {};
};
