import type { Attribution } from '../../article/attribution.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { HOLDS_OUT, MISDEEDS, OWN_DEFENCE } from '../lexicon/misdeeds.ts';
import { guessNounKind } from '../mentions/guess-noun-kind.ts';
import { nounKind } from '../mentions/noun-kind.ts';
import { nearestAttribution, type Reading, sentenceWords, sourceWords, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import { isToldOf } from '../reference/told-of.ts';
import type { Accusations } from './accusations.ts';
import { NO_DENIAL } from './find-contradictions.ts';
import type { Bearing } from './mark.ts';
import { denialBy } from './mark-by-claim.ts';
import { isOfPlans, isPast, isRegret } from './no-account.ts';
import { standingOf, type Voice } from './standing.ts';

/** How many sentences behind what is told of somebody his own account of it may begin. */
const REACH = 2;

/**
 * How the one of whom somebody else has just told a misdeed tells it himself: he negates or justifies it, or holds out against it
 * ("Monroe insists she was home").
 */
export const findOwnAccounts = (reading: Reading, claims: readonly BareClaim[], accusations: Accusations): Bearing[] =>
  claims.flatMap((claim, index) => {
    const attribution = nearestAttribution(reading, claim);
    if (
      attribution === undefined ||
      accusations.has(index) ||
      !ANSWERS.has(attribution.stance) ||
      NO_VOICE.has(attribution.sourceType)
    )
      return [];
    const told = wordsAt(reading, claim.span);
    if (told.split(/\s+/).length < MANY_WORDS || isRegret(told) || HAS_NOT_SEEN.test(told)) return [];
    const voice = voiceOf(reading, attribution);
    if (voice === undefined) return [];
    for (let place = index - 1; place >= 0; place--) {
      const one = claims[place];
      if (one === undefined || claim.sentence - one.sentence > FAR) break;
      const byRole = isToldOfInRole(reading, voice, one) && isOfHimself(told);
      if (claim.sentence - one.sentence > REACH && !isFlat(told) && !byRole) continue;
      if (one.attribution.includes(attribution.id) || !isOthers(reading, one, voice, accusations.has(place))) continue;
      if (byRole) return [{ mark: denialBy(reading, claim, 'own-account', 0.55), indices: [place] }];
      if (standingOf(reading, voice, one) === undefined) continue;
      const accused = accusations.has(place);
      if (!answersIt(reading, { claim, attribution, told, one, voice, accused })) continue;
      return [{ mark: denialBy(reading, claim, 'own-account', 0.55), indices: [place] }];
    }
    return [];
  });

/** "… that a barman had watched": one whom a claim tells of by what he is, and who speaks later as "the barman". */
const isToldOfInRole = (reading: Reading, { words }: Voice, one: BareClaim): boolean => {
  const role = /^[Tt]he (?:[\p{Ll}-]+'s )?(\p{Ll}{3,})\b(?!-)/u.exec(words.replaceAll('’', "'"))?.[1];
  if (role === undefined || (nounKind(role) ?? guessNounKind(role, false)).kind !== 'person') return false;
  const told = new RegExp(`\\b(?:an?|his|her|their|one) (?:\\p{Ll}+ )?${role}\\b`, 'u');
  return told.test(wordsAt(reading, one.span));
};

/** "He had been at a wedding", "he had never sold them a thing", "she asked for it herself": an answer of one who was told of. */
const isOfHimself = (told: string): boolean =>
  /^(?:he|she) (?:had (?:not|never|neither)|(?:did|was|has) (?:not|never)|never|had been (?:at|in|on|away|abroad|asleep|ill|with)|was (?:at|in|away|abroad|asleep) )/i.test(
    told,
  ) || /^(?:he|she) had [^,.;]{3,60} (?:himself|herself)$/i.test(told);

/** … and his flat denial of it. */
const FAR = 8;
/** "There was no breach of the rules", "the club has never bribed anybody": a misdeed negated, or a defence, which needs no telling of it right before. */
const isFlat = (told: string): boolean => MISDEEDS.test(NEGATED.exec(told)?.[1] ?? '');
const NEGATED = /(?:\b(?:no|not|never|nothing|neither|nobody)|n't) ((?:\S+ ?){1,4})/i;

const ANSWERS: ReadonlySet<string> = new Set(['asserts', 'denies', 'disputes']);
/** Documents and outlets have no account of their own. */
const NO_VOICE: ReadonlySet<string> = new Set(['document', 'outlet', 'none-stated']);
const MANY_WORDS = 4;
/** "He had not seen the report": no account of the matter, either way. */
const HAS_NOT_SEEN =
  /\b(?:no (?:\p{L}+ )?information\b|(?:not|n't) (?:yet )?(?:seen|read|received|aware of|familiar with) (?:the|that|this|any such|it)\b(?: \p{L}+)? ?(?:reports?|letters?|stor(?:y|ies)|articles?|claims?|complaints?|lawsuit|documents?|video|photos?|findings|filing|indictment)?$)/u;

/** The one who speaks, by name and as the article calls him there. */
const voiceOf = (reading: Reading, attribution: Attribution): Voice | undefined => {
  const { speaker, source } = attribution;
  if (speaker === null) return undefined;
  return { name: speaker, words: source.length === 0 ? speaker : sourceWords(reading, attribution) };
};

/** Told by somebody else, in court, or as an allegation. */
const isOthers = (reading: Reading, one: BareClaim, voice: Voice, accused: boolean): boolean => {
  const nearest = nearestAttribution(reading, one);
  if (nearest === undefined) return accused || isToldInCourt(reading, one);
  if (['asks', 'promises', 'declines-comment', 'denies', 'disputes'].includes(nearest.stance))
    return isToldInCourt(reading, one);
  return nearest.speaker === null || !isTheSame(nearest.speaker, voice.name);
};

/** "…, the court heard": told by somebody there. */
export const isToldInCourt = (reading: Reading, { sentence }: BareClaim): boolean =>
  IN_COURT.test(sentenceWords(reading, sentence));
const IN_COURT =
  /\b(?:court|jury|jurors|inquest|tribunal|hearing|panel|inquiry|trial|judge|magistrates|sheriff|commission|committee)(?: in \p{Lu}[\p{L}-]+)? (?:(?:has|have|had) )?(?:heard|hears|(?:was|were|been|is) told)\b/u;

interface Answer {
  readonly claim: BareClaim;
  readonly attribution: Attribution;
  readonly told: string;
  readonly one: BareClaim;
  readonly voice: Voice;
  readonly accused: boolean;
}

const answersIt = (reading: Reading, answer: Answer): boolean => {
  const { claim, attribution, told, one, voice, accused } = answer;
  if (isOfPlans(told) || NO_DENIAL.test(told)) return false;
  const bad = accused || MISDEEDS.test(wordsAt(reading, one.span)) || isToldByAccusers(reading, one);
  const near = claim.sentence - one.sentence <= 1;
  const ofHimself = speaksOfHimself(voice, told);
  if (ofHimself && OWN_DEFENCE.test(told)) return bad || KNOWS_OF_NONE.test(told);
  if (ofHimself && claim.polarity === 'negative')
    return (near && meansTheSame(reading, answer, bad)) || (bad && (!OF_NOBODY.test(told) || isFlat(told)));
  const cue = attribution.cue.map((span) => wordsAt(reading, span)).join(' ');
  const holdsOut = HOLDS_OUT.test(cue);
  if (near && (ABSOLUTE.test(told) || (ofHimself && HAD_DONE.test(told)))) return bad || (holdsOut && ofHimself);
  return bad && ofHimself && isPast(told) && holdsOut;
};

/** What prosecutors tell of somebody, he is there to answer. */
const isToldByAccusers = (reading: Reading, one: BareClaim): boolean => {
  const attribution = nearestAttribution(reading, one);
  return attribution !== undefined && ACCUSERS.test(sourceWords(reading, attribution));
};
const ACCUSERS = /\b(?:prosecut(?:ors?|ion)|indictment|charge ?sheet|lawsuit|plaintiffs?|accusers?)\b/i;

/** "Every swab had been counted", "nobody was asleep": the whole of it, and so not what was told. */
const ABSOLUTE =
  /\b(?:every|each|nobody|no one|not (?:one|a single)|all (?:the|of|\p{L}+s))\b.*\b(?:was|were|had|did|has|have|is|\p{L}+ed|changed|paid|took|went|met|saw)\b/iu;

/** "She had travelled by train": how it was, told of by one who is reported. */
const HAD_DONE = /\bhad (?:\p{L}+ly )?(?:been|\p{L}+(?:ed|en|wn|ught|de|id|nt|ft|ld|ne|me|un|ut|et|ot|ade|ung|old))\b/u;

/** "The army was not aware of any strike": whatever it was. */
const KNOWS_OF_NONE =
  /\b(?:(?:not|n't|un)(?: been)? ?aware of (?:any|the|such)|no (?:knowledge|recollection|memory) of|(?:not|n't) (?:recall|remember|know) (?:any|the|such|about|of)|kn(?:ows|ew) nothing (?:of|about)|framed|in self-defen[cs]e|misquoted|mistranslated|misconstrued|taken out of context)\b/i;

/** "No roads were closed": of whom that is, is open. */
const OF_NOBODY = /^\W*(?:there|no|none|nothing|nobody|not|neither)\b(?!.*\b(?:me|us|we|I|him|her|them)\b)/i;

/** "He would never do that", "it does not share data": what is negated is what was told. */
const meansTheSame = (reading: Reading, { claim, one }: Answer, bad: boolean): boolean => {
  const said = wordsAt(reading, { start: claim.span.start, end: claim.span.end + BEHIND });
  if (/\b(?:do|did|done|doing) (?:that|this|it|so|such)\b/i.test(said)) return true;
  const there = reading.contentWords(one.span);
  return (
    bad && [...reading.contentWords(claim.span).stems].some((stem) => there.stems.has(stem) && !there.names.has(stem))
  );
};

/** How many letters behind a claim its "that" may stand. */
const BEHIND = 6;

/** "it", "we", "nothing", "the army": what he tells is of himself. */
const speaksOfHimself = ({ name, words }: Voice, told: string): boolean => {
  const opening = told.split(/\s+/).slice(0, OPENING).join(' ');
  return (
    /^\W*(?:he|she|it|they|we|I|there|no|none|nothing|nobody|not|neither|at no (?:time|point|stage)|(?:his|her|its|their|my|our)\b)/i.test(
      opening,
    ) ||
    (/\bspokes/i.test(`${name} ${words}`) && /^(?:the|its|his|her) [a-z]+ /.test(opening)) ||
    isToldOf(name, opening) ||
    isToldOf(words, opening)
  );
};
const OPENING = 4;
