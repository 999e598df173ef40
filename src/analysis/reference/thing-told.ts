import { escaped } from '../../article/escaped.ts';
import type { CharSpan } from '../../article/span.ts';
import { readings } from '../lexicon/phrase.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { mainPart, wordsThatTell } from './event-reference.ts';
import { isToldBySomebody } from './listed-claims.ts';
import { nearestAttribution, type Reading, wordsAt } from './reading.ts';
import { refersBack } from './refers-back.ts';
import { isTheSame } from './same-one.ts';

/** How far back, in sentences, an article comes back to a thing by a bare noun. */
const REACH = 8;

const THING =
  /^(?:the|this|that|these|those|his|her|their|its) (?!(?:he|she|it|they|we|there|the|an?) )(?:[\p{Ll}-]+ ){0,2}(?!(?:far|yet|now|then|either|itself|themselves|later|ago|too|also|[a-z]+ly)$)[\p{Ll}-]+$/u;

/** Whether words name a thing and no claim: "the radio calls", "that order", and neither "the report" nor "the Ostland claim". */
export const namesThing = (words: string): boolean => THING.test(words) && !refersBack(words);

/** The claim of somebody else, told before, that tells of the thing that words name: "the cause", "those deaths", "the payments"; undefined where none does. */
export const thingTold = (
  reading: Reading,
  span: CharSpan,
  candidates: Candidates,
  answerer: string | null,
): Candidate | undefined => {
  const words = wordsAt(reading, span).toLowerCase();
  const sentence = reading.sentenceAt(span.start);
  const told = candidates
    .between(sentence - REACH, sentence)
    .filter(
      (one) =>
        one.claim.span.end <= span.start &&
        one.claim.polarity === 'positive' &&
        isToldBySomebody(one) &&
        (one.accusation || answerer === null || !isTheSame(speakerOf(reading, one), answerer)),
    );
  for (const telling of waysToTell(words))
    for (const part of [mainPart, whole]) {
      const found = told.findLast(({ claim }) =>
        readings(part(wordsAt(reading, claim.span))).some((one) => one.search(telling) >= 0),
      );
      if (found !== undefined) return found;
    }
  return undefined;
};

const speakerOf = (reading: Reading, { claim }: Candidate): string => nearestAttribution(reading, claim)?.speaker ?? '';

const whole = (words: string): string => words;
/** Nouns for one side of what is told, and how that side is told. */
const SIDES: readonly (readonly [named: RegExp, told: RegExp])[] = [
  [
    / (?:causes?|reasons?|motives?)$/,
    /\b(?:because|due to|caus(?:e|es|ed)|owing to|thanks to|blam(?:e|es|ed)|sparked|triggered)\b/,
  ],
  [/ (?:names?|identit(?:y|ies))$/, /\b(?:is|was|were|are|named|identified as|called) (?:\p{Lu}[\p{L}'-]+ ?){2,}/u],
  [/ (?:sums?|amounts?|prices?)$/, /[£$€₹¥]\s?[0-9]|\b[0-9][0-9,.]* ?(?:million|billion|crore|dollars|pounds|euros)\b/],
];

/** How what the words name is told, the surest way first: as the event that it is, by its own noun or the verb of it, by the word before that. */
const waysToTell = (words: string): readonly RegExp[] => {
  const side = SIDES.find(([named]) => named.test(words))?.[1];
  if (side !== undefined) return [side];
  const nouns = words.split(' ').slice(1).reverse();
  const event = wordsThatTell(words);
  const own = nouns.map(akinTo).filter((one) => one !== undefined);
  return [...own.slice(0, 1), ...(event === undefined ? [] : [event]), ...own.slice(1)];
};

/** A noun and what is made of its stem: "shortage" and "short", "order" and "ordered"; undefined of a word that says too little. */
const akinTo = (noun: string): RegExp | undefined => {
  const one = noun.replace(/(?<=\p{L}{3})s$/u, '');
  const root = one.replace(
    /(?<=\p{L}{4})(?:ations?|itions?|ions?|ments?|als?|ances?|ences?|ings?|ures?|ages?|ors?|ers?|e)$/u,
    '',
  );
  if (root.length < 3 || VAGUE.test(one)) return undefined;
  return new RegExp(`(?<![\\p{L}])(?:${escaped(root)}(?:${ENDINGS})?)(?![\\p{L}])`, 'iu');
};
const ENDINGS = '[a-z]?(?:e|s|es|ed|ing|ings|ors?|ers?|age|ages|ion|ions|ation|ment|ments|al|y|ies)';
/** Words that name anything. */
const VAGUE =
  /^(?:new|first|last|second|other|same|whole|case|matter|thing|part|time|day|way|fact|point|number|man|woman|people|group|company|firm|latest|recent|alleged|more|such|own|two|three|several)$/;
