import type { BareClaim } from '../claims/find-claims.ts';
import { baseOf } from '../lexicon/irregular-forms.ts';
import { stem } from './content-words.ts';
import { type Reading, wordsAt } from './reading.ts';

/** How far back, in sentences, a pronoun reaches for what was done. */
const REACH = 4;

/** "taking it", "he had beaten him", "ever having touched them": a deed and a pronoun, and nothing else that tells which deed it is. */
const DEED =
  /^(?:(?:he|she|it|they|we|i) )?(?:(?:ever|having|had|has|have|did|been|also|really|deliberately|knowingly|wilfully|personally) )*(?<verb>\p{L}{3,}) (?:it|them|him|her|this|that|any of (?:it|them|this|that)|either of them|the [\p{Ll}-]+)$/u;

/** The place of the claim, told before, of the deed that a claim tells again with no more than a pronoun; -1 where it does not. */
export const deedToldBefore = (reading: Reading, claims: readonly BareClaim[], index: number): number => {
  const claim = claims[index];
  const verb = claim && DEED.exec(wordsAt(reading, claim.span).toLowerCase())?.groups?.verb;
  if (claim === undefined || verb === undefined || claim.polarity === 'negative') return -1;
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
  return (
    wordsAt(reading, span)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => verbs.has(stem(word)) && base(word) === base(verb)) ?? false
  );
};

const base = (word: string): string => stem(baseOf.get(word) ?? word);
