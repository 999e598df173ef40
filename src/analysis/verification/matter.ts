import type { CharSpan } from '../../article/span.ts';
import { clauseEnd, phraseEnd } from '../claims/claim-extent.ts';
import type { CueMatch } from './match-cues.ts';

/** Nouns that tell of a deed or a happening, so that a phrase with them can be true or not. */
const DEEDS =
  /\b(?:possible|potential|suspected|alleged|apparent|attacks?|blasts?|bombings?|explosions?|murders?|killings?|shootings?|fires?|crash(?:es)?|frauds?|corruption|leaks?|breach(?:es)?|meddling|interference|collusion|incidents?|abuses?|assaults?|payments?|links?|ties|roles?|involvement|hack(?:s|ing)?|thefts?|poisonings?|violations?|misconduct|mishandling|crimes?|contacts?|sabotage|strikes?|outbreaks?|disappearances?|genocide|laundering|bribe(?:s|ry)?|tampering|rigging|manipulation|harassment|collapses?|spills?|theft|forgery|wrongdoing|negligence|conspiracy)\b/;
const NOUN = /\b(?:investigation|inquiry|enquiry|probe|inquest|audit|review)s?\b/;
const GOES_ON =
  / (?:is|are|was|were|has|have|will|would) (?:due|expected|set|scheduled|ongoing|continuing|under ?way|still|now|to|not yet)\b| (?:goes|drags|continues|began|begins)\b/;

/** "The inquiry into whether | she was told | is due in June": the question ends where the inquiry's own verb comes. */
const beforeMainVerb = (normal: string, start: number, end: number, noun: boolean): number => {
  const verb = noun ? GOES_ON.exec(normal.slice(start, end)) : null;
  return verb === null ? end : start + verb.index;
};

/** How far into a phrase its deed must be told. */
const HEAD = 60;

/** The words behind a cue that tell what is looked into: a question's clause, what claims are of, a deed; undefined where it is none. */
export const matterBehind = (
  normal: string,
  { row, span }: CueMatch,
  start: number,
  limit: number,
): CharSpan | undefined => {
  const cue = normal.slice(span.start, start).trimEnd();
  const words = normal.slice(start, limit);
  if (/\b(?:whether|if)(?: or not)?$|\bthat$/.test(cue) || /^(?:how|why|what|who|when|where|which)\b/.test(words))
    return {
      start,
      end: beforeMainVerb(normal, start, clauseEnd(normal, start, limit), row.frame === 'matter' && NOUN.test(cue)),
    };
  const question = /^(?:to (?:see|determine|establish|find out|learn) )?(?:both )?(?:whether|if) (?:or not )?/.exec(
    words,
  );
  if (question !== null) return { start: start + question[0].length, end: clauseEnd(normal, start, limit) };
  const end = phraseEnd(normal, start, limit);
  const told = normal.slice(start, Math.min(end, start + HEAD));
  const any = row.frame === 'matter-of' || CLAIMS_OF.test(cue) || NAMED.test(told);
  return any || DEEDS.test(told) ? { start, end } : undefined;
};

const CLAIMS_OF = /\b(?:claim|allegation|report|accusation|complaint|suspicion|suggestion|tip)s?\b.* of$/;

/** "the allegations", "the matter": words that refer to what was told before. */
const NAMED =
  /^(?:the|these|those|this|that|his|her|its|their|all|both) (?:[a-z]+ )?(?:claims?|allegations?|reports?|accusations?|complaints?|matter|charges)$/;
