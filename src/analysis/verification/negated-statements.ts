import type { BareClaim } from '../claims/find-claims.ts';
import type { Reading } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Accusations } from './look-around.ts';
import type { Mark } from './mark.ts';

/** A mark, and the claims that it bears on by their place. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly indices: readonly number[];
}

/** How far apart, in sentences, an accusation and its denial may stand. */
const REACH = 8;

/** A deed or a state of the past, negated. */
const DEED =
  /\b(?:did|had|have|has|was|were) ?(?:not|n't)\b|\bnever\b|\bnothing\b|\bthere (?:was|were|had been|has been) no\b/;

/** What does not look back on a deed: refusals, plans, abilities. */
const NO_DENIAL =
  /\b(?:will|would|can|could|should|must|may|might|shall|do|need) ?(?:not|n't)\b|\bcannot\b|\bwon't\b|\b(?:not|n't|never|no) (?:yet|sure|certain|clear|enough|only|want|think|know|believe|immediately|comment|longer|plans?|decided|need|have (?:any )?(?:plans|details|information)|reason|choice)\b/;

/** "He said that he had never met her", from one whom somebody in the article accuses. */
export const findNegatedStatements = (
  reading: Reading,
  claims: readonly BareClaim[],
  accusations: Accusations,
): PlacedMark[] =>
  claims.flatMap((claim, index) => {
    const speaker = speakerOf(reading, claim);
    if (claim.polarity !== 'negative' || speaker === null || !speaksOfSelf(reading, claim)) return [];
    const told = reading.normal.slice(claim.span.start, claim.span.end);
    if (!DEED.test(told) || NO_DENIAL.test(told)) return [];
    const near = accusationsOf(speaker, index, accusations).filter(
      (place) => Math.abs((claims[place]?.sentence ?? 0) - claim.sentence) <= REACH,
    );
    return near.length === 0 ? [] : [placed(reading, claim, [index, ...near])];
  });

const speakerOf = (reading: Reading, claim: BareClaim): string | null => {
  const nearest = reading.attribution(claim.attribution.at(-1) ?? '');
  return nearest === undefined || !['asserts', 'denies', 'believes'].includes(nearest.stance) ? null : nearest.speaker;
};

const speaksOfSelf = (reading: Reading, claim: BareClaim): boolean =>
  /^(?:he|she|it|they|we|I|there (?:was|were|had been|is|are|has been)|no|none of|nothing)\b/i.test(
    reading.normal.slice(claim.span.start, claim.span.end),
  );

/** The accusations against a speaker that somebody else makes, told in the article before or right after. */
const accusationsOf = (speaker: string, index: number, accusations: Accusations): number[] =>
  [...accusations]
    .filter(
      ([place, marks]) =>
        place !== index &&
        marks.some(
          ({ accused, by }) =>
            accused?.name != null && by.name !== speaker && sameOne(namesOf(speaker), namesOf(accused.name)),
        ),
    )
    .map(([place]) => place);

const placed = (reading: Reading, claim: BareClaim, indices: readonly number[]): PlacedMark => {
  const attribution = reading.attribution(claim.attribution.at(-1) ?? '');
  const cue = attribution?.cue[0];
  const source = attribution?.source[0];
  const near = [source, cue].filter(
    (span) => span !== undefined && span.end <= claim.span.start && reading.sentenceAt(span.start) === claim.sentence,
  );
  const start = Math.min(claim.span.start, ...near.map((span) => span?.start ?? claim.span.start));
  return {
    indices,
    mark: {
      span: { start, end: claim.span.end },
      cue: cue ?? claim.span,
      sentence: claim.sentence,
      bears: 'denied',
      target: { kind: 'content', span: claim.span },
      by: { name: attribution?.speaker ?? null, type: attribution?.sourceType ?? null },
      accused: null,
      announcesItself: false,
      rule: 'verification/own-negation',
      confidence: 0.6,
    },
  };
};
