import { covers } from '../../article/span.ts';
import type { Unchained } from './merge-relations.ts';

/** Rules right in under 40 % of what they alone find. */
const WEAK = /^attribution\/(?:verb-infinitive|gerund-clause|gerund-object)$/;

/** Weak, too, where nothing else holds them; inside other attributions they are rarely wrong. */
const WEAK_OUTSIDE = /^attribution\/(?:verb-object|verb-clause|emotion-about)$/;

/** Whether a relation that only the rules found is kept beside the model's. */
export const standsAlone = (relation: Unchained, others: readonly Unchained[]): boolean => {
  if (WEAK.test(relation.rule)) return false;
  if (!WEAK_OUTSIDE.test(relation.rule)) return true;
  const cue = relation.cue[0];
  return cue !== undefined && others.some((other) => other.content.some((span) => covers(span, cue)));
};
