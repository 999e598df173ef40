import { hasVerb } from '../claims/finite-verb.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { type Reading, sentenceWords, wordsAt } from '../reference/reading.ts';
import { namesOf } from '../reference/same-one.ts';
import type { Accusations } from './accusations.ts';
import { mayBe } from './against-whom.ts';
import type { Around } from './around.ts';
import { type Mark, rulesNamed } from './mark.ts';
import {
  FAR_REACH,
  held,
  isQuoted,
  isSaid,
  isTold,
  lastTold,
  near,
  REACH,
  sameVoice,
  toldNext,
} from './near-claims.ts';
import { mentions, partyOf } from './party.ts';

/** How many sentences are the opening of an article. */
const OPENING = 6;

/** Rules of what is under way that may bear on anything said just before, an accusation or not. */
const ON_ANYTHING = rulesNamed([
  'asked-for-a-report',
  'asked-for-confirmation',
  'asked-to-look-into',
  'bare-inquiry',
  'bare-ruling',
  'case-before-court',
  'count-pending',
  'duty-to-look-into',
  'finding-out',
  'jury-out',
  'keeping-an-open-mind',
  'may-never-be-known',
  'referred-to',
  'not-final',
  'report-due',
  'sent-for-tests',
  'results-to-come',
  'tests-under-way',
  'too-early-to-say',
  'under-investigation',
  'whether-it-goes-to-trial',
  'whether-to-charge',
  'tests-pending',
  'under-way',
  'up-in-the-air',
]);

/** "The trial is set for May": the accusations of the sentence, or else the last ones before that may be against the same one; else what others contest or have said. */
export const underWay = (
  reading: Reading,
  mark: Mark,
  { candidates, accusations, contested, main }: Around,
): number[] => {
  const names = namesOf(mark.accused?.name ?? null);
  const mayBeMeant = ({ index, accusation }: Candidate): boolean =>
    accusation && (names.size === 0 || accusations.get(index)?.some(({ accused }) => mayBe(names, accused)) === true);
  const open = candidates.between(mark.sentence - REACH, mark.sentence).filter(mayBeMeant);
  const same = open.filter(({ claim }) => claim.sentence === mark.sentence);
  if (same.length > 0) return same.map(({ index }) => index);
  if (open.length > 0)
    return IN_COURT.has(mark.rule) ? allOfTheCase(mark, open, candidates, accusations) : lastTold(open, 0);
  const charged = mark.rule === HAS_BEGUN ? chargedNext(mark, candidates) : [];
  if (charged.length > 0) return charged;
  const before = candidates
    .between(mark.sentence - (mark.sentence <= CONTESTED_REACH ? CONTESTED_REACH : REACH), mark.sentence)
    .filter(({ claim }) => claim.span.end <= mark.span.start);
  const disputed = before.filter(({ index }) => contested.has(index));
  if (disputed.length > 0) return lastTold(disputed, 0);
  const far = IN_COURT.has(mark.rule)
    ? candidates.between(mark.sentence - FAR_REACH, mark.sentence).filter(mayBeMeant)
    : [];
  if (far.length > 0) return lastTold(far, 0);
  const story = OF_THE_STORY.has(mark.rule) ? storyOf(mark, main) : [];
  if (story.length > 0) return story;
  const anything = ON_ANYTHING.has(mark.rule);
  if (!anything && !IN_COURT.has(mark.rule)) return [];
  const said = before.filter(
    (one) =>
      isSaid(reading, mark, one) &&
      !isQuoted(reading, one.claim.span) &&
      (anything || OF_COURTS.test(sentenceWords(reading, one.claim.sentence))),
  );
  const told = firstOrLast(reading, mark, said);
  return told.length > 0 ? told : toldNext(reading, mark, candidates);
};

/** "An inquiry is under way", late in an article: on its main matter, where others tell that. */
const storyOf = (mark: Mark, main: Around['main']): number[] => {
  const matter = main();
  return matter !== undefined && matter.claim.span.end <= mark.span.start && matter.claim.attribution.length > 0
    ? [matter.index]
    : [];
};

/** Rules of answers and inquiries that are on the whole story. */
const OF_THE_STORY = rulesNamed(['asked-for-confirmation', 'up-in-the-air', 'under-way']);

