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
/** How many sentences are the opening of an article. */
const OPENING = 6;
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
  contested: ReadonlySet<number> = new Set(),
): readonly number[] => {
  const before = candidates
    .between(mark.sentence - FAR_REACH, mark.sentence)
    .filter(({ claim }) => claim.span.end <= mark.cue.start);
  switch (mark.bears) {
    case 'verified':
      return sameSentenceOrBefore(reading, mark, candidates);
    case 'denied':
    case 'disputed': {
      const apposed = APPOSED.has(mark.rule) ? inFrontOf(mark, candidates) : [];
      if (apposed.length > 0) return apposed;
      const same = inSameSentence(reading, mark, before);
      if (mark.bears === 'disputed' && (mark.by.name !== null || OWN_VOICE.has(mark.rule))) {
        const said = same.filter((place) => isSaidAt(reading, mark, candidates, place));
        const told = said.length > 0 ? said : justSaid(reading, mark, before);
        return told.length > 0 ? told : same;
      }
      if (same.length > 0) return same;
      const quoted = mark.rule === 'verification/that-is-false' ? saidWithin(reading, mark, before, candidates) : [];
      if (quoted.length > 0) return quoted;
      const asked = askedAbout(reading, mark, before, candidates, accusations, contested);
      // People hit back at much that nobody has accused them of.
      return mark.rule === 'verification/hit-back' ? asked.filter((place) => accusations.has(place)) : asked;
    }
    case 'no-comment': {
      // "She confirmed his death, but declined to say where he had died."
      if (mark.rule !== 'verification/no-details')
        return askedAbout(reading, mark, before, candidates, accusations, contested);
      const same = inSameSentence(reading, mark, before);
      return same.length > 0 ? same : lastTold(near(mark, before, 1), 0);
    }
    case 'awaiting':
      return underWay(reading, mark, candidates, accusations, contested);
    default: {
      const told = lastTold(
        near(mark, before, 2).filter(
          (one) =>
            isSaid(reading, mark, one) && (mark.rule !== 'verification/agreed' || !isQuoted(reading, one.claim.span)),
        ),
        0,
      );
      if (told.length > 0) return told;
      if (PROVES.has(mark.bears) && mark.rule !== 'verification/agreed') return lastTold(near(mark, before, 1), 0);
      const rest = restOfSentence(mark, candidates);
      return rest.length > 0 || mark.bears !== 'unverified' ? rest : shownOnFilm(reading, mark, before);
    }
  }
};

/** ", a claim that engineers called false": what the same sentence tells in front of it. */
const APPOSED = new Set(
  ['account-does-not-match', 'idea-called-false', 'idea-is-false'].map((rule) => `verification/${rule}`),
);

const inFrontOf = (mark: Mark, candidates: Candidates): number[] =>
  candidates
    .between(mark.sentence, mark.sentence)
    .filter(({ claim }) => claim.span.start + MANY_LETTERS < mark.cue.start)
    .slice(-1)
    .map(({ index }) => index);

/** "They say that they can't, and that's not true," he said: what he tells of others right before. */
const saidWithin = (reading: Reading, mark: Mark, before: readonly Candidate[], candidates: Candidates): number[] => {
  const own = candidates
    .between(mark.sentence, mark.sentence)
    .filter(({ claim }) => claim.span.start + MANY_LETTERS < mark.cue.start && claim.span.end > mark.cue.start);
  return [...near(mark, before, 1), ...own]
    .filter((one) => one.claim.attribution.length > 1 && isSaid(reading, mark, one))
    .slice(-1)
    .map(({ index }) => index);
};
const MANY_LETTERS = 20;

/** Cues by which the outlet itself contradicts what was said just before. */
const OWN_VOICE = new Set(
  ['bare-negation', 'doctored', 'in-fact', 'that-is-false'].map((rule) => `verification/${rule}`),
);

const isSaidAt = (reading: Reading, mark: Mark, candidates: Candidates, place: number): boolean => {
  const candidate = candidates.at(place);
  return candidate !== undefined && isSaid(reading, mark, candidate);
};

/** "It was not possible to establish when the video was filmed": what the sentence before says that can be seen on it. */
const shownOnFilm = (reading: Reading, mark: Mark, before: readonly Candidate[]): number[] =>
  lastTold(
    near(mark, before, 1).filter(
      ({ claim }) => claim.sentence < mark.sentence && ON_FILM.test(wordsAt(reading, claim.span)),
    ),
    0,
  );
const ON_FILM =
  /\b(?:footage|videos?|images?|pictures?|photo(?:graph)?s?|clips?|recordings?|posts?|screenshots?|documents?|letters?|audio|rumou?rs?|reports?|claims?)\b/i;

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
  const run = runUpTo(said, last);
  return said
    .filter(
      (one) => one === last || run.has(one) || (speaker !== null && isTheSame(speakerOf(reading, one) ?? '', speaker)),
    )
    .filter(({ claim }) => asserted(reading, claim))
    .map(({ index }) => index);
};

/** "Four women said that he groped them. Another said he had followed her. He denies all the allegations." */
const runUpTo = (said: readonly Candidate[], last: Candidate): ReadonlySet<Candidate> => {
  const run = new Set<Candidate>([last]);
  let sentence = last.claim.sentence;
  for (const one of [...said].reverse()) {
    if (sentence - one.claim.sentence > 1) break;
    if (one.claim.sentence > last.claim.sentence) continue;
    sentence = one.claim.sentence;
    run.add(one);
  }
  return run;
};

