import type { CharSpan } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { MISDEEDS } from '../lexicon/misdeeds.ts';
import { type Candidate, type Candidates, lastBefore } from './candidates.ts';
import { HEARSAY, hearsayMeant } from './hearsay.ts';
import { isToldBySomebody, listedMeant } from './listed-claims.ts';
import { picksFromList } from './picks-from-list.ts';
import { nearestAttribution, type Reading } from './reading.ts';
import { whoIs } from './who.ts';

const ACCUSATION = /\b(?:allegations?|accusations?|charges?|suspicions?|counts?|complaints?|wrongdoing)\b/i;
const DOCUMENT =
  /\b(?:videos?|footage|images?|photographs?|photos?|pictures?|recordings?|posts?|documents?|letters?|messages?|audio|clips?|leaks?|screenshots?)\b/i;
const PRONOUN = /^(?:it|this|that|so|which|as much)$/i;
const PERSON = /^(?:he|she|they|him|her|them)$/i;
const NUMBERS = /\b(?:figures?|numbers?|tolls?|tally|estimates?|totals?|count|fee|price|costs?|sum|turnout)\b/i;
const PLURAL =
  /\b(?:allegations|accusations|charges|claims|reports|suspicions|counts|suggestions|statements|figures|numbers|assertions|complaints|details|findings|they|them|these|those)\b/i;

/** How far back, in sentences, such words reach at most. */
const FARTHEST = 16;

/** The claims that words such as "the report", "that", "those numbers", "the Ostland claim" stand for; none where nothing fits. */
export const claimsMeantBy = (reading: Reading, span: CharSpan, candidates: Candidates): readonly Candidate[] => {
  const words = reading.normal.slice(span.start, span.end);
  const sentence = reading.sentenceAt(span.start);
  const follows = candidates
    .between(sentence, sentence)
    .filter(({ claim }) => claim.span.start >= span.end && claim.span.start <= span.end + 12);
  const told = follows[0];
  if (
    told !== undefined &&
    /^\s*(?:that|of|,? ?by [^,]{2,30} that|,? ?which said|saying)\s/.test(
      reading.normal.slice(span.end, told.claim.span.start + 1),
    )
  )
    return [told];
  const first = sentence - FARTHEST;
  const earlier = candidates.between(first, sentence).filter(({ claim }) => claim.span.end <= span.start + 1);
  const owned = ownedBy(ownerBefore(reading, span) + words, candidates, sentence, span);
  if (owned !== undefined) return owned;
  const own = saidByPronoun(reading, words, span, candidates, sentence);
  if (own !== undefined) return [own];
  const listed = picksFromList(words) ? listedMeant(reading, span, candidates, null) : [];
  if (listed.length > 0) return listed;
  if (/^(?:either|neither|both)\b/i.test(words)) return lastTwoSaid(earlier, sentence);
  if (ACCUSATION.test(words)) {
    const longAgo = (candidates.firstAccusation?.claim.sentence ?? first) < first;
    return accusationsMeant(reading, words, sentence, earlier, longAgo);
  }
  if (NUMBERS.test(words))
    return nearest(
      earlier.filter(({ claim }) =>
        /[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?)\b/i.test(
          textAt(reading, claim),
        ),
      ),
      sentence,
      6,
      false,
    );
  if (DOCUMENT.test(words)) return nearest(preferSaid(earlier, sentence), sentence, 3, false);
  if (PERSON.test(words)) return nearest(saidOnly(earlier), sentence, 2, false);
  if (PRONOUN.test(words)) return nearest(saidInLast(earlier), sentence, 2, false);
  const reported = REPORT.test(words) ? earlier.filter((one) => isReported(reading, one)) : [];
  if (HEARSAY.test(words)) {
    const last = nearest(reported, sentence, 2, false);
    const rumour = last[0] ?? hearsayMeant(reading, candidates);
    if (rumour !== undefined) return [rumour];
  }
  if (reported.length > 0)
    return PLURAL.test(words) ? allReported(reported, sentence) : nearest(reported, sentence, 8, false);
  // "The voice was not his, he said. … called the story a smear": an answer is no story.
  const pool = REPORT.test(words) ? earlier.filter(({ claim }) => claim.polarity === 'positive') : earlier;
  return nearest(saidOnly(pool), sentence, 4, PLURAL.test(words));
};

const REPORT = /\b(?:reports?|stor(?:y|ies)|articles?)$/i;

/** "the reports": those of the last few sentences that tell what is reported. */
const allReported = (reported: readonly Candidate[], sentence: number): Candidate[] => {
  const [last] = nearest(reported, sentence, 8, false);
  return last === undefined ? [] : reported.filter(({ claim }) => last.claim.sentence - claim.sentence <= TOGETHER);
};
const TOGETHER = 3;

/** "The Courier reported that …": what the word "report" means first. */
const isReported = (reading: Reading, { claim }: Candidate): boolean => {
  const attribution = nearestAttribution(reading, claim);
  return (
    attribution !== undefined &&
    (attribution.sourceType === 'outlet' ||
      attribution.cue.some(({ start, end }) => /\breport(?:s|ed|ing)?\b/.test(reading.normal.slice(start, end))))
  );
};

const textAt = (reading: Reading, claim: BareClaim): string => reading.normal.slice(claim.span.start, claim.span.end);

/** "the Ostland and Norland | defence ministry's claim": the names before the words that one refers by. */
const ownerBefore = ({ normal }: Reading, { start, end }: CharSpan): string =>
  /^\p{Ll}[\p{Ll} -]*'s? /u.test(normal.slice(start, end))
    ? (/(?:\b[Tt]he )?(?:\p{Lu}[\p{L}.&-]* (?:and )?)+$/u.exec(
        normal.slice(Math.max(0, start - LONGEST_OWNER), start),
      )?.[0] ?? '')
    : '';
