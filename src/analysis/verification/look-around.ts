import { type CharSpan, covers, overlaps, sharedLength } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { isTheSame, namesOf, sameOne } from '../reference/same-one.ts';
import type { Who } from '../reference/who.ts';
import type { Accusations } from './accusations.ts';
import type { Mark } from './mark.ts';

/** How far a bare "denied it" reaches back, in sentences. */
const REACH = 4;
/** How far it reaches back for an allegation against the same one. */
const FAR_REACH = 20;

/** The accusations in the article against somebody, or against the one whose spokesman or lawyer he is. */
export const accusationsAgainst = (who: Who, accusations: Accusations): number[] => {
  const names = namesOf(who.name);
  return accusations
    .against(names)
    .filter(({ marks }) =>
      marks.some(
        ({ accused, by }) => accused?.name != null && by.name !== who.name && sameOne(names, namesOf(accused.name)),
      ),
    )
    .map(({ place }) => place);
};

/** Every accusation of the article that names nobody else: where one answers to "the allegations", it is to all of them. */
export const allAccusations = (mark: Mark, accusations: Accusations): number[] => {
  const names = namesOf(mark.by.name);
  return accusations.all
    .filter(({ marks }) => marks.every(({ accused, by }) => by.name !== mark.by.name && mayBe(names, accused)))
    .map(({ place }) => place);
};

/** The accusations told shortly before that may be against somebody, where none names him. */
export const openAccusations = (who: Who, mark: Mark, candidates: Candidates, accusations: Accusations): number[] => {
  const names = namesOf(who.name);
  const open = candidates
    .between(mark.sentence - REACH, mark.sentence)
    .filter(
      ({ index, claim }) =>
        claim.span.end <= mark.span.end &&
        accusations.get(index)?.every(({ by, accused }) => by.name !== who.name && mayBe(names, accused)) === true,
    );
  return lastTold(open, 1);
};

/** One whom the article does not name here may be anybody. */
const mayBe = (names: ReadonlySet<string>, accused: Who | null): boolean =>
  accused?.name == null || !/\p{Lu}/u.test(accused.name) || sameOne(names, namesOf(accused.name));

/** What was told before that a bare "declined to comment", "denied it", "there is no confirmation" bears on. */
export const claimsNearby = (
  reading: Reading,
  mark: Mark,
  candidates: Candidates,
  accusations: Accusations,
): number[] => {
  const before = candidates
    .between(mark.sentence - FAR_REACH, mark.sentence)
    .filter(({ claim }) => claim.span.end <= mark.cue.start);
  switch (mark.bears) {
    case 'verified':
      return sameSentenceOrBefore(reading, mark, candidates);
    case 'denied':
    case 'disputed': {
      const same = inSameSentence(reading, mark, before);
      if (same.length > 0) return same;
      if (mark.bears === 'disputed' && mark.by.name !== null) return justSaid(reading, mark, before);
      const asked = askedAbout(reading, mark, before, candidates, accusations);
      // People hit back at much that nobody has accused them of.
      return mark.rule === 'verification/hit-back' ? asked.filter((place) => accusations.has(place)) : asked;
    }
    case 'no-comment': {
      // "She confirmed his death, but declined to say where he had died."
      if (mark.rule !== 'verification/no-details') return askedAbout(reading, mark, before, candidates, accusations);
      const same = inSameSentence(reading, mark, before);
      return same.length > 0 ? same : lastTold(near(mark, before, 1), 0);
    }
    case 'awaiting':
      return underWay(reading, mark, candidates, accusations);
    default: {
      const told = lastTold(
        near(mark, before, 2).filter(
          (one) =>
            isSaid(reading, mark, one) && (mark.rule !== 'verification/agreed' || !isQuoted(reading, one.claim.span)),
        ),
        0,
      );
      if (told.length > 0 || !PROVES.has(mark.bears) || mark.rule === 'verification/agreed')
        return told.length > 0 ? told : restOfSentence(mark, candidates);
      return lastTold(near(mark, before, 1), 0);
    }
  }
};

/** "denied these allegations", where nothing is called one: all that the one who spoke last says of the one who denies, or of what befell him there. */
export const allThatOneSays = (reading: Reading, mark: Mark, candidates: Candidates): number[] => {
  const said = candidates
    .between(mark.sentence - FAR_REACH, mark.sentence)
    .filter(
      (one) => one.claim.span.end <= mark.cue.start && isSaid(reading, mark, one) && !isQuoted(reading, one.claim.span),
    );
  const last = said.findLast(({ claim }) => mark.sentence - claim.sentence <= REACH && asserted(reading, claim));
  if (last === undefined) return [];
  const speaker = speakerOf(reading, last);
  return said
    .filter((one) => one === last || (speaker !== null && isTheSame(speakerOf(reading, one) ?? '', speaker)))
    .filter(({ claim }) => asserted(reading, claim))
    .map(({ index }) => index);
};

const asserted = (reading: Reading, { attribution }: Candidate['claim']): boolean =>
  reading.attribution(attribution.at(-1) ?? '')?.stance === 'asserts';

