import type { CharSpan } from '../../article/span.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { wordsThatTell } from '../reference/event-reference.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import type { Around } from './around.ts';
import type { Mark } from './mark.ts';
import { isSaid } from './near-claims.ts';

const A_RUMOUR = /\b(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|speculation|news)$/i;

/** "The ministry could not confirm the report", far behind any: what the article is mainly about, where somebody tells that. */
export const mainRumour = (reading: Reading, mark: Mark, span: CharSpan, main: Around['main']): number[] => {
  const matter = A_RUMOUR.test(wordsAt(reading, span)) ? main() : undefined;
  return matter !== undefined && isSaid(reading, mark, matter) && matter.claim.sentence < mark.sentence
    ? [matter.index]
    : [];
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