const asserted = (reading: Reading, { attribution }: Candidate['claim']): boolean =>
  reading.attribution(attribution.at(-1) ?? '')?.stance === 'asserts';

/** Whether the one who tells a claim holds it for true. */
const held = (reading: Reading, { attribution }: Candidate['claim']): boolean =>
  /^(?:asserts|believes|reports|warns|fears)$/.test(reading.attribution(attribution.at(-1) ?? '')?.stance ?? '');

/** Rules of what is under way that may bear on anything said just before, an accusation or not. */
const ON_ANYTHING = new Set(
  [
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
  ].map((rule) => `verification/${rule}`),
);

/** "The trial is set for May": the accusations of the sentence, or else the last ones before that may be against the same one; else what others contest or have said. */
const underWay = (
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
      (anything || OF_COURTS.test(sentenceOf(reading, one))),
  );
  const told = firstOrLast(reading, mark, said);
  return told.length > 0 ? told : toldNext(reading, mark, candidates);
};

/** How far back a claim may stand that others contest or confirm. */
const CONTESTED_REACH = 8;
/** Rules of a case that takes in all that somebody is accused of. */
const IN_COURT = new Set(
  ['appealed', 'awaiting-trial', 'case-before-court', 'case-pending', 'jury-out'].map((rule) => `verification/${rule}`),
);

/** Words of a sentence that tells what was heard in court. */
const OF_COURTS =
  /\b(?:courts?|trial|prosecut\p{L}+|judge|jur(?:y|ors?)|law ?suit|sued|su(?:es|ing)|charge[ds]?|tribunal|inquest|coroner|lawyers?|complaint|petition|hearing|defendant|barrister|affidavit|indict\p{L}+|detectives?|police|arrest\p{L}*)\b/iu;

const sentenceOf = (reading: Reading, { claim }: Candidate): string => {
  const sentence = reading.layers.sentences[claim.sentence];
  return sentence === undefined ? '' : wordsAt(reading, sentence.span);
};

/** What an article opens with is what it is about; later on, what was said last. */
const firstOrLast = (reading: Reading, mark: Mark, said: readonly Candidate[]): number[] => {
  const first = said.find(({ claim }) => held(reading, claim) && hasVerb(reading, claim.span));
  return mark.sentence <= OPENING && first !== undefined ? [first.index] : lastTold(near(mark, said, 2), 0);
};

/** "The letter, whose origin could not be verified, says …": what the sentence goes on to tell. */
export const restOfSentence = (mark: Mark, candidates: Candidates): number[] =>
  mark.bears !== 'unverified' && mark.bears !== 'verified' && mark.rule !== 'verification/contrary-to'
    ? []
    : candidates
        .between(mark.sentence, mark.sentence)
        .filter(({ claim }) => claim.span.start >= mark.span.end - 4)
        .map(({ index }) => index);

/** "Harbour records say otherwise.": than what was said right before. */
const justSaid = (reading: Reading, mark: Mark, before: readonly Candidate[]): number[] =>
  lastTold(
    near(mark, before, 2).filter((candidate) => isSaid(reading, mark, candidate) && !isWish(reading, candidate)),
    0,
  );

/** What somebody asks for or promises can be opposed, but it is neither true nor false. */
const isWish = (reading: Reading, { claim, accusation }: Candidate): boolean => {
  const attribution = reading.attribution(claim.attribution.at(-1) ?? '');
  if (accusation || attribution === undefined) return false;
  const cue = attribution.cue[0];
  return (
    /^(?:asks|promises|fears)$/.test(attribution.stance) ||
    (cue !== undefined && /^(?:wants?|wanted|wanting|hopes?|hoped|wish)/.test(wordsAt(reading, cue)))
  );
};

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
  // A bare quotation is mostly an opinion, which nobody is asked to confirm.
  const bare = near(mark, said, mark.bears === 'no-comment' ? REACH : 2).filter(
    (one) => !isQuoted(reading, one.claim.span),
  );
  if (mark.bears !== 'no-comment' || /\b(?:confirm|deny)\b/.test(wordsAt(reading, mark.cue)))
    return lastTold(near(mark, bare, 2), 0);
  const disputed = bare.filter(({ index }) => contested.has(index));
  if (disputed.length > 0) return lastTold(disputed, 0);
  const unnamed = bare.filter((one) => isUnowned(reading, one));
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

/** Rules by which the one concerned was asked for an answer to what somebody else said. */
const WAS_ASKED = new Set(
  [
    'asked-for-comment',
    'could-not-reach',
    'neither-answered',
    'no-answer-at-the-door',
    'no-answer-came',
    'no-comment',
    'unanswered-calls',
    'unanswered-messages',
    'unreachable',
  ].map((rule) => `verification/${rule}`),
);

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
  // "Ivo Brandt, once convicted of fraud, said …": what the sentence goes on to tell.
  const behind = /, $/.test(reading.normal.slice(mark.cue.start - 2, mark.cue.start))
    ? candidates
        .between(mark.sentence, mark.sentence)
        .filter((one) => one.claim.span.start >= mark.span.end && one.claim.attribution.length > 0)
    : [];
  if (behind.length > 0) return behind.map(({ index }) => index);
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
