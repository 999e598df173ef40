import type { BareClaim } from '../claims/find-claims.ts';
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts';
import { phrase, readings } from '../lexicon/phrase.ts';
import type { Reading } from './reading.ts';

/** How far back, in sentences, an article comes back to an event by a bare noun. */
const REACH = 8;

const ROWS = EVENT_NOUNS.map(({ nouns, words }) => ({
  named: new RegExp(
    `^(?:the|this|that|these|those|his|her|their|its) (?:[\\p{Ll}]+'s )?(?:[\\p{Ll}-]+ )?(?:${nouns})(?: (?:on|in|at|of) [^,]{3,30})?$`,
    'u',
  ),
  told: phrase(words),
}));

/** The place of the claim, told before, of the event that a claim's words only name ("the deaths"); -1 where they name none. */
export const eventNamedBefore = (reading: Reading, claims: readonly BareClaim[], index: number): number => {
  const claim = claims[index];
  if (claim === undefined || claim.span.end - claim.span.start > 60) return -1;
  const words = textOf(reading, claim);
  const told = wordsThatTell(words);
  if (told === undefined) return -1;
  let byTheWay = -1;
  for (let place = index - 1; place >= 0; place--) {
    const earlier = claims[place];
    if (earlier === undefined || claim.sentence - earlier.sentence > REACH) break;
    if (earlier.polarity !== 'positive' || earlier.span.end > claim.span.start) continue;
    const tale = textOf(reading, earlier);
    if (tells(mainPart(tale), told)) return place;
    if (byTheWay < 0 && tells(tale, told)) byTheWay = place;
  }
  return byTheWay;
};

/** "Soldiers had left | before the shooting began": what a claim tells first, and not by the way. */
export const mainPart = (words: string): string => words.slice(0, SUBORDINATE.exec(words)?.index);
const SUBORDINATE = /(?<=(?:\S+ ){3})(?:before|after|when|while|since|until|because|if|who|which|where|as) /;

/** The words that tell of an event that others only name: "her death" of "killed", "died", "found dead"; undefined where they name none. */
export const wordsThatTell = (named: string): RegExp | undefined =>
  ROWS.find((row) => row.named.test(named))?.told ?? verbOf(named);

/** "the detection": the verb that the noun is made of, in any form; undefined where its ending tells of none. */
const verbOf = (words: string): RegExp | undefined => {
  const noun =
    /^(?:the|this|that|these|those|his|her|their|its) (?:[\p{Ll}]+ )?([\p{Ll}]{4,}?)(?:ations?|itions?|ions?|ments?|als?|ances?|ences?|ings?|ures?)(?: (?:on|in|at|of|last|this) [^,]{3,30})?$/u.exec(
      words,
    )?.[1];
  return noun === undefined || noun.length < 4
    ? undefined
    : new RegExp(`(?<![\\p{L}])${noun}(?:e|ed|es|s|ing)?(?![\\p{L}])`, 'u');
};

const textOf = (reading: Reading, { span }: BareClaim): string => reading.normal.slice(span.start, span.end);

const tells = (tale: string, told: RegExp): boolean => readings(tale).some((words) => words.search(told) >= 0);
