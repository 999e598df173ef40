import { MISDEEDS } from '../lexicon/misdeeds.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { nearestAttribution, type Reading, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import type { Accusations } from './accusations.ts';
import { type Mark, rulesNamed } from './mark.ts';
import { standingOf } from './standing.ts';

/** How far back, in sentences, the telling of what one denies in other words may stand. */
const REACH = 2;
/** … and how far in a report from a court, which tells it at length before it comes to the plea. */
const COURT_REACH = 4;

/** Cues whose own words name what is denied. */
const DENIES_IN_WORDS = rulesNamed(['deny', 'plead-to', 'nothing-to-do']);

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
