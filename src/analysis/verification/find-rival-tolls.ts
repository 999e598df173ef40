import type { Attribution } from '../../article/attribution.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { nearestAttribution, type Reading, sentenceWords, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import type { Bearing } from './mark.ts';
import { denialBy } from './mark-by-claim.ts';

/** How far apart, in sentences, two tolls of one event may be told. */
const REACH = 4;

const COUNT =
  '([0-9][0-9,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)(?![0-9.-])';
/** So many dead. */
const TOLL = new RegExp(
  `\\b${COUNT} (?:[\\p{L}-]+ ){0,4}?(?:(?:killed|dead|died|drowned|deaths?)\\b)|\\b(?:kill(?:ed|ing|s)|le(?:ft|aving)|(?:death )?toll (?:at|of|to)|claim(?:ed|ing)(?: the lives of)?) (?:(?:at least|about|some|more than|up to|only|nearly|around) )?${COUNT}`,
  'iu',
);

/** "However, villagers said", "nine died in the blast": of what was told before. */
const AGAINST = /^\W*(?:but|however|yet|by contrast)\b|, (?:however|though),|\bonly\b/i;
const OF_THE_SAME =
  /\b(?:the|this|that) (?:\p{Ll}+ )?(?:blast|attack|explosion|incident|accident|crash|clash|fire|strike|raid|ambush|bombing|collision|shooting|quake|earthquake|storm|landslide|shelling|capsizing|collapse)\b/u;
const OF_ANOTHER = /\b(?:another|separate(?:ly)?|second|other|elsewhere|earlier|last (?:week|month|year))\b/i;

interface Toll {
  readonly place: number;
  readonly claim: BareClaim;
  readonly number: string;
  readonly teller: Attribution | undefined;
}

/** How many tolls before one are looked at; more do not stand that near. */
const MANY = 12;

/** "Nine were killed in the blast, the ministry said. However, villagers said 14 had died": so many dead, where another has told of fewer or more. */
export const findRivalTolls = (reading: Reading, claims: readonly BareClaim[]): Bearing[] => {
  const tolls = claims.flatMap((claim, place): Toll[] => {
    const toll = TOLL.exec(wordsAt(reading, claim.span));
    const number = (toll?.[1] ?? toll?.[2])?.toLowerCase();
    return number === undefined || claim.sentence === 0
      ? []
      : [{ place, claim, number, teller: nearestAttribution(reading, claim) }];
  });
  const first = new Map<number, number>();
  return tolls.flatMap((toll, rank): Bearing[] => {
    const before = tolls.slice(Math.max(0, rank - MANY), rank).findLast((one) => isAgainst(reading, one, toll));
    if (before === undefined) return [];
    const told = first.get(before.place) ?? before.place;
    first.set(toll.place, told);
    return [{ mark: { ...denialBy(reading, toll.claim, 'rival-toll', 0.6), bears: 'disputed' }, indices: [told] }];
  });
};

const isAgainst = (reading: Reading, one: Toll, { claim, number, teller }: Toll): boolean => {
  if (teller?.speaker == null || one.number === number || one.claim.span.end > claim.span.start) return false;
  if (claim.sentence - one.claim.sentence > REACH || isTheSame(one.teller?.speaker ?? '', teller.speaker)) return false;
  const said = sentenceWords(reading, claim.sentence);
  return !OF_ANOTHER.test(said) && (AGAINST.test(said) || OF_THE_SAME.test(said));
};
