import { covers } from '../../article/span.ts';
import type { PlaceIndex } from './lookup.ts';
import type { Unchained } from './merge-relations.ts';
import { firstTokenFrom, type Words } from './words.ts';

/** Rules right in under 40 % of what they alone find. */
const NEVER = /^attribution\/(?:verb-infinitive|gerund-clause|gerund-object|noun-to|noun-for|noun-saying-bare)$/;

/** Rules that alone are right too rarely unless another attribution holds what they find. */
const ONLY_INSIDE = /^attribution\/(?:verb-object|verb-clause|emotion-about)$/;

/** Rules for what the model's corpus hardly has: as sure alone as ever. */
const OWN_GROUND =
  /^attribution\/(?:according-to|claims-responsibility|hidden-|reportedly|we-are-told|it-emerged|information-is|citing|headline-colon|noun-saying)/;

/** How sure a relation is that the rules found and the model did not; undefined where it had better be dropped (PolNeAR dev, status train). */
export const confidenceAlone = (
  words: Words,
  relation: Unchained,
  contents: PlaceIndex<Unchained>,
): number | undefined => {
  const cue = relation.cue[0];
  if (cue === undefined || NEVER.test(relation.rule)) return undefined;
  const inside = contents.near(cue).some((other) => other.content.some((span) => covers(span, cue)));
  if (inside && !OWN_GROUND.test(relation.rule))
    return relation.rule === 'attribution/verb-that' ? 0.9 : Math.min(relation.confidence, 0.77);
  const quoted = words.quote(firstTokenFrom(words.layers, cue.start)) >= 0;
  if (
    (quoted && !inside) ||
    (ONLY_INSIDE.test(relation.rule) && !/^(?:denies|confirms|disputes|warns)$/.test(relation.stance))
  )
    return undefined;
  return OWN_GROUND.test(relation.rule) ? relation.confidence : Math.min(relation.confidence, 0.6);
};
