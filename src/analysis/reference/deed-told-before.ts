import type { BareClaim } from '../claims/find-claims.ts';
import { stem, stemOfBase } from './content-words.ts';
import { type Reading, wordsAt } from './reading.ts';

/** How far back, in sentences, a pronoun reaches for what was done. */
const REACH = 4;

const WHOM = '(?:it|them|him|her|this|that|me|us|any(?:thing|body|one)?|any of (?:it|them|this|that)|either of them)';
/** "taking it", "he had beaten him", "ever having touched them": a deed and a pronoun, and nothing else that tells which deed it is. */
const DONE = new RegExp(
  `^(?:(?:he|she|it|they|we|i) )?(?:(?:ever|having|had|has|have|did|been|also|really|deliberately|knowingly|wilfully|personally) )*(?<verb>\\p{L}{3,}) ${WHOM}$`,
  'u',
);
/** "he has never met him", "she did not take any". */
const NOT_DONE = new RegExp(
  `^(?:he|she|it|they|we|i|the [\\p{Ll}-]+|\\p{L}+) (?:(?:has|have|had|did) ?(?:not|n't|never)|never) (?:ever |even |once )?(?<verb>\\p{L}{3,}) ${WHOM}$`,
  'u',
);

/** The place of the claim, told before, of the deed that a claim tells again with no more than a pronoun; -1 where it does not. */
export const deedToldBefore = (reading: Reading, claims: readonly BareClaim[], index: number): number =>
  claims[index]?.polarity === 'negative' ? -1 : deedBefore(reading, claims, index, DONE);

/** The place of the claim, told before, of the deed that a claim says was not done, with no more than a pronoun; -1 where it does not. */
export const deedNegated = (reading: Reading, claims: readonly BareClaim[], index: number): number =>
  deedBefore(reading, claims, index, NOT_DONE);

const deedBefore = (reading: Reading, claims: readonly BareClaim[], index: number, words: RegExp): number => {
  const claim = claims[index];
  const verb = claim && words.exec(wordsAt(reading, claim.span).toLowerCase())?.groups?.verb;
  if (claim === undefined || verb === undefined) return -1;
  for (let place = index - 1; place >= 0; place--) {
    const earlier = claims[place];
    if (earlier === undefined || claim.sentence - earlier.sentence > REACH) return -1;
    if (earlier.polarity === 'positive' && earlier.span.end <= claim.span.start && tells(reading, earlier, verb))
      return place;
  }
  return -1;
};

/** Whether one of a claim's verbs is a form of this one. */
const tells = (reading: Reading, { span }: BareClaim, verb: string): boolean => {
  const { verbs } = reading.contentWords(span);
  const base = stemOfBase(verb);
  return (
    wordsAt(reading, span)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => verbs.has(stem(word)) && stemOfBase(word) === base) ?? false
  );
};
