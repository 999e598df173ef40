import { type CharSpan, covers, overlaps, sharedLength } from '../../article/span.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import { MISDEEDS } from '../lexicon/misdeeds.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { hearsayMeant } from '../reference/hearsay.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import type { Who } from '../reference/who.ts';
import type { Around } from './around.ts';
import { deadSeen } from './dead-seen.ts';
import { askedAbout, underWay } from './left-open.ts';
import { type Mark, PROVES, rulesNamed } from './mark.ts';
import {
  asserted,
  FAR_REACH,
  inSameSentence,
  isQuoted,
  isSaid,
  isWish,
  lastTold,
  near,
  REACH,
  restOfSentence,
  speakerOf,
} from './near-claims.ts';
import { silentNearby } from './silent-nearby.ts';

/** What was told before that a bare "declined to comment", "denied it", "there is no confirmation" bears on. */
export const claimsNearby = (reading: Reading, mark: Mark, around: Around): readonly number[] => {
  const { candidates, accusations } = around;
  const before = candidates
    .between(mark.sentence - FAR_REACH, mark.sentence)
    .filter(({ claim }) => claim.span.end <= mark.cue.start);
  switch (mark.bears) {
    case 'verified':
      return deadSeen(reading, mark, candidates) ?? sameSentenceOrBefore(reading, mark, candidates);
    case 'denied':
    case 'disputed': {
      if (mark.rule === CONFLICTING) return inConflict(reading, mark, candidates);
      if (OF_HEARSAY.has(mark.rule)) return whatGoesRound(reading, candidates);
      const hoax = MADE_UP.test(wordsAt(reading, mark.cue)) ? whatGoesRound(reading, candidates) : [];
      if (hoax.length > 0) return hoax;
      if (APPOSED.has(mark.rule) && !OPENS_APPOSITION.test(reading.normal.slice(0, mark.cue.start))) return [];
      const apposed = APPOSED.has(mark.rule) ? inFrontOf(mark, candidates) : [];
      if (apposed.length > 0) return apposed;
      const same = inSameSentence(reading, mark, before);
      if (mark.bears === 'disputed' && (mark.by.name !== null || OWN_VOICE.has(mark.rule))) {
        const said = same.filter((place) => isSaidAt(reading, mark, candidates, place));
        const told = said.length > 0 ? said : justSaid(reading, mark, before);
        return told;
      }
      if (same.length > 0) return same;
      const quoted = mark.rule === 'verification/that-is-false' ? saidWithin(reading, mark, before, candidates) : [];
      if (quoted.length > 0) return quoted;
      const asked = askedAbout(reading, mark, before, candidates, accusations);
      // People hit back at much that nobody has accused them of.
      return mark.rule === 'verification/hit-back' ? asked.filter((place) => accusations.has(place)) : asked;
    }
    case 'no-comment': {
      // "She confirmed his death, but declined to say where he had died."
      if (mark.rule !== 'verification/no-details') return silentNearby(reading, mark, around);
      const same = inSameSentence(reading, mark, before);
      return same.length > 0 ? same : lastTold(near(mark, before, 1), 0);
    }
    case 'awaiting':
      if (mark.rule === ASKED) return silentNearby(reading, mark, around);
      return underWay(reading, mark, around);
    default: {
      if (FILMED.has(mark.rule)) return whatWasFilmed(reading, mark, before);
      if (mark.rule === OF_THE_STORY) return storyTold(reading, mark, around, before);
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

/** Rules by which what goes round is said to be made up, or its source to be none. */
const OF_HEARSAY = rulesNamed(['victim-of-hoax', 'satire-site', 'grain-of-salt']);
/** "It is a hoax", whatever was told last. */
const MADE_UP = /\b(?:hoax|fake|prank|false alarm|made[ -]up|urban legend|satire)s?\b/i;

/** "It was a hoax": the rumour that the article tells. */
const whatGoesRound = (reading: Reading, candidates: Candidates): number[] => {
  const rumour = hearsayMeant(reading, candidates);
  return rumour === undefined ? [] : [rumour.index];
};

const CONFLICTING = 'verification/conflicting-reports';

/** "There were conflicting reports: some said …, others said …": what is told next, or else was told last. */
const inConflict = (reading: Reading, mark: Mark, candidates: Candidates): number[] => {
  const said = candidates
    .between(mark.sentence - 1, mark.sentence + 1)
    .filter((one) => !overlaps(one.claim.span, mark.span) && isSaid(reading, mark, one));
  const next = said.filter(({ claim }) => claim.span.start >= mark.span.end);
  return next.length > 0 ? next.map(({ index }) => index) : lastTold(said, 0);
};

/** Who was asked for a comment has not answered yet: it is on what a silence would be on. */
const ASKED = 'verification/asked-for-comment';

/** Rules by which what happened can be seen. */
const FILMED = rulesNamed(['caught-on-camera', 'footage-of-incident']);

/** A rule of words on all that was told: "This falls in line with earlier reports". */
const OF_THE_STORY = 'verification/in-line-with-reports';
const PICTURES = /\b(?:footage|videos?|clips?|images?|pictures?|photo(?:graph)?s?|recordings?|audio)\b/;

/** What somebody else was said to have told right before, in the same paragraph unless it is on film; else what the article is mainly about. */
const storyTold = (reading: Reading, mark: Mark, { main }: Around, before: readonly Candidate[]): number[] => {
  const isOthers = (one: Candidate): boolean => isSaid(reading, mark, one) && !overlaps(one.claim.span, mark.span);
  const onFilm = PICTURES.test(wordsAt(reading, mark.span));
  const here = before.filter(
    (one) =>
      mark.sentence - one.claim.sentence === 1 &&
      isOthers(one) &&
      (onFilm || !isApart(reading, one.claim.span, mark.span)),
  );
  if (here.length > 0) return lastTold(here, 0);
  const matter = main();
  return matter !== undefined && matter.claim.span.end <= mark.cue.start && isOthers(matter) ? [matter.index] : [];
};

/** "The incident was caught on camera": what somebody was last said to have done. */
const whatWasFilmed = (reading: Reading, mark: Mark, before: readonly Candidate[]): number[] =>
  near(mark, before, REACH)
    .filter(({ claim }) => mark.sentence - claim.sentence <= 1 || !isApart(reading, claim.span, mark.span))
    .filter(
      ({ claim, accusation }) =>
        accusation ||
        (!isQuoted(reading, claim.span) &&
          claim.span.end - claim.span.start >= MANY_LETTERS &&
          MISDEEDS.test(wordsAt(reading, claim.span))),
    )
    .slice(-1)
    .map(({ index }) => index);

const isApart = ({ normal }: Reading, before: CharSpan, behind: CharSpan): boolean =>
  normal.slice(before.end, behind.start).includes('\n');

/** ", a claim that engineers called false": what the same sentence tells in front of it. */
const APPOSED = rulesNamed(['account-does-not-match', 'claim-without-basis', 'idea-called-false', 'idea-is-false']);

/** "with | a picture that conflicts with theirs": part of what is told, and no word on it. */
const OPENS_APPOSITION = /[,;:–(.!?]["')]* ?$/;

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
const OWN_VOICE = rulesNamed([
  'bare-negation',
  'doctored',
  'in-fact',
  'none-is-true',
  'that-is-false',
  'that-is-not-so',
]);

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

/** "Harbour records say otherwise.": than what was said right before. */
const justSaid = (reading: Reading, mark: Mark, before: readonly Candidate[]): number[] =>
  lastTold(
    near(mark, before, 2).filter((candidate) => isSaid(reading, mark, candidate) && !isWish(reading, candidate)),
    0,
  );

/** Rules of an outlet's own look at what somebody has told before. */
const LOOKS: ReadonlySet<string> = rulesNamed(['matched-imagery', 'outlet-found', 'outlet-looked', 'reporter-saw']);

/** "A copy of the message was seen by the Courier": the last claim before that tells of it. */
const paperToldOf = (reading: Reading, mark: Mark, candidates: Candidates): number | undefined => {
  const whole = reading.layers.sentences[mark.sentence]?.span ?? mark.span;
  const noun = PAPER.exec(reading.normal.slice(whole.start, mark.cue.start))?.[1]?.toLowerCase();
  // "The letter seen by the Courier says …" goes on to tell what it is on.
  if (noun === undefined || !/^[.\s]*$/.test(reading.normal.slice(mark.cue.end, whole.end))) return undefined;
  const named = new RegExp(`\\b${noun}s?\\b`, 'i');
  return candidates
    .between(mark.sentence - PAPER_REACH, mark.sentence - 1)
    .findLast(({ claim }) => named.test(wordsAt(reading, claim.span)))?.index;
};
const PAPER =
  /\b(?:the|that|this|these|those) (?:[a-z]+ )?(message|letter|e-?mail|recording|video|memo|text|note|document|contract|tape|photograph|picture|film)s?,? (?:(?:was|were|is|are|has been|have been) )?$/i;
const PAPER_REACH = 12;

/** The claims that a document or an outlet's own look bears out: what others told just before, for a look; those of the sentence; those of the one before. */
const sameSentenceOrBefore = (reading: Reading, mark: Mark, candidates: Candidates): number[] => {
  const here = candidates.between(mark.sentence, mark.sentence);
  const same = here.filter(
    ({ claim }) =>
      sharedLength(claim.span, mark.span) * 4 < claim.span.end - claim.span.start &&
      !(claim.span.start > mark.cue.start && claim.span.start < mark.cue.end) &&
      !isOnThePaperItself(reading, mark, claim),
  );
  const before = candidates.between(mark.sentence - 1, mark.sentence - 1);
  const end = frontOf(reading, mark);
  const inFront = end === undefined ? [] : widest(here.filter(({ claim }) => claim.span.end <= end));
  if (inFront.length > 0) return inFront;
  const paper = paperToldOf(reading, mark, candidates);
  if (paper !== undefined) return [paper];
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

/** "A group accused of fraud paid three mayors | , a Courier analysis shows.": where that ends which such words at a sentence's end bear out. */
const frontOf = ({ normal, layers }: Reading, { sentence, span }: Mark): number | undefined => {
  const whole = layers.sentences[sentence]?.span ?? span;
  if (!NOTHING_MORE.test(normal.slice(span.end, whole.end))) return undefined;
  const front = normal.slice(whole.start, span.start);
  const source = WHOSE_WORK.exec(front);
  return source === null ? undefined : whole.start + source.index;
};
const NOTHING_MORE = /^ ?(?:shows?|showed|suggests?|reveals?|indicates?|says?)?\W*$/;
const WHOSE_WORK = /, (?:according to (?:[^,;]{2,80} )?|an? |the |our |its )?$/;

/** The last claim of a sentence, and not what somebody in it is accused of. */
const widest = (pool: readonly Candidate[]): number[] => {
  const last = pool.filter(
    ({ claim }) => !pool.some((other) => other.claim !== claim && covers(other.claim.span, claim.span)),
  );
  return last.slice(-1).map(({ index }) => index);
};

/** "The bound document, a copy of which was obtained by the Courier, is long": what the outlet tells of the document, not what it says. */
const isOnThePaperItself = (
  { normal }: Reading,
  { span }: Mark,
  { attribution, span: told }: Candidate['claim'],
): boolean =>
  attribution.length === 0 &&
  covers(told, span) &&
  /^(?:the|an?|its|his|her|their) (?:[^,]{1,60})(?:, [^,]{1,40})?, $/i.test(normal.slice(told.start, span.start)) &&
  /^a copy of which /.test(normal.slice(span.start, span.end));

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
  if (own.length > 0 && !OF_HEARSAY.has(mark.rule)) return own.map(({ index }) => index);
  const rumour = OF_HEARSAY.has(mark.rule) ? whatGoesRound(reading, candidates) : [];
  if (rumour.length > 0) return rumour;
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
