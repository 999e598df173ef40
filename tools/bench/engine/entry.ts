import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { embed } from '../../../src/analysis/attribution/neural/embed.ts';
import { plainEncoder } from '../../../src/analysis/attribution/neural/encode.ts';
import { kernelEncoder } from '../../../src/analysis/attribution/neural/kernel.ts';
import { predictRelations } from '../../../src/analysis/attribution/neural/predict-relations.ts';
import { readAttributionModel } from '../../../src/analysis/attribution/neural/read-model.ts';
import { readArticle } from '../../../src/analysis/attribution/neural/reading.ts';
import { emptyMemory } from '../../../src/analysis/paragraph-memory.ts';
import { readTagger } from '../../../src/analysis/syntax/tagger.ts';
import { basicLayers } from '../../text-layers.ts';

/** What the bench measures, to be bundled into one file as the extension's background is: separate modules run slower. */
export const engine = {
  analyse,
  articleFromText,
  embed,
  plainEncoder,
  kernelEncoder,
  predictRelations,
  readAttributionModel,
  readArticle,
  emptyMemory,
  readTagger,
  basicLayers,
};
