import type { AttributionModel } from '../../../src/analysis/attribution/model.ts';
import type { Tagger } from '../../../src/analysis/syntax/tagger.ts';
import type { engine } from './entry.ts';
import { bytesOf } from './weights.ts';

/** The analysis as one bundle. */
export type Engine = typeof engine;

/** Reads all weight files as the background does; a missing or damaged one is an error here. */
export const load = (
  { readTagger, readAttributionModel }: Engine,
  root: string,
): { tagger: Tagger; attribution: AttributionModel } => {
  const tagger = readTagger(bytesOf(root, 'tagger.bin'));
  const attribution = readAttributionModel(bytesOf(root, 'attribution.bin'));
  if (!tagger.ok || !attribution.ok) throw new Error('the weights could not be read');
  return { tagger: tagger.value, attribution: attribution.value };
};