/** Rules of what is under way that may bear on anything said just before, an accusation or not. */
const ON_ANYTHING = new Set(
  [
    'bare-inquiry',
    'bare-ruling',
    'count-pending',
    'may-never-be-known',
    'report-due',
    'tests-pending',
    'under-way',
  ].map((rule) => `verification/${rule}`),
);

/** "The trial is set for May": the accusations of the sentence, or else the last ones before that may be against the same one. */
const underWay = (reading: Reading, mark: Mark, candidates: Candidates, accusations: Accusations): number[] => {
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
  if (open.length > 0 || !ON_ANYTHING.has(mark.rule)) return lastTold(open, 0);
  const said = candidates
    .between(mark.sentence - 1, mark.sentence)
    .filter(
      (one) =>
        one.claim.span.end <= mark.span.start && isSaid(reading, mark, one) && !isQuoted(reading, one.claim.span),
    );
  return lastTold(said, 0);
};

/** "The letter, whose origin could not be verified, says …": what the sentence goes on to tell. */
export const restOfSentence = (mark: Mark, candidates: Candidates): number[] =>
  mark.bears !== 'unverified' && mark.bears !== 'verified'
    ? []
    : candidates
        .between(mark.sentence, mark.sentence)
        .filter(({ claim }) => claim.span.start >= mark.span.end - 4)
        .map(({ index }) => index);

/** "Harbour records say otherwise.": than what was said right before. */
const justSaid = (reading: Reading, mark: Mark, before: readonly Candidate[]): number[] =>
  lastTold(
    near(mark, before, 2).filter((candidate) => isSaid(reading, mark, candidate)),
    0,
  );

/** "…, a charge that he denied": what the same sentence tells before. */
const inSameSentence = (reading: Reading, mark: Mark, before: readonly Candidate[]): number[] => {
  const same = before.filter(({ claim }) => claim.sentence === mark.sentence);
  const told = same.filter((candidate) => isSaid(reading, mark, candidate));
  const accused = told.filter(({ accusation }) => accusation);
  if (accused.length > 0) return accused.map(({ index }) => index);
  return (told.length > 0 ? told : same.filter(({ claim }) => mark.cue.start - claim.span.end < 40))
    .slice(-1)
    .map(({ index }) => index);
};

const near = (mark: Mark, pool: readonly Candidate[], reach: number): readonly Candidate[] =>
  pool.filter(({ claim }) => mark.sentence - claim.sentence <= reach);

/** The claims of the last sentence of a pool, and of up to `more` sentences before it. */
const lastTold = (pool: readonly Candidate[], more: number): number[] => {
  const last = pool.at(-1);
  return last === undefined
    ? []
    : pool.filter(({ claim }) => last.claim.sentence - claim.sentence <= more).map(({ index }) => index);
};

/** What proves a claim, more or less. */
export const PROVES: ReadonlySet<Mark['bears']> = new Set(['verified', 'confirmed', 'corroborated']);

/** "A second doctor" is none of those told of before. */
const ANOTHER =
  /^(?:another|other|an? (?:second|third|fourth|different|separate|further|fellow)|(?:two|three|four|five|several|many|some) (?:other|more|further)|others)\b/i;

/** Whether somebody else says it, or it is an allegation. */
export const isSaid = (reading: Reading, mark: Mark, { claim, accusation }: Candidate): boolean => {
  if (accusation) return true;
  const speaker = reading.attribution(claim.attribution.at(-1) ?? '')?.speaker ?? null;
  return (
    claim.attribution.length > 0 &&
    (speaker === null || mark.by.name === null || ANOTHER.test(mark.by.name) || !isTheSame(speaker, mark.by.name))
  );
};

/** The allegations against the one who is silent or denies; what is told of him without a name to answer for it; what is said of him; what was said last. */
const askedAbout = (
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
  const alleged = far.filter(({ claim, accusation }) => accusation && mentions(reading, claim.span, names));
  if (alleged.length > 0) return alleged.map(({ index }) => index);
  const said = far.filter((candidate) => isSaid(reading, mark, candidate));
  const unowned =
    mark.bears === 'no-comment'
      ? said.filter((one) => isUnowned(reading, one) && mentions(reading, one.claim.span, names))
      : [];
  const about = near(mark, said, REACH).filter(
    ({ claim }) => mentions(reading, claim.span, names) && !isQuoted(reading, claim.span),
  );
  const told = unowned.length > 0 ? unowned : about.slice(-1);
  if (told.length > 0)
    return said
      .filter((one) =>
        told.some(
          (other) =>
            one === other ||
            one.claim.sentence === other.claim.sentence ||
            (sameVoice(reading, one, other) && mentions(reading, one.claim.span, names)),
        ),
      )
      .map(({ index }) => index);
  const accused = near(mark, said, REACH).filter(({ accusation }) => accusation);
  if (accused.length > 0) return lastTold(accused, 1);
  // A bare quotation is mostly an opinion, which nobody is asked to confirm; nor is he who has nothing to do with what was said.
  const asked = mark.bears !== 'no-comment' || /\b(?:confirm|deny)\b/.test(wordsAt(reading, mark.cue));
  return lastTold(
    near(mark, said, 2).filter((one) => !isQuoted(reading, one.claim.span) && (asked || isUnowned(reading, one))),
    0,
  );
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
  const type = reading.attribution(claim.attribution.at(-1) ?? '')?.sourceType;
  return type !== undefined && UNOWNED.has(type) && !isQuoted(reading, claim.span);
};

