import type { BareClaim } from '../claims/find-claims.ts';
import { baseOf } from '../lexicon/irregular-forms.ts';
import { deedNegated } from '../reference/deed-told-before.ts';
import { nearestAttribution, type Reading } from '../reference/reading.ts';
import { isTheSame, namesOf, sameOne } from '../reference/same-one.ts';
import { isToldOf } from '../reference/told-of.ts';
import type { Accusations } from './accusations.ts';
import type { Mark } from './mark.ts';
import { denialBy } from './mark-by-claim.ts';
import { type Matter, matterOf, oppositionOf, sharedMatter } from './opposite-claims.ts';

/** A claim that says the opposite of earlier ones, by their places. */
export interface Contradiction {
  readonly mark: Mark;
  /** The place of the claim that contradicts. */
  readonly by: number;
  readonly of: readonly number[];
}

/** How far apart, in sentences, an accusation and its denial may stand. */
const REACH = 8;
/** How far apart a claim and the opposite of it may stand. */
const NEAR = 6;
/** How far apart they stand where few shared words are enough. */
const NEXT = 1;
/** How far apart a claim about somebody and his answer may stand. */
const REPLY = 2;

/** A deed or a state of the past, negated. */
const DEED =
  /\b(?:did|had|have|has|was|were) ?(?:not|n't)\b|\bnever\b|\bnothing\b|\bthere (?:was|were|had been|has been) no\b|\bno (?:such )?[\p{L}-]+ (?:was|were|had been|has been|have been)\b/u;

/** What looks back on nothing: refusals, plans, abilities. */
const OF_PLANS = /\b(?:will|would|can|could|should|must|may|might|shall|do|need) ?(?:not|n't)\b|\bcannot\b|\bwon't\b/;

/** What is negated without saying that something is not so. */
export const NO_DENIAL =
  /(?:\b(?:not|never|no)|n't) (?:yet|question\b|sure|certain|clear|enough|only|just|merely|want|think|know|believe|immediately|comment|longer|plans?|decided|need|matter|doubt|(?:been )?able|have (?:any )?(?:plans|details|information)|reason|choice|one|allowed|going to|problems?|qualms|objections?|regrets?|idea|fear|illusions?)\b|\b(?:cho(?:ose|oses|osing|se|sen)|decided|opted|preferred) not to\b/;

/** What is said against an earlier claim by saying the opposite: "he said that he had never met her", "the army said that nobody was hurt". */
export const findContradictions = (
  reading: Reading,
  claims: readonly BareClaim[],
  accusations: Accusations,
): Contradiction[] => {
  const matters = new Map<number, Matter>();
  const matterAt = (index: number, claim: BareClaim): Matter => {
    const known = matters.get(index) ?? matterOf(reading, claim);
    matters.set(index, known);
    return known;
  };
  return claims.flatMap((claim, index) => {
    const speaker = speakerOf(reading, claim);
    if (speaker === null) return [];
    const told = reading.normal.slice(claim.span.start, claim.span.end);
    if (NO_DENIAL.test(told)) return [];
    const against = ownNegation(claims, accusations, index, speaker, told);
    if (against.length > 0) return [{ mark: denialBy(reading, claim, 'own-negation', 0.6), by: index, of: against }];
    const other =
      undone(reading, claims, index, speaker, accusations) ??
      opposite(reading, claims, index, speaker, matterAt, accusations);
    if (other !== undefined) return [{ mark: denialBy(reading, claim, 'opposite', 0.6), by: index, of: [other] }];
    const answered = reply(reading, claims, index, speaker, told, accusations);
    return answered === undefined
      ? []
      : [{ mark: denialBy(reading, claim, 'negated-reply', 0.6), by: index, of: [answered] }];
  });
};

/** A negated deed of one whom somebody in the article accuses. */
const ownNegation = (
  claims: readonly BareClaim[],
  accusations: Accusations,
  index: number,
  speaker: string,
  told: string,
): number[] => {
  const claim = claims[index];
  if (claim?.polarity !== 'negative' || !speaksOfSelf(told) || !DEED.test(told) || OF_PLANS.test(told)) return [];
  return accusationsOf(speaker, index, accusations).filter(
    (place) => Math.abs((claims[place]?.sentence ?? 0) - claim.sentence) <= REACH,
  );
};

/** The claim by somebody else of the deed that one says was never done: "he has never met him". */
const undone = (
  reading: Reading,
  claims: readonly BareClaim[],
  index: number,
  speaker: string,
  accusations: Accusations,
): number | undefined => {
  const place = deedNegated(reading, claims, index);
  const told = claims[place];
  return told !== undefined && isOthers(reading, told, place, speaker, accusations) ? place : undefined;
};

/** The nearest earlier claim by somebody else of which a claim says the opposite. */
const opposite = (
  reading: Reading,
  claims: readonly BareClaim[],
  index: number,
  speaker: string,
  matterAt: (index: number, claim: BareClaim) => Matter,
  accusations: Accusations,
): number | undefined => {
  const claim = claims[index];
  if (claim === undefined) return undefined;
  const matter = matterAt(index, claim);
  if (matter.stems.size < 2) return undefined;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const one = claims[earlier];
    if (one === undefined || claim.sentence - one.sentence > NEAR) return undefined;
    if (!isOthers(reading, one, earlier, speaker, accusations) || isOtherTime(reading, one, claim)) continue;
    const there = matterAt(earlier, one);
    const opposition = oppositionOf(matter, there);
    // "Nobody was hurt … two were hurt later": what comes behind a negation seldom answers it.
    if (opposition === undefined || (opposition === 'negation' && matter.negated.size === 0)) continue;
    const { share, told } = sharedMatter(matter, there);
    const wanted = claim.sentence - one.sentence <= NEXT ? SAME_MATTER_NEXT : SAME_MATTER;
    if (share < wanted[opposition] || told < 1) continue;
    const smaller = Math.min(matter.stems.size, there.stems.size);
    const shared = share * smaller;
    const near = claim.sentence - one.sentence <= NEXT;
    // "Prices rose", "prices fell": of so few words one shared is half.
    const least =
      near && opposition === 'opposites' && smaller <= 2 ? 1 : SHARED_WORDS[opposition][near ? 'near' : 'far'];
    if (shared >= least) return earlier;
  }
  return undefined;
};

/** "They are both going to pay", "now they believe in it": what will be, or has changed since, contradicts nothing. */
const isOtherTime = ({ normal }: Reading, earlier: BareClaim, later: BareClaim): boolean =>
  TO_COME.test(normal.slice(earlier.span.start, earlier.span.end)) ||
  BY_NOW.test(normal.slice(later.span.start, later.span.end));
const TO_COME = /\b(?:going to|will|shall)\b|'ll\b/;
const BY_NOW = /\bnow\b|\bno longer\b|\bsince then\b/;

/** The share of words from which on two claims speak of the same. */
const SAME_MATTER = { negation: 0.6, opposites: 0.6 };
/** … of two that stand next to each other. */
const SAME_MATTER_NEXT = { negation: 0.5, opposites: 0.5 };
/** … and how many at least: a negation alone, further from what it may deny than the next sentence, tells least. */
const SHARED_WORDS = { negation: { near: 2, far: 4 }, opposites: { near: 2, far: 4 } };

/** "I never took a penny", from one of whom somebody else has just told something. */
const reply = (
  reading: Reading,
  claims: readonly BareClaim[],
  index: number,
  speaker: string,
  told: string,
  accusations: Accusations,
): number | undefined => {
  const claim = claims[index];
  if (claim?.polarity !== 'negative' || !speaksOfSelf(told) || !DEED.test(told) || OF_PLANS.test(told) || isHabit(told))
    return undefined;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const one = claims[earlier];
    if (one === undefined || claim.sentence - one.sentence > REPLY) return undefined;
    if (one.polarity === 'negative' || !isOthers(reading, one, earlier, speaker, accusations)) continue;
    const words = reading.normal.slice(one.span.start, one.span.end);
    const head = words.split(/\s+/).slice(0, SUBJECT).join(' ');
    if (!OPEN_MATTER.test(words) && isToldOf(speaker, head)) return earlier;
  }
  return undefined;
};

/** "I never sleep past six": no deed of the past. */
const isHabit = (told: string): boolean => {
  const [, before = '', verb = ''] = /^(.*?)\bnever ((?:[a-z]+ly )?[\p{L}]+)/u.exec(told) ?? [];
  if (verb === '' || /\b(?:have|has|had|was|were|did)\b|'(?:ve|d)\b/.test(before)) return false;
  const last = verb.split(' ').at(-1) ?? '';
  return !/ed$|^(?:has|had|have|was|were|did)$/.test(last) && (baseOf.get(last) ?? last) === last;
};

/** In how many words at its head a claim names whom it is about. */
const SUBJECT = 6;
const OPEN_MATTER = /\b(?:would|could|might|may|whether|should|will|if)\b/i;

/** Said by somebody else, or alleged. */
const isOthers = (
  reading: Reading,
  claim: BareClaim,
  index: number,
  speaker: string,
  accusations: Accusations,
): boolean => {
  if (accusations.has(index)) return true;
  const nearest = nearestAttribution(reading, claim);
  if (nearest === undefined || nearest.stance === 'asks' || nearest.stance === 'promises') return false;
  return nearest.speaker === null || !isTheSame(nearest.speaker, speaker);
};

const speakerOf = (reading: Reading, claim: BareClaim): string | null => {
  const nearest = nearestAttribution(reading, claim);
  return nearest === undefined ||
    !['asserts', 'denies', 'disputes', 'believes', 'confirms', 'reports'].includes(nearest.stance)
    ? null
    : nearest.speaker;
};

const speaksOfSelf = (told: string): boolean =>
  /^(?:he|she|it|they|we|I|there (?:was|were|had been|is|are|has been)|no|none of|nothing)\b/i.test(told);

/** The accusations against a speaker that somebody else makes, told in the article before or right after. */
const accusationsOf = (speaker: string, index: number, accusations: Accusations): number[] =>
  accusations
    .against(namesOf(speaker))
    .filter(
      ({ place, marks }) =>
        place !== index &&
        marks.some(
          ({ accused, by }) =>
            accused?.name != null && by.name !== speaker && sameOne(namesOf(speaker), namesOf(accused.name)),
        ),
    )
    .map(({ place }) => place);
