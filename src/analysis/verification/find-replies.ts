import type { Attribution } from '../../article/attribution.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { nearestAttribution, type Reading, sourceWords } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Accusations } from './accusations.ts';
import type { Bearing } from './mark.ts';
import { denialBy } from './mark-by-claim.ts';

/** How many sentences behind an accusation the accused's own account of the matter may begin. */
const REACH = 2;

/** Words of those who neither deny nor tell how it was: regrets, plans, inquiries, feelings, the course of the law. */
const NO_ACCOUNT =
  /\b(?:apolog|sorry|regret|accept|admit|acknowledg|conced|confirm|investigat|inquir|review|co-?operat|aware|look(?:ing)? into|seriously|comment|respon[ds]|statement|resign|step(?:ping)? down|suspend|appeal|will|would|won't|shall|plan|hope|wait|thank|committ?ed to|priorit|welcom|concern|lawyer|confident|fight|defend|clear (?:his|her|its|their|my) name|hearing|trial|verdict|charges?|bail|guilty|wish|want|look(?:ing)? forward|disappoint|sad|shock|surpris|pray|proud|devastat|could|should|may|might|must|can)\b|\b(?:apologi|investigati|cooperati|respon|concern|disappoint|shock|surpris|devastat)/i;

/** What the accused, or one who speaks for him, tells of the matter right after the accusation: "the missing vials had been thrown away". */
export const findReplies = (reading: Reading, claims: readonly BareClaim[], accusations: Accusations): Bearing[] => {
  const replies: Bearing[] = [];
  claims.forEach((claim, index) => {
    if (accusations.has(index)) return;
    const attribution = nearestAttribution(reading, claim);
    if (attribution === undefined || claim.attribution.length > 1 || !tellsHowItWas(reading, claim, attribution))
      return;
    const indices = accusedBefore(reading, claims, index, attribution, accusations);
    if (indices.length > 0) replies.push({ mark: denialBy(reading, claim, 'reply', 0.55), indices });
  });
  return replies;
};

const tellsHowItWas = ({ normal }: Reading, { span }: BareClaim, { stance }: Attribution): boolean => {
  const told = normal.slice(span.start, span.end);
  return stance === 'asserts' && told.split(/\s+/).length >= MANY_WORDS && !NO_ACCOUNT.test(told) && PAST.test(told);
};
const MANY_WORDS = 5;
/** An account is told in the past, or of what was always so. */
const PAST =
  /\b(?:had|was|were|did|never|always|only|every|\p{L}+ed|paid|gave|took|went|bought|sold|knew|made|kept|sent|left|slept|met)\b/u;

/** The nearest accusations before that are against the speaker, or against the one for whom he speaks. */
const accusedBefore = (
  reading: Reading,
  claims: readonly BareClaim[],
  index: number,
  attribution: Attribution,
  accusations: Accusations,
): number[] => {
  const sentence = claims[index]?.sentence ?? 0;
  const near: number[] = [];
  for (let place = index - 1; place >= 0; place--) {
    const earlier = claims[place];
    if (earlier === undefined || sentence - earlier.sentence > REACH) break;
    if (accusations.has(place) && earlier.sentence < sentence) near.unshift(place);
  }
  const names = namesOf(attribution.speaker);
  const speaksFor = SPEAKS_FOR_THE_ACCUSED.test(namedAs(reading, attribution));
  return near.filter((place) =>
    accusations.get(place)?.some(({ accused, by }) => {
      if (accused?.name == null || by.name === attribution.speaker) return false;
      if (attribution.speaker === accused.name) return true;
      if (attribution.sourceType === 'named-person' && sameOne(names, namesOf(accused.name))) return true;
      return speaksFor && !sameOne(names, namesOf(by.name));
    }),
  );
};

/** Nobody but the accused has a lawyer in a tale of an accusation; "his wife", "its director", "a spokesman" without a name are his too. */
const SPEAKS_FOR_THE_ACCUSED =
  /\b(?:(?:defence|defense) (?:lawyers?|attorneys?|counsel|team)|(?:his|her|its|their) (?:[a-z]+ )?(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|agents?|managers?|publicists?|spokes[a-z]+|wife|husband|mother|father|brother|sister|family|owners?|directors?|chief executive))\b|^(?:an? |the )?(?:company |club )?spokes[a-z]+$/i;

/** The speaker, and the words that name him there. */
const namedAs = (reading: Reading, attribution: Attribution): string => {
  const [speaker, words] = [attribution.speaker ?? '', sourceWords(reading, attribution)];
  return words === '' ? speaker : `${speaker} ${words}`;
};