const UNOWNED: ReadonlySet<string> = new Set(['unnamed-person', 'unnamed-group', 'document', 'outlet', 'none-stated']);

const isQuoted = (reading: Reading, { start, end }: CharSpan): boolean => {
  if (/["'“‘]/.test(reading.layers.text.charAt(start)) || /["“‘]/.test(reading.layers.text.charAt(start - 1)))
    return true;
  const first = firstTokenFrom(reading.layers, start);
  const last = firstTokenFrom(reading.layers, end) - 1;
  return reading.words.quote(first) >= 0 && reading.words.quote(last) >= 0;
};

/** The same speaker, or both unnamed: "the sources", "one of the sources". */
const sameVoice = (reading: Reading, a: Candidate, b: Candidate): boolean => {
  const [one, other] = [speakerOf(reading, a), speakerOf(reading, b)];
  return (one !== null && one === other) || (isUnnamed(reading, a) && isUnnamed(reading, b));
};

const isUnnamed = (reading: Reading, { claim }: Candidate): boolean =>
  reading.attribution(claim.attribution.at(-1) ?? '')?.sourceType.startsWith('unnamed') === true;

const speakerOf = (reading: Reading, { claim }: Candidate): string | null =>
  reading.attribution(claim.attribution.at(-1) ?? '')?.speaker ?? null;

/** Rules of an outlet's own look at what somebody has told before. */
const LOOKS: ReadonlySet<string> = new Set(
  ['matched-imagery', 'outlet-found', 'outlet-looked', 'reporter-saw'].map((rule) => `verification/${rule}`),
);

/** The claims that a document or an outlet's own look bears out: what others told just before, for a look; those of the sentence; those of the one before. */
const sameSentenceOrBefore = (reading: Reading, mark: Mark, candidates: Candidates): number[] => {
  const here = candidates.between(mark.sentence, mark.sentence);
  const same = here.filter(
    ({ claim }) =>
      sharedLength(claim.span, mark.span) * 4 < claim.span.end - claim.span.start &&
      !(claim.span.start > mark.cue.start && claim.span.start < mark.cue.end),
  );
  const before = candidates.between(mark.sentence - 1, mark.sentence - 1);
  if (LOOKS.has(mark.rule)) {
    const told = [...before, ...here.filter(({ claim }) => claim.span.end <= mark.span.start)].filter((one) =>
      isSaid(reading, mark, one),
    );
    if (told.length > 0) return lastTold(told, 0);
  }
  if (same.length === 0) return lastTold(before, 0);
  const near = before.filter(
    (one) => isSaid(reading, mark, one) && !reading.normal.slice(one.claim.span.end, mark.span.start).includes('\n'),
  );
  // "Emails seen by the Courier describe the blast": no claim but the one that they bear out.
  if (near.length > 0 && same.every(({ claim }) => covers(claim.span, mark.span) || !hasVerb(reading, claim.span)))
    return lastTold(near, 0);
  const told = before.filter(
    (one) => isSaid(reading, mark, one) && same.some((other) => tellsLike(reading, one, other)),
  );
  return [...told, ...same].map(({ index }) => index);
};

/** In one paragraph, with a word in common that is no name. */
const tellsLike = (reading: Reading, { claim: a }: Candidate, { claim: b }: Candidate): boolean => {
  if (reading.normal.slice(a.span.end, b.span.start).includes('\n')) return false;
  const { stems, names } = reading.contentWords(a.span);
  return [...reading.contentWords(b.span).stems].some((stem) => stems.has(stem) && !names.has(stem));
};

/** Everything that a source claims, apart from what doubts it; of one not known by name, what was said just before. */
export const claimsBy = (reading: Reading, who: Who, mark: Mark, candidates: Candidates): number[] => {
  const isOther = ({ claim }: Candidate): boolean => !overlaps(claim.span, mark.span);
  const own = who.name === null ? [] : candidates.saidBy(who.name).filter(isOther);
  if (own.length > 0) return own.map(({ index }) => index);
  const before = candidates
    .between(mark.sentence - 1, mark.sentence)
    .filter((one) => isOther(one) && one.claim.span.end <= mark.cue.start && isSaid(reading, mark, one));
  return lastTold(before, 0);
};

const mentions = (
  reading: Reading,
  span: { readonly start: number; readonly end: number },
  names: ReadonlySet<string>,
): boolean =>
  sameOne(
    names,
    namesOf((reading.layers.text.slice(span.start, span.end).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' ')),
  );
