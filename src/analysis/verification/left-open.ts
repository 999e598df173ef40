import { hasVerb } from '../claims/finite-verb.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { nearestAttribution, type Reading, sentenceWords, wordsAt } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Accusations } from './accusations.ts';
import { mayBe } from './against-whom.ts';
import { type Mark, rulesNamed } from './mark.ts';
import {
  asserted,
  FAR_REACH,
  held,
  isQuoted,
  isSaid,
  isWish,
  lastTold,
  near,
  REACH,
  sameVoice,
} from './near-claims.ts';

/** How many sentences are the opening of an article. */
const OPENING = 6;

/** Rules of what is under way that may bear on anything said just before, an accusation or not. */
const ON_ANYTHING = rulesNamed([
  'asked-for-a-report',
  'asked-to-look-into',
  'bare-inquiry',
  'bare-ruling',
  'case-before-court',
  'count-pending',
  'finding-out',
  'jury-out',
  'keeping-an-open-mind',
  'may-never-be-known',
  'referred-to',
  'report-due',
  'results-to-come',
  'tests-under-way',
  'too-early-to-say',
  'under-investigation',
  'whether-it-goes-to-trial',
  'tests-pending',
  'under-way',
]);

/** "The trial is set for May": the accusations of the sentence, or else the last ones before that may be against the same one; else what others contest or have said. */
export const underWay = (
  reading: Reading,
  mark: Mark,
  candidates: Candidates,
  accusations: Accusations,
  contested: ReadonlySet<number>,
): number[] => {
  const names = namesOf(mark.accused?.name ?? null);
  const open = candidates
    .between(mark.sentence - REACH, mark.sentence)
    .filter(
      ({ index, accusation }) =>
        accusation &&
        (names.size === 0 || accusations.get(index)?.some(({ accused }) => mayBe(names, accused)) === true),
    );
  const same = open.filter(({ claim }) => claim.sentence === mark.sentence);
  if (same.length > 0) return same.map(({ index }) => index);
  if (open.length > 0) return lastTold(open, IN_COURT.has(mark.rule) ? REACH : 0);
  const before = candidates
    .between(mark.sentence - (mark.sentence <= CONTESTED_REACH ? CONTESTED_REACH : REACH), mark.sentence)
    .filter(({ claim }) => claim.span.end <= mark.span.start);
  const disputed = before.filter(({ index }) => contested.has(index));
  if (disputed.length > 0) return lastTold(disputed, 0);
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

/** How far back a claim may stand that others contest or confirm. */
const CONTESTED_REACH = 8;

/** Rules of a case that takes in all that somebody is accused of. */
const IN_COURT = rulesNamed(['appealed', 'awaiting-trial', 'case-before-court', 'case-pending', 'jury-out']);

/** Words of a sentence that tells what was heard in court. */
const OF_COURTS =
  /\b(?:courts?|trial|prosecut\p{L}+|judge|jur(?:y|ors?)|law ?suit|sued|su(?:es|ing)|charge[ds]?|tribunal|inquest|coroner|lawyers?|complaint|petition|hearing|defendant|barrister|affidavit|indict\p{L}+|detectives?|police|arrest\p{L}*)\b/iu;

/** What an article opens with is what it is about; later on, what was said last. */
const firstOrLast = (reading: Reading, mark: Mark, said: readonly Candidate[]): number[] => {
  const first = said.find(({ claim }) => held(reading, claim) && hasVerb(reading, claim.span));
  return mark.sentence <= OPENING && first !== undefined ? [first.index] : lastTold(near(mark, said, 2), 0);
};

/** The allegations against the one who is silent or denies; what is told of him without a name to answer for it; what is said of him; what was said last. */
export const askedAbout = (
  reading: Reading,
  mark: Mark,
  before: readonly Candidate[],
  candidates: Candidates,
  accusations: Accusations,
  contested: ReadonlySet<number>,
): number[] => {
  const names = partyOf(reading, mark);
  const far = near(mark, before, FAR_REACH);
  const against = accusations
    .against(names)
    .map(({ place }) => place)
    .filter((place) => isTold(candidates.at(place)?.claim, mark));
  if (against.length > 0) return against.sort((a, b) => a - b);
  const alleged = far.filter(({ claim, accusation }) => accusation && mentions(reading, claim.span, names));
  if (alleged.length > 0) return alleged.map(({ index }) => index);
  const unclear =
    mark.bears === 'no-comment' ? near(mark, before, 1).filter(({ claim }) => IN_QUESTION.has(claim.rule)) : [];
  if (unclear.length > 0) return lastTold(unclear, 0);
  const said = far.filter((candidate) => isSaid(reading, mark, candidate));
  const unowned =
    mark.bears === 'no-comment'
      ? near(mark, said, UNOWNED_REACH).filter(
          (one) => isUnowned(reading, one) && held(reading, one.claim) && mentions(reading, one.claim.span, names),
        )
      : [];
  const about = near(mark, said, REACH).filter(
    (one) =>
      mentions(reading, one.claim.span, names) &&
      !isQuoted(reading, one.claim.span) &&
      (mark.bears !== 'no-comment' || !isWish(reading, one)),
  );
  const told = unowned.length > 0 ? unowned : about.slice(-1);
  if (told.length > 0)
    return said
      .filter((one) =>
        told.some(
          (other) =>
            one === other ||
            (one.claim.sentence === other.claim.sentence && sameVoice(reading, one, other) && isClause(reading, one)) ||
            (sameVoice(reading, one, other) && mentions(reading, one.claim.span, names)),
        ),
      )
      .map(({ index }) => index);
  const accused = near(mark, said, REACH).filter(({ accusation }) => accusation);
  if (accused.length > 0) return lastTold(accused, 1);
  // A bare quotation is mostly an opinion, which nobody is asked to confirm.
  const bare = near(mark, said, mark.bears === 'no-comment' ? REACH : 2).filter(
    (one) => !isQuoted(reading, one.claim.span),
  );
  if (mark.bears !== 'no-comment' || /\b(?:confirm|deny)\b/.test(wordsAt(reading, mark.cue)))
    return lastTold(near(mark, bare, 2), 0);
  const disputed = bare.filter(({ index }) => contested.has(index));
  if (disputed.length > 0) return lastTold(disputed, 0);
  const unnamed = bare.filter(
    (one) => isUnowned(reading, one) && held(reading, one.claim) && hasVerb(reading, one.claim.span),
  );
  if (unnamed.length > 0) return lastTold(unnamed, 0);
  // Who declines to go further has mostly told it himself.
  const words = wordsAt(reading, mark.cue);
  const wasAsked =
    WAS_ASKED.has(mark.rule) || /\b(?:allegations?|claims?|accusations?|warnings?|charges?)\b/.test(words);
  if (!wasAsked || /\b(?:elaborate|further|expand|more)\b/.test(words)) return toldNext(reading, mark, candidates);
  const clauses = bare.filter(
    ({ claim }) =>
      asserted(reading, claim) &&
      hasVerb(reading, claim.span) &&
      !/["“‘]/.test(reading.layers.text.slice(claim.span.start, claim.span.end)),
  );
  const named = lastTold(near(mark, clauses, mark.sentence <= OPENING ? REACH : 1), 0);
  return named.length > 0 ? named : toldNext(reading, mark, candidates);
};

/** How far back, in sentences, what nobody answers for by name may stand that one is asked to confirm. */
const UNOWNED_REACH = 8;

/** "It was unclear whether | the tower would stand": rules of claims that the article leaves open. */
const IN_QUESTION: ReadonlySet<string> = new Set([
  'claims/unclear-whether',
  'claims/what-is-unclear',
  'claims/whether-is-unclear',
]);

/** A whole clause, and not "which the guard said | is locked". */
const isClause = (reading: Reading, { claim }: Candidate): boolean =>
  hasVerb(reading, claim.span) &&
  !/^(?:which|who|that|to|how|what|[^,]{3,40}, (?:that|which|who)) /.test(wordsAt(reading, claim.span));

/** Rules by which the one concerned was asked for an answer to what somebody else said. */
const WAS_ASKED = rulesNamed([
  'asked-for-comment',
  'could-not-reach',
  'neither-answered',
  'no-answer-at-the-door',
  'no-answer-came',
  'no-comment',
  'unanswered-calls',
  'unanswered-messages',
  'unreachable',
]);

/** "He has not replied. Four women say …": an article that opens with the silence tells then what it is on. */
const toldNext = (reading: Reading, mark: Mark, candidates: Candidates): number[] => {
  if (mark.sentence > 2) return [];
  const next = candidates
    .between(mark.sentence, mark.sentence + 2)
    .filter(
      (one) =>
        one.claim.span.start >= mark.span.end &&
        isSaid(reading, mark, one) &&
        (one.accusation || asserted(reading, one.claim)),
    );
  const first = next.find((one) => !isQuoted(reading, one.claim.span));
  return first === undefined
    ? []
    : next.filter(({ claim }) => claim.sentence === first.claim.sentence).map(({ index }) => index);
};

/** Whether a claim stands before a mark's words. */
const isTold = (claim: Candidate['claim'] | undefined, mark: Mark): boolean =>
  claim !== undefined && claim.span.end <= mark.cue.start && claim.sentence <= mark.sentence;

/** The names of the one who is silent, and of the one he speaks for: "a lawyer for Ms Reyes". */
const partyOf = (reading: Reading, { by, span }: Mark): ReadonlySet<string> => {
  const words = reading.layers.text.slice(span.start, span.end);
  const speaksFor = /\b(?:spokes[a-z]+|lawyers?|attorneys?|representatives?|officials?|aides?|agents?|publicists?)\b/i;
  const principal = speaksFor.test(words) ? (words.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []) : [];
  return new Set([...namesOf(by.name), ...namesOf(principal.join(' '))]);
};

/** Told by sources without a name, by a document or another outlet: what the one concerned is asked to confirm. */
const isUnowned = (reading: Reading, { claim }: Candidate): boolean => {
  const type = nearestAttribution(reading, claim)?.sourceType;
  return type !== undefined && UNOWNED.has(type) && !isQuoted(reading, claim.span);
};

const UNOWNED: ReadonlySet<string> = new Set(['unnamed-person', 'unnamed-group', 'document', 'outlet', 'none-stated']);

const mentions = (
  reading: Reading,
  span: { readonly start: number; readonly end: number },
  names: ReadonlySet<string>,
): boolean =>
  sameOne(
    names,
    namesOf((reading.layers.text.slice(span.start, span.end).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' ')),
  );
