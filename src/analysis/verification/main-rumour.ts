import type { CharSpan } from '../../article/span.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { wordsThatTell } from '../reference/event-reference.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import type { Mark } from './mark.ts';
import { held, isSaid } from './near-claims.ts';

/** How many sentences of an article may tell first what it is about. */
const OPENING = 10;

const A_RUMOUR = /\b(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|speculation|news)$/i;

/** "The ministry could not confirm the report", far behind any: the one that the article opens with. */
export const mainRumour = (reading: Reading, mark: Mark, span: CharSpan, candidates: Candidates): number[] => {
  if (!A_RUMOUR.test(wordsAt(reading, span))) return [];
  const first = candidates
    .between(0, Math.min(OPENING, mark.sentence - 1))
    .find((one) => isSaid(reading, mark, one) && held(reading, one.claim) && hasVerb(reading, one.claim.span));
  return first === undefined ? [] : [first.index];
};

/** "If her death is confirmed": the first claim before that tells of the event named. */
export const eventToldFirst = (reading: Reading, mark: Mark, span: CharSpan, candidates: Candidates): number[] => {
  const told = wordsThatTell(`the ${wordsAt(reading, span).replace(OWNER, '')}`);
  if (told === undefined) return [];
  const tells = ({ claim, accusation }: Candidate): boolean =>
    (accusation || claim.attribution.length > 0) && wordsAt(reading, claim.span).search(told) >= 0;
  const first = candidates.between(0, mark.sentence - 1).find(tells);
  return first === undefined ? [] : [first.index];
};
const OWNER = /^(?:.*'s? |(?:the|this|these|his|her|its|their) )/;
