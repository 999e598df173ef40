import { type CharSpan, covers } from '../../article/span.ts';
import { unreachable } from '../../article/unreachable.ts';
import { namesEvent } from '../lexicon/event-nouns.ts';
import { type Candidate, type Candidates, candidatesOf } from '../reference/candidates.ts';
import { claimsMeantBy } from '../reference/discourse-reference.ts';
import { hearsayMeant } from '../reference/hearsay.ts';
import { listedMeant } from '../reference/listed-claims.ts';
import { picksFromList } from '../reference/picks-from-list.ts';
import { nearestAttribution, type Reading, wordsAt } from '../reference/reading.ts';
import { namesThing, thingTold } from '../reference/thing-told.ts';
import { isToldOf } from '../reference/told-of.ts';
import type { Accusations } from './accusations.ts';
import { accusationsAgainst, allAccusations, lastAccusation, openAccusations } from './against-whom.ts';
import type { Around } from './around.ts';
import { chargedTo } from './charged-to.ts';
import { claimsAt } from './claims-at.ts';
import { deniedBefore } from './denied-before.ts';
import { electionWon } from './election-won.ts';
import { lastSaidBy } from './last-said-by.ts';
import { allThatOneSays, claimsBy, claimsNearby } from './look-around.ts';
import { eventToldFirst, mainRumour } from './main-rumour.ts';
import { CONTRADICTS, LEFT_OPEN, type Mark, PROVES, rulesNamed } from './mark.ts';
import { restOfSentence } from './near-claims.ts';
import { furtherAccusations, type PlacedClaim } from './plaintiff.ts';
import { lastQuestion, questionsBefore } from './questions-before.ts';
import type { Told } from './told.ts';
import { toldInDocument } from './told-in-document.ts';
import { ownWordsOf, toldOn } from './told-on.ts';

