import type { BareClaim } from '../claims/find-claims.ts';
import { type ContentWords, contentWords } from '../reference/content-words.ts';
import type { Reading } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Accusations } from './look-around.ts';
import type { Mark } from './mark.ts';

/** A mark, and the claims that it bears on by their place. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly indices: readonly number[];
}

/** What does not look back on a deed: refusals, plans, abilities. */
const NO_DENIAL =
  /\b(?:will|would|can|could|should|must|may|might|shall|do|need) ?(?:not|n't)\b|\bcannot\b|\bwon't\b|\b(?:not|n't|never|no) (?:yet|sure|certain|clear|enough|only|want|think|know|believe|immediately|comment|longer|plans?|decided|need|have (?:any )?(?:plans|details|information)|reason|choice)\b/;

/** "He said that he had never met her", from one accused of it; "She said that no money was paid", against one who said that money was. */
export const findNegatedStatements = (
  reading: Reading,
  claims: readonly BareClaim[],
  accusations: Accusations,
): PlacedMark[] => {
  const words = claims.map((claim) => contentWords(reading, claim.span));
  return claims.flatMap((claim, index) => {
    const speaker = speakerOf(reading, claim);
    if (claim.polarity !== 'negative' || speaker === null) return [];
    if (NO_DENIAL.test(reading.normal.slice(claim.span.start, claim.span.end))) return [];
    const denied = speaksOfSelf(reading, claim) ? accusationsOf(speaker, index, accusations) : [];
    if (denied.length > 0) return [placed(reading, claim, [index, ...denied], 'denied')];
    const opposite = claims.findIndex((other, place) => contradicts(reading, claim, other, words[index], words[place]));
    const against = claims[opposite];
    if (against === undefined) return [];
    const ofSelf = sameOne(namesOf(speaker), words[opposite]?.names ?? new Set());
    return [placed(reading, claim, ofSelf ? [index, opposite] : [opposite], ofSelf ? 'denied' : 'disputed')];
  });
};

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

/** The same words from somebody else, without the negation. */
const contradicts = (
  reading: Reading,
  claim: BareClaim,
  other: BareClaim,
  a: ContentWords | undefined,
  b: ContentWords | undefined,
): boolean => {
  if (a === undefined || b === undefined || other.polarity !== 'positive' || other.span.start > claim.span.start)
    return false;
  const speaker = speakerOf(reading, other);
  if (a.text.includes(b.text)) return false;
  if (speaker === null || speaker === speakerOf(reading, claim)) return false;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared >= 3 && shared >= Math.min(a.stems.size, b.stems.size) * 0.75;
};

const placed = (
  reading: Reading,
  claim: BareClaim,
  indices: readonly number[],
  bears: 'denied' | 'disputed',
): PlacedMark => {
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
      bears,
      target: { kind: 'content', span: claim.span },
      by: { name: attribution?.speaker ?? null, type: attribution?.sourceType ?? null },
      accused: null,
      announcesItself: false,
      rule: bears === 'denied' ? 'verification/own-negation' : 'verification/contradiction',
      confidence: 0.6,
    },
  };
};
