import type { CharSpan } from '../../article/span.ts';
import type { Reading } from '../reference/reading.ts';
import { trimClaim } from './claim-extent.ts';
import { hasFiniteVerb } from './finite-verb.ts';

/** "and that" of a further claim, or ", that" before one, and none that points back: "and that was all". */
const AND_THAT =
  /(?:,? (?:and|or|nor)(?: also| later| further| moreover)? that|, that(?=[^.;]*? (?:and|or) that )) (?!(?:is|was|has|had|will|would|could|can|may|might|means?|meant|does|did|makes?|made|leaves?|left|came|comes|one|those)\b)/gu;

/** How few letters a claim of such a list has. */
const FEWEST = 12;

/** "(that) the dam had cracked | and that nobody had told the town": each has a word of its own to open it, and is a claim of its own. */
export const apartAtThat = (reading: Reading, span: CharSpan): CharSpan[] => {
  const words = reading.normal.slice(span.start, span.end);
  const pieces: CharSpan[] = [];
  let start = span.start;
  for (const { index, 0: joint } of words.matchAll(AND_THAT)) {
    const [end, next] = [span.start + index, span.start + index + joint.length];
    if (end - start < FEWEST || isInQuotation(words.slice(0, index))) continue;
    if (!hasFiniteVerb(reading, { start, end }) || !hasFiniteVerb(reading, { start: next, end: span.end })) continue;
    pieces.push(trimClaim(reading.normal, { start, end }));
    start = next;
  }
  return pieces.length === 0 ? [span] : [...pieces, trimClaim(reading.normal, { start, end: span.end })];
};

/** 'called it "a dam and that …"': what one quotation holds stays whole. */
const isInQuotation = (before: string): boolean => before.split('"').length % 2 === 0;
