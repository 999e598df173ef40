import type { CharSpan } from '../../article/span.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';

/** How far back, in sentences, a document may have been told of. */
const REACH = 8;

const A_DOCUMENT =
  /\b(statement|letter|message|video|recording|post|document|tape|audio|clip|footage|blog|note|e-?mail)s?$/i;

/** "The statement could not be verified": all that the article has told from a statement before. */
export const toldInDocument = (reading: Reading, span: CharSpan, candidates: Candidates): number[] => {
  const noun = A_DOCUMENT.exec(wordsAt(reading, span))?.[1]?.toLowerCase();
  if (noun === undefined) return [];
  const named = new RegExp(`\\b${noun}s?\\b`, 'i');
  const sentence = reading.sentenceAt(span.start);
  return candidates
    .between(sentence - REACH, sentence)
    .filter((one) => one.claim.span.end <= span.start && isToldIn(reading, named, one))
    .map(({ index }) => index);
};

/** Whether the words around what is told name the document: "A statement of the group said that …", "…, the statement said". */
const isToldIn = (reading: Reading, named: RegExp, { claim, accusation }: Candidate): boolean => {
  if (claim.attribution.length === 0 && !accusation) return false;
  const sentence = reading.layers.sentences[claim.sentence]?.span ?? claim.span;
  const around = `${reading.normal.slice(sentence.start, claim.span.start)} ${reading.normal.slice(claim.span.end - TAIL, sentence.end).slice(0, BEHIND)}`;
  return named.test(around);
};
/** How much of a claim's end, and of what follows, may name its source: the claim may have swallowed the name. */
const [TAIL, BEHIND] = [15, 60];
