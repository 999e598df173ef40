import { MISDEEDS } from '../lexicon/misdeeds.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { nearestAttribution, type Reading, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import { isToldOf } from '../reference/told-of.ts';
import type { Accusations } from './accusations.ts';
import { accusationsAgainst } from './against-whom.ts';
import { type Mark, rulesNamed } from './mark.ts';
import { standingOf } from './standing.ts';

/** How far back, in sentences, the telling of what one denies in other words may stand. */
const REACH = 2;
/** … and how far in a report from a court, which tells it at length before it comes to the plea. */
const COURT_REACH = 4;

/** Cues whose own words name what is denied. */
const DENIES_IN_WORDS = rulesNamed([
  'deny',
  'denial-that',
  'denial-that-by',
  'denial-that-fails',
  'insistence-on-not',
  'insists-it-is-not',
  'insists-not',
  'says-never',
  'plead-to',
  'nothing-to-do',
]);

/** Cues by which one says in words of his own that it is not so: he answers to what somebody else has told of it. */
const ANSWERS_IN_OWN_WORDS = rulesNamed([
  'insistence-on-not',
  'insists-it-is-not',
  'insists-not',
  'says-never',
  'nothing-to-do',
]);
/** How far back, in sentences, an accusation may stand to which he answers so. */
const ACCUSED_REACH = 8;

/** Whether a mark denies in words of its own, which may tell anew what was told before. */
export const deniesInWords = ({ bears, target, rule }: Mark): boolean =>
  bears === 'denied' && target.kind === 'content' && DENIES_IN_WORDS.has(rule);

/** "Denies fraud", "has denied striking homes": the misdeed that somebody else has told of him just before, in other words. */
export const deniedBefore = (
  reading: Reading,
  mark: Mark,
  own: readonly number[],
  candidates: Candidates,
  accusations: Accusations,
): readonly number[] => {
  if (!deniesInWords(mark) || mark.target.kind !== 'content') return [];
  if (own.some((place) => accusations.has(place)) || mark.by.name === null) return [];
  const answered = ANSWERS_IN_OWN_WORDS.has(mark.rule)
    ? (lastAgainst(mark, own, candidates, accusations) ?? lastLike(reading, mark, own, candidates))
    : undefined;
  if (answered !== undefined) return [answered];
  const denied = wordsAt(reading, mark.target.span);
  if (denied.split(/\s+/).length > MANY_WORDS) return [];
  const charge = CHARGE.test(denied);
  const earlier = candidates
    .between(mark.sentence - (charge ? COURT_REACH : REACH), mark.sentence)
    .filter(
      (one) =>
        one.claim.span.end <= mark.span.start && !own.includes(one.index) && isToldOfHim(reading, mark, one, charge),
    );
  const last = earlier.at(-1);
  return last === undefined ? [] : [last.index];
};

const MANY_WORDS = 12;
/** How far back, in sentences, what is denied may have been told in much the same words. */
const SAME_WORDS_REACH = 6;
const HALF = 0.5;

/** "The plant dumps acid, the union says. The owner insists that it has never dumped any": what others told in the same words, or of him just before. */
const lastLike = (reading: Reading, mark: Mark, own: readonly number[], candidates: Candidates): number | undefined => {
  if (mark.target.kind !== 'content') return undefined;
  const denied = reading.contentWords(mark.target.span).stems;
  return candidates.between(mark.sentence - SAME_WORDS_REACH, mark.sentence).findLast(({ claim, index }) => {
    const nearest = nearestAttribution(reading, claim);
    const name = mark.by.name ?? '';
    if (own.includes(index) || claim.span.end > mark.span.start || claim.polarity === 'negative') return false;
    if (nearest === undefined || NO_TALE.has(nearest.stance) || isTheSame(nearest.speaker ?? '', name)) return false;
    const told = reading.contentWords(claim.span);
    const shared = [...denied].filter((stem) => told.stems.has(stem) && !told.names.has(stem)).length;
    if (shared > 1 && shared >= HALF * Math.min(denied.size, told.stems.size)) return true;
    if (nearest.speaker === null || nearest.stance !== 'asserts') return false;
    const head = wordsAt(reading, claim.span).split(/\s+/).slice(0, HEAD).join(' ');
    return mark.sentence - claim.sentence <= REACH && isToldOf(name, head);
  })?.index;
};
/** In how many words at its head a claim names whom it is about. */
const HEAD = 6;

/** "Holt is accused of fraud. … He swore that he never signed the cheque": the last accusation against him. */
const lastAgainst = (
  mark: Mark,
  own: readonly number[],
  candidates: Candidates,
  accusations: Accusations,
): number | undefined =>
  accusationsAgainst(mark.by, accusations)
    .filter((place) => {
      const claim = candidates.at(place)?.claim;
      return (
        claim !== undefined &&
        !own.includes(place) &&
        claim.span.end <= mark.span.start &&
        mark.sentence - claim.sentence <= ACCUSED_REACH
      );
    })
    .at(-1);

/** What courts call a deed. */
const CHARGE =
  /\b(?:murder|manslaughter|homicide|fraud|theft|robbery|burglary|assault|rape|arson|bribery|corruption|conspiracy|perjury|blackmail|kidnap(?:ping)?|harassment|stalking|misconduct in (?:a )?public office|money laundering|battery|affray|wounding|causing (?:death|grievous)|dangerous driving|indecency|cheating|extortion|embezzlement|treason|sedition|espionage|terrorism|trafficking|possession|negligence|neglect|libel|defamation|charges?|counts?|offences?|offenses?)\b/i;

const isToldOfHim = (
  reading: Reading,
  { by, span }: Mark,
  { claim, accusation }: Candidate,
  charge: boolean,
): boolean => {
  const nearest = nearestAttribution(reading, claim);
  if (nearest === undefined ? !accusation : nearest.speaker !== null && isTheSame(nearest.speaker, by.name ?? ''))
    return false;
  if (!charge && !accusation && !MISDEEDS.test(wordsAt(reading, claim.span))) return false;
  if (nearest !== undefined && NO_TALE.has(nearest.stance)) return false;
  const voice = { name: by.name ?? '', words: reading.layers.text.slice(span.start, span.end) };
  return standingOf(reading, voice, claim) !== undefined;
};
const NO_TALE: ReadonlySet<string> = new Set(['asks', 'promises', 'declines-comment', 'denies', 'disputes']);