/** The claims that a mark bears on, by their places. */
export const claimsMeant = (reading: Reading, mark: Mark, told: Told, accusations: Accusations): readonly number[] => {
  const { candidates, telling, matters } = told;
  const { target } = mark;
  const around = (pool: Candidates): Around => ({ ...told, candidates: pool, accusations });
  switch (target.kind) {
    case 'content': {
      const inSentence = (sentence: number): readonly PlacedClaim[] =>
        candidates.between(sentence, sentence).map(({ index, claim }) => [index, claim]);
      const rumour = ANSWERS_RUMOUR.has(mark.rule) ? rumourNegated(reading, mark, telling) : [];
      if (rumour.length > 0) return rumour;
      const own = claimsAt(inSentence(mark.sentence), mark);
      const same = matters.same(mark, own);
      const before = same.length > 0 ? same : deniedBefore(reading, mark, own, candidates, accusations);
      const negated = (place: number): boolean => candidates.at(place)?.claim.polarity === 'negative';
      // "I was not behind the leak": what he denies is what others told, and not that he was not.
      const told =
        before.length > 0 && mark.rule === 'verification/nothing-to-do' ? own.filter((place) => !negated(place)) : own;
      return [...told, ...before, ...furtherAccusations(reading, mark, inSentence)];
    }
    case 'reference': {
      const listed = picksFromList(wordsAt(reading, target.span))
        ? listedMeant(reading, target.span, candidates, mark.by.name)
        : [];
      if (listed.length > 0) return listed.map(({ index }) => index);
      const thing = namesThing(wordsAt(reading, target.span))
        ? thingTold(reading, target.span, telling, mark.by.name)
        : undefined;
      if (thing !== undefined) return [thing.index];
      const ofOne = ownWordsOf(reading, mark, telling);
      if (ofOne.length > 0) return ofOne;
      const ifConfirmed = mark.rule === 'verification/happening-if-confirmed';
      const event =
        ifConfirmed || isBareEvent(wordsAt(reading, target.span))
          ? eventToldFirst(reading, mark, target.span, telling)
          : [];
      if (event.length > 0 || ifConfirmed) return event;
      const pool = poolFor(mark, told);
      const document = mark.bears === 'unverified' ? toldInDocument(reading, target.span, pool) : [];
      if (document.length > 0) return document;
      const first = referredTo(reading, mark, target.span, mark.bears === 'unverified' ? pool : told.answered);
      if (first.length === 0 && CONTRADICTS.has(mark.bears)) {
        const rumour = mainRumour(reading, mark, target.span, told.main);
        if (rumour.length > 0) return rumour;
      }
      const referred = (first.length > 0 ? first : referredTo(reading, mark, target.span, telling)).map(
        ({ index }) => index,
      );
      const inside = (index: number): boolean => covers(mark.span, candidates.at(index)?.claim.span ?? mark.cue);
      // "Camera footage appears to confirm their account": not what the footage is called.
      if (PROVES.has(mark.bears) && referred.length > 0 && referred.every(inside))
        return claimsNearby(reading, mark, around(telling));
      const open = referred.length === 0 && (mark.bears === 'verified' || mark.bears === 'unverified');
      const lost =
        referred.length === 0 && mark.bears === 'no-comment' && TOLD_BEFORE.test(wordsAt(reading, target.span));
      if (lost) return claimsNearby(reading, mark, around(telling));
      const contrary = referred.length === 0 && mark.rule === 'verification/contrary-to';
      const behind = open || contrary ? restOfSentence(mark, candidates) : referred;
      const meant =
        behind.length === 0 && mark.bears === 'unverified' ? mainRumour(reading, mark, target.span, told.main) : behind;
      if (
        mark.bears !== 'denied' ||
        !/(?:allegations|accusations|charges|lawsuits?|suits?|whole [a-z]+|entire [a-z]+|every(?: single)? word|\ball)\b/i.test(
          reading.normal.slice(target.span.start, target.span.end),
        )
      )
        return meant;
      const against = chargedTo(reading, mark, mark.by, candidates, accusations);
      if (against.length > 0) return against;
      const all = ALL_OF_THEM.test(wordsAt(reading, target.span)) ? allAccusations(mark, accusations) : [];
      if (all.length > 0) return all;
      return meant.length > 0 ? meant : openAccusations(mark.by, mark, candidates, accusations);
    }
    case 'thing': {
      const thing = thingTold(reading, target.span, telling, mark.by.name);
      if (thing !== undefined) return [thing.index];
      return mark.bears === 'unverified' || mark.bears === 'verified'
        ? claimsMeant(reading, { ...mark, target: { kind: 'nearby' } }, told, accusations)
        : [];
    }
    case 'topic': {
      return mark.bears === 'no-comment' ? toldOn(reading, mark, told.open) : matters.onTopic(mark);
    }
    case 'blanket': {
      const who = mark.accused ?? mark.by;
      const against =
        mark.bears === 'denied'
          ? chargedTo(reading, mark, who, candidates, accusations)
          : accusationsAgainst(who, accusations);
      // "Two clerks were charged last week": with what the article accuses them of, and nobody else.
      if (against.length > 0 || mark.bears === 'alleged') return against;
      const open = openAccusations(who, mark, candidates, accusations);
      const answers = ANSWERS_CHARGE.has(mark.rule) || SEVERAL.test(who.name ?? '');
      const charged = open.length === 0 && answers ? lastAccusation(mark, candidates) : [];
      if (charged.length > 0) return charged;
      if (mark.accused !== null) return open;
      const told = /\b(?:these|those|the|his|her|all)\b.*\b(?:allegations|accusations|claims)\b/i.test(
        wordsAt(reading, mark.cue),
      )
        ? allThatOneSays(reading, mark, telling)
        : [];
      const all = [...new Set([...open, ...told])];
      if (all.length > 0) return all;
      const nearby = claimsNearby(reading, mark, around(telling));
      const ofHim = nearby.filter((place) => tellsOf(reading, who.name, candidates.at(place)));
      return ofHim.length > 0 ? ofHim : nearby;
    }
    case 'nearby':
      if (mark.rule === 'verification/contests-result') return electionWon(reading, mark, telling);
      if (mark.bears === 'no-comment' && mark.by.name === null && OF_WRITER.test(wordsAt(reading, mark.span)))
        return [];
      if (LEFT_OPEN.has(mark.bears)) return leftOpenNearby(reading, mark, told, accusations);
      return firstThatFinds([poolFor(mark, told), telling], (pool) => claimsNearby(reading, mark, around(pool)));
    case 'source':
      return CONTRADICTS.has(mark.bears)
        ? lastSaidBy(reading, target.doubted, mark, telling)
        : claimsBy(reading, target.doubted, mark, telling);
    default:
      return unreachable(target);
  }
};

/** "the strike", "the deaths": told of before. */
const isBareEvent = (words: string): boolean =>
  /^(?:the|this|that|these|those) \p{Ll}+$/u.test(words) && namesEvent(words);

/** Whether a claim tells of somebody who has a name. */
const tellsOf = (reading: Reading, name: string | null, candidate: Candidate | undefined): boolean =>
  name !== null && candidate !== undefined && isToldOf(name, wordsAt(reading, candidate.claim.span));

/** Cues that answer to a charge, whomever the article called by what name when it told of it. */
const ANSWERS_CHARGE = rulesNamed([
  'acquitted',
  'asserts-innocence',
  'charges-dropped',
  'deny-blanket',
  'not-guilty',
  'plea-entered',
]);

/** Words for those accused together, whom an article may have named one by one. */
const SEVERAL =
  /^(?:the|both|all(?: the)?|(?:the )?(?:two|three|four|five)) (?:(?:two|three|four|five) )?(?:couple|pair|trio|men|women|brothers|sisters|siblings|defendants|accused|suspects|spouses)$/i;

/** What has not been checked is a deed or a happening, and no word on its being checked. */
const poolFor = ({ bears }: Mark, { checkable, telling }: Told): Candidates =>
  bears === 'unverified' ? checkable : telling;

