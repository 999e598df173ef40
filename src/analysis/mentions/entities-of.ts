import type { TextLayers } from '../layers.ts';
import { STATES } from '../lexicon/known-sources.ts';
import { type KnownEntities, knownEntities } from './known-entities.ts';

const known = new WeakMap<TextLayers, KnownEntities>();

/** The names of an article; several passes ask for them, they are read once. */
export const entitiesOf = (layers: TextLayers): KnownEntities => {
  const entities = known.get(layers) ?? knownEntities(layers, (key) => STATES.has(key));
  known.set(layers, entities);
  return entities;
};
