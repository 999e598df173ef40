import { type BareClaim, isNegative } from '../claims/find-claims.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { namesOf } from '../reference/same-one.ts';
import { type Mark, PROVES } from './mark.ts';
import { isSaid } from './near-claims.ts';

/** How far apart, in sentences, a claim and what proves it may stand where they share a word. */
const REACH = 3;

/** How many sentences at an article's head tell what it is about. */
const HEAD = 3;

/** What one says of plans proves nothing that was told. */
export const PLANNED =
  /\b(?:will|would|plans?|planned|intends?|hopes?|aims?|going to|is to|are to|next (?:week|month|year))\b/;
/** Verbs of those who grant what others have said. */
const GRANTS =
  /\b(?:acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|admit(?:s|ted|ting)?|accept(?:s|ed|ing)?|owned up|confess(?:es|ed)?|plead(?:s|ed)?|pled)\b/;
/** "confirmed that it had received them": of what was told before. */
const POINTS_BACK = /\b(?:it|they|them|this|these|those)\b/;

/** A phrase of few words, "the visit", "Brandt's departure", is told of by the names in it too. */
const BRIEF = 4;

/** What is granted happened. */
export const HAPPENED = /\b(?:had|was|were|died)\b/u;

/** Whether words say that something is not so: "not only a quarrel", "not a quarrel but a feud" do not. */
export const tellsThatNot = (words: string): boolean => isNegative(words) && !NOT_ONLY.test(words);
const NOT_ONLY = /\bnot (?:just|only|merely|simply|alone)\b|\bnot\b.* but\b/;

/** The claim of somebody else, told shortly before, that a confirmation in other words is of: "The army admitted that its men had fired"; and how many words they have in common. */
export const toldBefore = (
  reading: Reading,
  mark: Mark,
  candidates: Candidates,
): { readonly candidate: Candidate; readonly inCommon: number } | undefined => {
  const { target } = mark;
  if (target.kind !== 'content' || !PROVES.has(mark.bears)) return undefined;
  const words = reading.normal.slice(target.span.start, target.span.end);
  // "confirmed that nobody had died" speaks against who said so; "conceded that it had paid nothing" grants it.
  if (PLANNED.test(words) || (tellsThatNot(words) && !GRANTS.test(wordsAt(reading, mark.cue)))) return undefined;
  const told = reading.contentWords(target.span);
  const bare = POINTS_BACK.test(words) || (mark.rule === 'verification/grant-that' && HAPPENED.test(words));
  const own = namesOf(mark.by.name);
  const isBrief = told.stems.size <= BRIEF && !hasVerb(reading, target.span);
  let [best, most, inCommon] = [undefined as Candidate | undefined, 0, 0];
  for (const one of candidates.between(mark.sentence - REACH, mark.sentence)) {
    if (one.claim.span.end > mark.span.start || !isPositive(one.claim) || !isSaid(reading, mark, one)) continue;
    const near = mark.sentence - one.claim.sentence <= 1;
    const { stems, names, numbers } = reading.contentWords(one.claim.span);
    const shared = wordsInCommon(told.stems, stems, (stem) => (!isBrief && names.has(stem)) || own.has(stem));
    const counted = near && [...told.numbers].some((number) => numbers.has(number)) ? 1 : 0;
    const apart = reading.normal.slice(one.claim.span.end, mark.span.start).includes('\n');
    const weight = shared + counted + (near && !apart && mark.announcesItself && bare ? 0.5 : 0);
    if (shared < 2 && (!near || (!mark.announcesItself && GRANTS.test(wordsAt(reading, mark.cue))))) continue;
    if (weight >= most && weight > 0) [best, most, inCommon] = [one, weight, shared];
  }
  if (best !== undefined) return { candidate: best, inCommon };
  for (const one of candidates.between(0, Math.min(HEAD, mark.sentence - REACH - 1))) {
    if (!isPositive(one.claim) || !isSaid(reading, mark, one)) continue;
    const { stems, names } = reading.contentWords(one.claim.span);
    const shared = wordsInCommon(told.stems, stems, (stem) => names.has(stem) || own.has(stem));
    if (shared > 1 && shared > inCommon) [best, inCommon] = [one, shared];
  }
  return best === undefined ? undefined : { candidate: best, inCommon };
};

/** How many words two claims have in common, "explosion" and "exploded" taken for one, but for names. */
export const wordsInCommon = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  isName: (stem: string) => boolean,
): number => {
  const starts = new Set(Array.from(b, start));
  return [...a].filter((stem) => !isName(stem) && (b.has(stem) || (stem.length >= LONG && starts.has(start(stem)))))
    .length;
};
const LONG = 6;
const start = (stem: string): string => (stem.length >= LONG ? stem.slice(0, LONG - 1) : stem);

const isPositive = ({ polarity }: BareClaim): boolean => polarity === 'positive';
