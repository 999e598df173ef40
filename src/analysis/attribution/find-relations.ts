import type { TextLayers } from '../layers.ts';
import type { AttributionModel } from './model.ts';
import type { Relation } from './relation.ts';

/** All source–cue–content relations of the article, in the order of their cues; `within` is an index into the same list. */
export const findRelations = (_layers: TextLayers, _model?: AttributionModel): Relation[] => [];
