import { hasVerb } from '../claims/finite-verb.ts';
import type { Candidate } from '../reference/candidates.ts';
import { nearestAttribution, type Reading, wordsAt } from '../reference/reading.ts';
import type { Accusations } from './accusations.ts';
import type { Around } from './around.ts';
import type { Mark } from './mark.ts';
import {
  asserted,
  FAR_REACH,
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

/**
 * What a bare "Acme declined to comment" is on: what the article accuses the silent one of; what is told of him right before, in the same paragraph;
 * the article's main matter, where that speaks of him; what was said of him last; the main matter. A silence is on one claim, and not on all that name him.
 */
export const silentNearby = (reading: Reading, mark: Mark, around: Around): readonly number[] => {
  const { candidates, accusations } = around;
  const before = candidates
    .between(mark.sentence - FAR_REACH, mark.sentence)
    .filter(({ claim }) => claim.span.end <= mark.cue.start);
  const names = partyOf(reading, mark);
  const isOfHim = ({ claim }: Candidate): boolean => mentions(reading, claim.span, names);
  const said = near(mark, before, FAR_REACH).filter((one) => isSaid(reading, mark, one));
  const ofHim = said.filter(isOfHim);
  const against = accusations
    .against(names)
    .map(({ place }) => place)
    .filter((place) => isTold(candidates.at(place)?.claim, mark));
  if (against.length > 0) {
    const told = near(mark, ofHim, 1).filter((one) => canBeAsked(reading, one));
    return [...new Set([...against, ...told.map(({ index }) => index)])].sort((a, b) => a - b);
  }
  const alleged = ofHim.filter(({ accusation }) => accusation);
  if (alleged.length > 0) return alleged.map(({ index }) => index);
  if (mark.rule === NO_PLEA)
    return lastTold(
      near(mark, said, REACH).filter(({ accusation }) => accusation),
      1,
    );
  const reported = ofOneReport(reading, mark, said);
  if (reported.length > 0) return reported;
  const main = SOME_OF_MANY.test(mark.by.name ?? '') ? undefined : mainBefore(reading, mark, around);
  const isOnHim = main !== undefined && mentions(reading, { start: 0, end: main.claim.span.end }, names);
  const close = ofHim.filter((one) => isClose(reading, mark, one) && canBeAsked(reading, one));
  if (close.length > 0) {
    const places = lastTold(close, 0);
    const told = main !== undefined && isOnHim && close.some((one) => toldByTheSame(reading, main, one));
    return told ? [...new Set([main.index, ...places])] : places;
  }
  if (main !== undefined && isOnHim) return [main.index];
  const last = near(mark, ofHim, REACH).filter((one) => canBeAsked(reading, one));
  if (last.length > 0) return lastTold(last, 0);
  return unnamedParty(reading, mark, said, around, main);
};

/** "Two clerks said that Acme would close. … It would sell its mill, the clerks said. Acme declined to comment.": it was asked of both. */
const toldByTheSame = (reading: Reading, a: Candidate, b: Candidate): boolean =>
  isUnowned(reading, a) && isUnowned(reading, b) && sameVoice(reading, a, b);

const NO_PLEA = 'verification/no-plea';

/** "… , the Courier wrote. The palace neither confirmed nor denied the report.": what was told last by somebody who has it from others. */
const ofOneReport = (reading: Reading, mark: Mark, said: readonly Candidate[]): readonly number[] =>
  ONE_REPORT.test(reading.normal.slice(mark.cue.start, mark.cue.end + HEAD))
    ? lastTold(
        near(mark, said, REACH).filter((one) => isUnowned(reading, one) && canBeAsked(reading, one)),
        0,
      )
    : [];
const ONE_REPORT = /\b(?:the|this|that) (?:\p{L}+ )?(?:report|story|article|rumou?r)\b/u;
const HEAD = 30;

/** The article's main matter, where it stands before the silence; where the outlet tells it itself, what its sentence says that somebody told: "She was dropped after two clerks said | she had lied". */
const mainBefore = (reading: Reading, mark: Mark, { candidates, main }: Around): Candidate | undefined => {
  const matter = main();
  if (matter === undefined || matter.claim.span.end > mark.cue.start) return undefined;
  if (isToldByOthers(matter)) return matter;
  const { sentence } = matter.claim;
  const told = candidates
    .between(sentence, sentence)
    .find((one) => isToldByOthers(one) && one.claim.span.end <= mark.cue.start && canBeAsked(reading, one));
  return told ?? matter;
};

const isToldByOthers = ({ claim, accusation }: Candidate): boolean => accusation || claim.attribution.length > 0;

/** "A police spokesman declined to comment.": of one of whom the article says nothing. */
const unnamedParty = (
  reading: Reading,
  mark: Mark,
  said: readonly Candidate[],
  { candidates, accusations, contested }: Around,
  main: Candidate | undefined,
): readonly number[] => {
  const accused = near(mark, said, REACH).filter(
    ({ index, accusation }) => accusation && isOfSomebody(accusations, index),
  );
  if (accused.length > 0) return lastTold(accused, 1);
  const right = said.filter((one) => isClose(reading, mark, one) && canBeAsked(reading, one));
  const told = right.filter(
    ({ claim, accusation }) => accusation || (asserted(reading, claim) && claim.polarity === 'positive'),
  );
  if (told.length > 0) return lastTold(told, 0);
  // Who declines to go further has mostly told it himself.
  if (/\b(?:elaborate|further|expand|more|explanation|reason)\b/.test(wordsAt(reading, mark.cue)))
    return toldNext(reading, mark, candidates);
  const open = main !== undefined && (isToldByOthers(main) || contested.has(main.index));
  return open ? [main.index] : toldNext(reading, mark, candidates);
};

/** An accusation of somebody with a name, and no "alleged theft" told by the way. */
const isOfSomebody = (accusations: Accusations, place: number): boolean =>
  accusations.get(place)?.some(({ accused }) => /\p{Lu}/u.test(accused?.name ?? '')) === true;

/** "Several senators declined to comment": on what they would do themselves. */
const SOME_OF_MANY = /^(?:some|several|many|most|others|other|a few|a number of|[a-z]+ of)\b/i;

/** In the same paragraph, in the sentence before or in the same. */
const isClose = ({ normal }: Reading, mark: Mark, { claim }: Candidate): boolean =>
  mark.sentence - claim.sentence <= 1 && !normal.slice(claim.span.end, mark.cue.start).includes('\n');

/** What somebody can be asked to confirm: no bare quotation, which is mostly an opinion, no word told by the way. */
const canBeAsked = (reading: Reading, { claim, accusation }: Candidate): boolean =>
  accusation ||
  (!isQuoted(reading, claim.span) &&
    !/^.{0,16}["“‘]/.test(reading.layers.text.slice(claim.span.start, claim.span.end)) &&
    hasVerb(reading, claim.span) &&
    !/^(?:which|who|whose|where|whom|to)\b/i.test(wordsAt(reading, claim.span)));

/** Told by sources without a name, by a document or another outlet: what the one concerned is asked to confirm. */
const isUnowned = (reading: Reading, { claim }: Candidate): boolean => {
  const type = nearestAttribution(reading, claim)?.sourceType;
  return type !== undefined && UNOWNED.has(type);
};

const UNOWNED: ReadonlySet<string> = new Set(['unnamed-person', 'unnamed-group', 'document', 'outlet', 'none-stated']);
