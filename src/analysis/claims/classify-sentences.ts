import type { Attribution } from '../../article/attribution.ts';
import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { TextLayers } from '../layers.ts';

/** Every sentence with what it does, and the rule that decided it. */
export const classifySentences = (layers: TextLayers, _attributions: readonly Attribution[]): ClassifiedSentence[] =>
  layers.sentences.map((sentence) => ({ ...sentence, kind: 'claim', rule: 'claims/default' }));