const HAS_BEGUN = 'verification/trial-has-begun';

/** A case takes in what was told of it last, and all that the same one is accused of before. */
const allOfTheCase = (
  mark: Mark,
  open: readonly Candidate[],
  candidates: Candidates,
  accusations: Accusations,
): number[] => {
  const last = lastTold(open, REACH);
  const accused = last.flatMap((place) => (accusations.get(place) ?? []).map((one) => one.accused?.name ?? null));
  const same = accused
    .flatMap((name) => accusations.against(namesOf(name)))
    .map(({ place }) => place)
    .filter((place) => isTold(candidates.at(place)?.claim, mark));
  return [...new Set([...last, ...same])].sort((a, b) => a - b);
};

/** "A hearing has begun. The guard is charged with theft.": an article that opens with the trial tells next what it is on. */
const chargedNext = (mark: Mark, candidates: Candidates): number[] =>
  candidates
    .between(mark.sentence, mark.sentence + 2)
    .filter(({ accusation, claim }) => accusation && claim.span.start >= mark.span.end)
    .map(({ index }) => index);

/** How far back a claim may stand that others contest or confirm. */
const CONTESTED_REACH = 8;

/** Rules of a case that takes in all that somebody is accused of. */
const IN_COURT = rulesNamed([
  'appealed',
  'awaiting-trial',
  'case-before-court',
  'case-pending',
  'jury-out',
  'trial-has-begun',
  'trial-to-come',
]);

/** Words of a sentence that tells what was heard in court. */
const OF_COURTS =
  /\b(?:courts?|trial|prosecut\p{L}+|judge|jur(?:y|ors?)|law ?suit|sued|su(?:es|ing)|charge[ds]?|tribunal|inquest|coroner|lawyers?|complaint|petition|hearing|defendant|barrister|affidavit|indict\p{L}+|detectives?|police|arrest\p{L}*)\b/iu;

/** What an article opens with is what it is about; later on, what was said last. */
const firstOrLast = (reading: Reading, mark: Mark, said: readonly Candidate[]): number[] => {
  const first = said.find(({ claim }) => held(reading, claim) && hasVerb(reading, claim.span));
  return mark.sentence <= OPENING && first !== undefined ? [first.index] : lastTold(near(mark, said, 2), 0);
};

/** The allegations against the one who denies; what is said of him; what was said last. */
export const askedAbout = (
  reading: Reading,
  mark: Mark,
  before: readonly Candidate[],
  candidates: Candidates,
  accusations: Accusations,
): number[] => {
  const names = partyOf(reading, mark);
  const far = near(mark, before, FAR_REACH);
  const against = accusations
    .against(names)
    .map(({ place }) => place)
    .filter((place) => isTold(candidates.at(place)?.claim, mark));
  if (against.length > 0) return against.sort((a, b) => a - b);
  const said = far.filter((candidate) => isSaid(reading, mark, candidate));
  const ofThem = said.filter(({ claim }) => mentions(reading, claim.span, names));
  const alleged = far.filter(({ claim, accusation }) => accusation && mentions(reading, claim.span, names));
  if (alleged.length > 0) return alleged.map(({ index }) => index);
  const last = near(mark, ofThem, REACH).findLast(({ claim }) => !isQuoted(reading, claim.span));
  if (last !== undefined)
    return said
      .filter(
        (one) =>
          one === last ||
          (one.claim.sentence === last.claim.sentence && !isAside(reading, one)) ||
          (sameVoice(reading, one, last) && mentions(reading, one.claim.span, names)),
      )
      .map(({ index }) => index);
  const accused = near(mark, said, REACH).filter(({ accusation }) => accusation);
  if (accused.length > 0) return lastTold(accused, 1);
  // A bare quotation is mostly an opinion, which nobody denies.
  return lastTold(
    near(mark, said, 2).filter((one) => !isQuoted(reading, one.claim.span)),
    0,
  );
};

/** "…, which lies in the harbour": told of a thing by the way. */
const isAside = (reading: Reading, { claim, accusation }: Candidate): boolean =>
  !accusation &&
  (/^(?:which|who|whose|where|whom)\b/i.test(wordsAt(reading, claim.span)) || !hasVerb(reading, claim.span));