const LONGEST_OWNER = 60;

/** "the Ostland claim", "the ministry's figures": what that source says, the nearest before. */
const ownedBy = (
  words: string,
  candidates: Candidates,
  sentence: number,
  span: CharSpan,
): readonly Candidate[] | undefined => {
  const owner =
    /^(?:[Tt]he |[Aa]n? )?((?!The\b|That\b|This\b|These\b|Those\b|His\b|Her\b|Its\b|Their\b|Such\b|Both\b|All\b|Any\b)[\p{Lu}][\p{L}.'& -]*?)(?:'s?)? (?:[0-9a-z]+ ){0,2}[\p{L}]+$/u.exec(
      words.replace(/\b(?:the|a) [A-Z][a-z]+\. [0-9]+,? /, ''),
    )?.[1];
  const named = owner ?? /^[Tt]he ([\p{Ll} -]+?)(?:'s|(?<=s)') (?:[a-z]+ ){0,2}[a-z]+$/u.exec(words)?.[1];
  if (named === undefined) return undefined;
  const said = candidates.saidBy(named);
  const last = lastBefore(said, sentence, span.start) ?? said[0];
  // "Ostland's claim", where the article has none: not somebody else's.
  if (last === undefined) return owner === undefined || !/[’']s?\b/.test(words) ? undefined : [];
  return [last];
};

/** "its conclusion", "his account": the last that the one whom the pronoun means has said, where that isn't long ago. */
const saidByPronoun = (
  reading: Reading,
  words: string,
  { start }: CharSpan,
  candidates: Candidates,
  sentence: number,
): Candidate | undefined => {
  const pronoun = WHOSE.exec(words)?.[0];
  const owner = pronoun === undefined ? null : whoIs(reading, { start, end: start + pronoun.length }).name;
  const said = owner === null ? undefined : lastBefore(candidates.saidBy(owner), sentence, start);
  return said !== undefined && sentence - said.claim.sentence <= OWN_REACH ? said : undefined;
};
const WHOSE =
  /^(?:his|her|its|their)(?= (?:[\p{L}-]+ )?(?:claim|account|conclusion|assertion|version|statement|story|suggestion|finding)$)/iu;
const OWN_REACH = 6;

/** "the allegation": the nearest accusation; "the allegations": all of the paragraphs just before. */
const accusationsMeant = (
  reading: Reading,
  words: string,
  sentence: number,
  earlier: readonly Candidate[],
  longAgo: boolean,
): Candidate[] => {
  const accusations = earlier.filter(({ accusation }) => accusation);
  if (accusations.length === 0 && longAgo) return [];
  const pool =
    accusations.length > 0 ? accusations : saidOnly(earlier).filter(({ claim }) => sentence - claim.sentence <= 3);
  const last = pool.at(-1);
  if (last === undefined || sentence - last.claim.sentence > 12) return [];
  // "took bribes … said that he had handed over envelopes … the accusation": the deed, and not its circumstances.
  const wrong =
    accusations.length > 0 || /^th(?:is|at)\b/i.test(words)
      ? undefined
      : pool.findLast(({ claim }) => MISDEEDS.test(textAt(reading, claim)));
  if (!PLURAL.test(words)) return [wrong ?? last];
  return accusations.length === 0
    ? pool.filter((one) => one === last || sameVoice(reading, one, last))
    : accusations.filter(({ claim }) => last.claim.sentence - claim.sentence <= 4);
};

const sameVoice = (reading: Reading, a: Candidate, b: Candidate): boolean =>
  a.claim.sentence === b.claim.sentence || speakerOf(reading, a) === speakerOf(reading, b);

const speakerOf = (reading: Reading, { claim }: Candidate): string | null | undefined =>
  nearestAttribution(reading, claim)?.speaker;

/** Claims that somebody says: only such are called claims, reports, allegations. */
const saidOnly = (earlier: readonly Candidate[]): readonly Candidate[] => earlier.filter(isToldBySomebody);

/** "either account": what is said in each of the last two sentences that tell what somebody says. */
const lastTwoSaid = (earlier: readonly Candidate[], sentence: number): Candidate[] => {
  const said = saidOnly(earlier).filter(({ claim }) => sentence - claim.sentence <= 4);
  const told = [...new Set(said.map(({ claim }) => claim.sentence))].slice(-2);
  return said.filter(({ claim }) => told.includes(claim.sentence));
};

/** What is said just before, or else what the outlet tells there. */
const preferSaid = (earlier: readonly Candidate[], sentence: number): readonly Candidate[] => {
  const said = saidOnly(earlier).filter(({ claim }) => sentence - claim.sentence <= 1);
  return said.length > 0 ? said : earlier;
};

/** What is said in the last sentence that claims anything, or all that it claims. */
const saidInLast = (earlier: readonly Candidate[]): readonly Candidate[] => {
  const last = earlier.at(-1)?.claim.sentence;
  const told = earlier.filter(({ claim }) => claim.sentence === last);
  const said = told.filter(({ claim, accusation }) => claim.attribution.length > 0 || accusation);
  return said.length > 0 ? said : told;
};

const nearest = (pool: readonly Candidate[], sentence: number, reach: number, all: boolean): Candidate[] => {
  const last = pool.at(-1);
  if (last === undefined || sentence - last.claim.sentence > reach) return [];
  return all ? pool.filter(({ claim }) => claim.sentence === last.claim.sentence) : [last];
};
