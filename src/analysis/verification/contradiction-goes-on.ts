import type { Attribution } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import type { Candidates } from '../reference/candidates.ts';
import { nearestAttribution, type Reading, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import { FIGURES } from './figures.ts';
import { type Bearing, type Mark, rulesNamed } from './mark.ts';
import { saidIn } from './mark-by-claim.ts';
import { isOfPlans, isPast, isRegret } from './no-account.ts';

/** What leads on in one sentence from "denied it" to how it was. */
const LEADS_ON =
  /^[\s,–]*(?:and |but |by )?(?:(?:he|she|it|they) )?(?:say|said|says|saying|insist|insisted|insists|insisting|adding|added|adds|argu(?:es|ed|ing)|claim(?:s|ed|ing)|maintain(?:s|ed|ing)|stat(?:es|ed|ing)|not(?:ed|ing)|explain(?:s|ed|ing)|point(?:s|ed|ing) (?:out|to)|ruling|finding|because|since|citing)\b/;

/** "A union disputed that account, saying that nobody had welded there": the speaker goes on, and bears the same on the same claims. */
export const contradictionGoesOn = (
  reading: Reading,
  candidates: Candidates,
  contradicted: readonly Bearing[],
): Bearing[] =>
  contradicted.flatMap(({ mark, indices }) => {
    // "put the toll at seven and said that the motive was not known": a figure says all that it contradicts.
    if (indices.length === 0 || FIGURES.has(mark.rule)) return [];
    const further = (claim: BareClaim, confidence: number): Bearing => {
      const attribution = nearestAttribution(reading, claim);
      return {
        mark: {
          ...mark,
          span: wordsOf(reading, mark, claim, attribution),
          cue: attribution?.cue[0] ?? claim.span,
          target: { kind: 'content', span: claim.span },
          by: attribution === undefined ? mark.by : { name: attribution.speaker, type: attribution.sourceType },
          rule: 'verification/goes-on',
          confidence: Math.min(mark.confidence, confidence),
        },
        indices,
      };
    };
    const others = candidates
      .between(mark.sentence, mark.sentence + 1)
      .filter(({ index, claim }) => !indices.includes(index) && claim.span.start >= mark.span.end);
    return others.flatMap(({ claim, accusation }) => {
      if (claim.sentence === mark.sentence && leadsOn(reading, mark, claim)) return [further(claim, GOES_ON)];
      const explained = explains(reading, mark, claim) || (!accusation && tellsOn(reading, mark, claim));
      return explained ? [further(claim, EXPLAINS)] : [];
    });
  });
const GOES_ON = 0.6;
const EXPLAINS = 0.55;

/** "…, | saying that nobody had welded there": in a mark's own sentence from the cue on. */
const wordsOf = (reading: Reading, mark: Mark, claim: BareClaim, attribution: Attribution | undefined): CharSpan => {
  if (attribution === undefined) return claim.span;
  if (claim.sentence !== mark.sentence) return saidIn(reading, claim, attribution);
  return { start: Math.min(claim.span.start, attribution.cue[0]?.start ?? claim.span.start), end: claim.span.end };
};

const leadsOn = (reading: Reading, mark: Mark, claim: BareClaim): boolean => {
  const attribution = nearestAttribution(reading, claim);
  return (
    mark.by.name !== null &&
    attribution?.stance === 'asserts' &&
    isTheSame(attribution.speaker ?? '', mark.by.name) &&
    !OF_PLANS_OR_FEELINGS.test(wordsAt(reading, claim.span)) &&
    LEADS_ON.test(reading.normal.slice(mark.span.end, claim.span.start))
  );
};

/** Cues that say no more than that it is not so, so that how it is comes next. */
const SAYS_NO_MORE: ReadonlySet<string> = rulesNamed([
  'bare-negation',
  'call-false',
  'contradict',
  'contradict-somebody',
  'contradicted-by',
  'counter-that',
  'debunked',
  'deny-elliptical',
  'deny-report',
  'differs',
  'unconvinced',
  'doubted-it',
  'found-false',
  'hit-back',
  'report-is-false',
  'say-otherwise',
  'that-is-false',
]);

/** "The board disagrees. It said that 40 had been paid.", "That is false. The council sells no milk.": how it is. */
const explains = (reading: Reading, mark: Mark, claim: BareClaim): boolean => {
  if (!SAYS_NO_MORE.has(mark.rule) || OF_PLANS_OR_FEELINGS.test(wordsAt(reading, claim.span))) return false;
  const attribution = nearestAttribution(reading, claim);
  if (mark.by.name === null && reading.holding(mark.cue).length > 0) return false;
  if (mark.by.name === null)
    return attribution === undefined
      ? claim.sentence > mark.sentence && SAID_OUTRIGHT.test(wordsAt(reading, mark.cue))
      : attribution.stance === 'asserts' && attribution.sourceType === 'document';
  return (
    claim.sentence > mark.sentence &&
    claim.attribution.length === 1 &&
    attribution?.stance === 'asserts' &&
    isTheSame(attribution.speaker ?? '', mark.by.name)
  );
};

/** "That is false", and not "Absolutely not". */
const SAID_OUTRIGHT = /\b(?:is|are|was|were|does|do|did|has|have|had)\b|'s\b/i;

/** Plans, wishes and feelings tell nothing of how it is. */
const OF_PLANS_OR_FEELINGS =
  /\b(?:will|would|should|must|could|may|might|shall|hope|plan|want|wish|going to|think|believe|feel|admire|apologi[sz]e|regret|sorry|proud|happy|pleased|sad|respect|thank|court|appeal|lawyer|comment|statement)(?:n't)?\b|\b(?:aim|goal|purpose|intention) of\b/;

/** In the next sentence, by the one who denies: how it was, and neither feelings nor plans. */
const tellsOn = (reading: Reading, mark: Mark, claim: BareClaim): boolean => {
  if (mark.bears !== 'denied' || mark.by.name === null || claim.sentence === mark.sentence) return false;
  const attribution = nearestAttribution(reading, claim);
  if (attribution?.stance !== 'asserts' || !isHe(reading, mark, mark.by.name, attribution)) return false;
  const told = wordsAt(reading, claim.span);
  return (
    told.split(/\s+/).length >= MANY_WORDS && !isRegret(told) && !isOfPlans(told) && !AIMS.test(told) && isPast(told)
  );
};
const MANY_WORDS = 5;

/** What was meant or wanted is no account of what was done. */
const AIMS = /\b(?:aim|goal|purpose) of\b|\b(?:I|we) (?:[a-z]+ ){0,2}(?:do not|don't) (?:want|care|need)\b/i;

/** The same speaker, or one whom the article names only now: "Her manager laughed it off. … Bruno Castell said." */
const isHe = (reading: Reading, mark: Mark, name: string, { speaker }: Attribution): boolean => {
  if (isTheSame(speaker ?? '', name)) return true;
  if (mark.by.type !== 'unnamed-person' || speaker === null) return false;
  const last = speaker.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1);
  return last !== undefined && !reading.layers.text.slice(0, mark.span.end).includes(last);
};