/** What is found among the first of some claims among which anything is. */
const firstThatFinds = <T>(pools: readonly Candidates[], find: (pool: Candidates) => readonly T[]): readonly T[] => {
  for (const pool of new Set(pools)) {
    const found = find(pool);
    if (found.length > 0) return found;
  }
  return [];
};

/** Words for what only others can have said of one who denies it. */
const OF_ACCUSATION =
  /\b(?:allegations?|accusations?|charges?|claims?|suggestions?|rumou?rs?|reports?|stor(?:y|ies))\b/i;

/** The claims that words stand for, of those that somebody else makes. */
const referredTo = (reading: Reading, mark: Mark, span: CharSpan, pool: Candidates): readonly Candidate[] => {
  const isOthers = (one: Candidate): boolean => !speaksOfHisOwn(reading, mark, one);
  const meant = claimsMeantBy(reading, span, pool);
  if (meant.length === 0 || meant.some(isOthers) || !OF_ACCUSATION.test(wordsAt(reading, span)))
    return meant.filter(isOthers);
  const told = claimsMeantBy(reading, span, candidatesOf(reading, pool.all.filter(isOthers)));
  // "Grayfox said that Onda had lied. The company called the report false.": nobody calls his own report so, whoever was taken for him.
  return told.length === 0 && CONTRADICTS.has(mark.bears) ? meant : told;
};

/** Cues that negate in words of their own what goes round. */
const ANSWERS_RUMOUR = rulesNamed(['not-despite-reports', 'despite-reports-not']);
/** How many words a rumour and the sentence that negates it have in common. */
const IN_COMMON = 2;

/** "Police confirmed that the organ was not stolen": the rumour that it was, told elsewhere in other words. */
export const rumourNegated = (reading: Reading, mark: Mark, telling: Candidates): readonly number[] => {
  const whole = reading.layers.sentences[mark.sentence]?.span;
  if (whole === undefined) return [];
  const { stems } = reading.contentWords(whole);
  const rumour = hearsayMeant(reading, telling, ({ claim }) => {
    const shared = [...reading.contentWords(claim.span).stems].filter((stem) => stems.has(stem));
    return !covers(whole, claim.span) && shared.length >= IN_COMMON;
  });
  return rumour === undefined ? [] : [rumour.index];
};

/** "I refuse to answer", a writer says of himself, and of nobody's claim. */
const OF_WRITER = /^(?:I|we)\b/;

/** What a bare silence is on, or what is under way: an open question before it, and what the one concerned is accused of; else what was told nearby. */
const leftOpenNearby = (reading: Reading, mark: Mark, told: Told, accusations: Accusations): readonly number[] => {
  const nearby = ofTheSilent(
    reading,
    mark,
    claimsNearby(reading, mark, { ...told, candidates: told.open, accusations }),
    told.open,
  );
  const questions =
    mark.bears === 'no-comment'
      ? questionsBefore(reading, mark, told.questions)
      : nearby.some((place) => accusations.has(place))
        ? []
        : lastQuestion(mark, told.questions);
  const asked = questions.flatMap((question) => claimsMeant(reading, question, told, accusations));
  return asked.length === 0 ? nearby : [...asked, ...nearby.filter((place) => accusations.has(place))];
};

/** "She was drugged, they say, and that a barman saw it. The barman could not be reached": of what one sentence tells, what tells of the silent one whom the article calls by what he is, if the rest does not. */
const ofTheSilent = (
  reading: Reading,
  { bears, by }: Mark,
  places: readonly number[],
  candidates: Candidates,
): readonly number[] => {
  const name = by.name?.replace(/ (?:through|via|at|by) .*$/, '');
  const [first] = places;
  const claim = first === undefined ? undefined : candidates.at(first)?.claim;
  if (bears !== 'no-comment' || name === undefined || !/^[Tt]he \p{Ll}/u.test(name) || claim === undefined)
    return places;
  const tellsOfHim = (one: Candidate | undefined): boolean => tellsOf(reading, name, one);
  if (places.some((place) => tellsOfHim(candidates.at(place)))) return places;
  const his = candidates.between(claim.sentence, claim.sentence).filter(tellsOfHim);
  return his.length > 0 ? his.map(({ index }) => index) : places;
};

/** Words for all that somebody is accused of. */
const ALL_OF_THEM = /\b(?:allegations|accusations|charges|claims|lawsuit|suit|complaint)\b/i;

/** What somebody may have been asked about, told before or not. */
const TOLD_BEFORE =
  /\b(?:allegations?|accusations?|charges?|claims?|reports?|matter|case|issue|incident|rumou?rs?|speculation|situation|complaints?|lawsuit)\b/i;

/** Nobody denies or disputes what he says himself, nor does he confirm it by saying it again. */
const speaksOfHisOwn = (reading: Reading, { bears, by }: Mark, { claim, accusation }: Candidate): boolean =>
  (CONTRADICTS.has(bears) || bears === 'confirmed') &&
  by.name !== null &&
  !accusation &&
  nearestAttribution(reading, claim)?.speaker === by.name;
