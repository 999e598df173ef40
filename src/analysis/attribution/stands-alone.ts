import { covers } from '../../article/span.ts';
import type { PlaceIndex } from './lookup.ts';
import type { Unchained } from './merge-relations.ts';
import { firstTokenFrom, type Words } from './words.ts';

/** Rules right in under 40 % of what they alone find. */
const NEVER = /^attribution\/(?:verb-infinitive|gerund-clause|gerund-object|noun-to|noun-for|noun-saying-bare)$/;

/** Rules for what the model's corpus hardly has: as sure alone as ever. */
const OWN_GROUND =
  /^attribution\/(?:according-to|claims-responsibility|hidden-|reportedly|we-are-told|it-emerged|information-is|citing|headline-|heard-in-court|noun-saying)/;

/** "Report: …": what stands behind it is a headline of its own. */
const LABEL = 'attribution/headline-colon';

/** Of what the rules alone find elsewhere so many are right (PolNeAR dev). */
const ALONE = 0.45;

/** How sure a relation is that the rules found and the model did not; undefined where it had better be dropped (PolNeAR dev, status train). */
export const confidenceAlone = (
  words: Words,
  relation: Unchained,
  contents: PlaceIndex<Unchained>,
): number | undefined => {
  const cue = relation.cue[0];
  if (cue === undefined) return undefined;
  if (NEVER.test(relation.rule)) return claimsToHaveDone(words, relation) ? relation.confidence : undefined;
  const inside = contents
    .near(cue)
    .some((other) => other.rule !== LABEL && other.content.some((span) => covers(span, cue)));
  if (inside && !OWN_GROUND.test(relation.rule))
    return relation.rule === 'attribution/verb-that' ? 0.9 : Math.min(relation.confidence, 0.77);
  const quoted = words.quote(firstTokenFrom(words.layers, cue.start)) >= 0;
  if (quoted && !inside) return undefined;
  return OWN_GROUND.test(relation.rule) ? relation.confidence : Math.min(relation.confidence, ALONE);
};

/** "claimed on Telegram to be behind the attack", "claims to have left": nothing else is meant by it. */
const claimsToHaveDone = (words: Words, { rule, cue, content }: Unchained): boolean => {
  const [verb, told] = [cue[0], content[0]];
  if (rule !== 'attribution/verb-infinitive' || verb === undefined || told === undefined) return false;
  const { text } = words.layers;
  return /^claim/.test(text.slice(verb.start, verb.end)) && /^to (?:have|be) /.test(text.slice(told.start, told.end));
};
