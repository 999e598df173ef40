import type { ClassifiedSentence } from '../../article/sentence.ts';
import { type CharSpan, spanLength } from '../../article/span.ts';
import { reachOf } from '../reference/attribution-places.ts';
import type { Reading } from '../reference/reading.ts';
import type { Mark } from '../verification/mark.ts';
import { announcedClaims } from './announced-list.ts';
import { trimClaim } from './claim-extent.ts';
import type { Draft } from './draft.ts';
import { isClause } from './is-clause.ts';
import { isDeed } from './is-deed.ts';
import { withoutLooseEnd } from './loose-end.ts';
import { within, without } from './pieces.ts';

/** What the outlet says itself: the sentence, or the clauses of it that nobody else says. */
export const ownDrafts = (
  reading: Reading,
  sentence: ClassifiedSentence,
  marks: readonly Mark[],
  said: readonly Draft[],
): Draft[] => {
  const others = reading.places.byReach.near(sentence.span).filter((attribution) => !isDeed(reading, attribution));
  const cuts = others.map((attribution) => within(reachOf(attribution), sentence.span));
  const evidence = marks.map(({ span }) => span);
  return without(sentence.span, cuts)
    .map((piece) => withoutLooseEnd(reading, trimClaim(reading.normal, piece), others))
    .filter((span) => span !== undefined)
    .filter((span) => (cuts.length === 0 && said.length === 0 ? spanLength(span) > 2 : isClause(reading, span)))
    .map((span) => trimClaim(reading.normal, beforeDocument(reading, span, marks)))
    .filter((span) => coveredBy(span, evidence) * 2 < spanLength(span))
    .flatMap((span): Draft[] => {
      const listed = announcedClaims(reading, span);
      return listed.length > 0
        ? listed.map((one) => ({ span: one, rule: 'claims/listed', confidence: 0.75, shown: true }))
        : [{ span, rule: 'claims/own-voice', confidence: 0.85, shown: true }];
    });
};

const coveredBy = (span: CharSpan, others: readonly CharSpan[]): number =>
  spanLength(span) - without(span, others).reduce((sum, piece) => sum + spanLength(piece), 0);

/** "The founder flew first class, | receipts seen by the Courier show": the claim ends where its proof is told. */
const beforeDocument = ({ normal }: Reading, span: CharSpan, marks: readonly Mark[]): CharSpan => {
  const proof = marks.find(
    (mark) =>
      mark.bears === 'verified' &&
      mark.span.start > span.start + 10 &&
      mark.span.end <= span.end &&
      normal.slice(mark.span.start - 2, mark.span.start) === ', ' &&
      /^(?: [a-z]+){0,3}$/.test(normal.slice(mark.span.end, span.end)),
  );
  return proof === undefined ? span : { start: span.start, end: proof.span.start };
};
