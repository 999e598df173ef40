import { type CharSpan, spanLength } from '../../article/span.ts';
import type { Reading } from '../reference/reading.ts';
import { trimClaim } from './claim-extent.ts';
import { isClause } from './is-clause.ts';

/** "Two rumours went round: …" */
const ANNOUNCES =
  /^[^:."]*\b(?:two|three|four|five|several|rival|competing|conflicting) (?:[\p{L}-]+ ){0,2}?(?:rumou?rs|stories|explanations|theories|claims|accounts|versions|allegations|accusations|tales|reports|suggestions|things|charges|complaints|findings)\b[^:."]*: /iu;
/** Between two of a list whose claims each open with "that", and of any other. */
const [THAT_NEXT, NEXT] = [/[,;]? (?:(?:and|or) )?that /g, /; (?:(?:and|or) )?|, or /g];

/** "There were two explanations: | the pier had sunk, or | the ferry had missed it": the claims that words announce as a number of such; none where they announce no list. */
export const announcedClaims = (reading: Reading, span: CharSpan): readonly CharSpan[] => {
  const words = reading.normal.slice(span.start, span.end);
  const opening = ANNOUNCES.exec(words)?.[0].length;
  if (opening === undefined) return [];
  const [rest, offset] = [words.slice(opening), span.start + opening];
  const claims: CharSpan[] = [];
  const joints = rest.matchAll(rest.startsWith('that ') ? THAT_NEXT : NEXT);
  let start = 0;
  const enter = (end: number): void => {
    claims.push(trimClaim(reading.normal, { start: offset + start, end: offset + end }));
  };
  for (const { index, 0: joint } of joints) {
    if (index > 0) enter(index);
    start = index + joint.length;
  }
  enter(rest.length);
  return claims.length > 1 && claims.every((one) => spanLength(one) > 0 && isClause(reading, one)) ? claims : [];
};
