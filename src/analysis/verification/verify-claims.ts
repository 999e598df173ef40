import type { Claim } from '../../article/claim.ts';
import { covers, textOf } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { hasFiniteVerb } from '../claims/finite-verb.ts';
import { groupBy } from '../reference/group-by.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { namesThing } from '../reference/thing-told.ts';
import { claimsMeant, rumourNegated } from './claims-meant.ts';
import { contradictionGoesOn } from './contradiction-goes-on.ts';
import { deniesInWords } from './denied-before.ts';
import { documentsGoOn } from './documents-go-on.ts';
import { findEchoes } from './echoes.ts';
import { EvidenceLedger } from './evidence-ledger.ts';
import { findAccusations } from './find-accusations.ts';
import { findContradictions } from './find-contradictions.ts';
import { findRivalAccounts } from './find-rival-accounts.ts';
import { findRivalTolls } from './find-rival-tolls.ts';
import { headlineDenials } from './headline-denials.ts';
import { headlineRetold } from './headline-retold.ts';
import { A_GUESS, type Bearing, CONTRADICTS, LEFT_OPEN, type Mark, PROVES, rulesNamed } from './mark.ts';
import { oneWhereSame } from './one-where-same.ts';
import { findOwnAccounts } from './own-accounts.ts';
import { headlineAccusation, namedAccusations, retoldAccusations } from './retold-accusations.ts';
import { findSecondVoices } from './second-voices.ts';
import { readTold } from './told.ts';
import { tellsThatNot, toldBefore } from './told-before.ts';
import { canBeFalse } from './who-contradicts.ts';

/** The claims with what the article says of their checking: evidence as quoted words, and the status that follows from it. */
export const verifyClaims = (
  reading: Reading,
  claims: readonly BareClaim[],
  clusters: readonly string[],
  marks: readonly Mark[],
): Claim[] => {
  const accusations = findAccusations(reading, claims, marks);
  const ledger = new EvidenceLedger(reading, claims, clusters, accusations);
  for (const [place, first] of [
    ...retoldAccusations(reading, claims, accusations),
    ...namedAccusations(reading, claims, accusations),
    ...headlineAccusation(reading, claims, accusations),
  ])
    ledger.join(place, first);
  const contradictions = findContradictions(reading, claims, accusations);
  const bare = readTold(reading, claims, marks, accusations);
  const meantBy = (mark: Mark, told: typeof bare): readonly number[] => {
    const meant = withoutWider(claims, claimsMeant(reading, mark, told, accusations));
    if (!mark.announcesItself && !confirmsThatNot(reading, mark, claims, meant)) return meant;
    return meant.filter((place) =>
      ledger.membersWith(place).some((other) => other !== place && isToldByOthers(reading, mark, claims[other])),
    );
  };
  const spoken = new Map(marks.filter(({ bears }) => !LEFT_OPEN.has(bears)).map((mark) => [mark, meantBy(mark, bare)]));
  const contested = new Set([...[...spoken.values()].flat(), ...contradictions.flatMap(({ of }) => of)]);
  const told = { ...bare, contested };
  const mayBeFalse = (place: number): boolean => canBeFalse(wordsOf(reading, claims[place]));
  let silence: { sentence: number; places: readonly number[] } | undefined;
  const contradicted: Bearing[] = [];
  const spent: Mark[] = [];
  const refuted = new Set<number>();
  for (let mark of marks) {
    let places = spoken.get(mark) ?? meantBy(mark, told);
    const rumour = confirmsNot(claims, mark, places) ? rumourNegated(reading, mark, told.telling) : [];
    if (rumour.length > 0) {
      refuted.add(mark.sentence);
      places = rumour;
      mark = { ...mark, bears: 'disputed', rule: CONFIRMED_NOT, confidence: Math.min(mark.confidence, A_GUESS) };
    }
    const alone = places.length < 2 && places.every((place) => ledger.standsAlone(place));
    const before = alone ? toldBefore(reading, mark, told.candidates) : undefined;
    if (before !== undefined && !places.includes(before.candidate.index)) {
      const { index: first } = before.candidate;
      // What confirms a claim in other words, but in some of its own, tells no second one.
      if (before.inCommon > 0)
        for (const place of claimsMeant(reading, mark, told, accusations)) ledger.join(place, first);
      places = [first];
      mark = { ...mark, confidence: Math.min(mark.confidence, A_GUESS) };
    }
    if (mark.bears === 'no-comment') {
      // "X did not respond. Y declined to comment.": both were asked the same.
      if (mark.target.kind === 'nearby' && silence !== undefined && mark.sentence - silence.sentence <= 1)
        places = silence.places;
      if (places.length > 0) silence = { sentence: mark.sentence, places };
    }
    const retold = headlineRetold(reading, claims, mark, places);
    if (retold !== undefined) {
      for (const place of places) ledger.join(place, retold);
      places = [...places, retold];
    }
    if (places.length > 0) spent.push(mark);
    for (const place of places) if (!OF_FACTS.has(mark.bears) || mayBeFalse(place)) ledger.bear(mark, place);
    const [one, other] = places;
    // "He denies fraud", "she confirmed the plan": the words of the answer are the claim told before.
    if (
      (deniesInWords(mark) || confirmsThing(reading, mark)) &&
      one !== undefined &&
      other !== undefined &&
      other < one
    )
      ledger.join(one, other);
    if (CONTRADICTS.has(mark.bears) && one !== undefined)
      contradicted.push({ mark: ledger.asSaid(mark, one), indices: places });
  }
  const enter = (bearings: readonly Bearing[], holds: (mark: Mark, place: number) => boolean = () => true): void => {
    for (const { mark, indices } of bearings)
      for (const place of indices) if (holds(mark, place)) ledger.bear(mark, place);
  };
  enter(headlineDenials(marks, spent, contradicted));
  enter(contradictionGoesOn(reading, told.candidates, contradicted), (_, place) => mayBeFalse(place));
  const unsettled = groupBy(
    marks.filter(({ bears }) => bears === 'unverified'),
    ({ sentence }) => sentence,
  );
  // "There's been no confirmation that it sank" does not say that it did not.
  const leavesOpen = (mark: Mark): boolean =>
    unsettled.get(mark.sentence)?.some(({ cue }) => covers(mark.span, cue)) === true;
  enter(
    contradictions.map(({ mark, of }) => ({ mark, indices: of })),
    // What is confirmed not to be so has been entered once.
    (mark, place) => mayBeFalse(place) && !leavesOpen(mark) && !refuted.has(mark.sentence),
  );
  enter(findOwnAccounts(reading, claims, accusations), (mark) => !leavesOpen(mark));
  enter(findRivalAccounts(reading, claims, accusations), (mark) => !leavesOpen(mark));
  enter(findRivalTolls(reading, claims));
  enter(findEchoes(reading, claims));
  enter(documentsGoOn(reading, told.candidates, marks));
  // What contradicts a claim bears it out in nothing.
  const isOpposed = (mark: Mark, place: number): boolean =>
    contradictions.some(({ by, of }) => claims[by]?.sentence === mark.sentence && of.includes(place));
  enter(findSecondVoices(reading, claims, spent), (mark, place) => !isOpposed(mark, place));
  return oneWhereSame(reading, ledger.verdicts());
};

/** "The prosecutor confirmed the plan": names what was told before, and tells nothing. */
const confirmsThing = (reading: Reading, { bears, target }: Mark): boolean =>
  PROVES.has(bears) &&
  target.kind === 'content' &&
  namesThing(wordsAt(reading, target.span)) &&
  !hasFiniteVerb(reading, target.span);

const CONFIRMED_NOT = 'verification/confirmed-not';

/** "Police confirmed that the organ was not stolen": what is confirmed is that something is not so. */
const confirmsNot = (claims: readonly BareClaim[], { bears, target }: Mark, places: readonly number[]): boolean =>
  PROVES.has(bears) && target.kind === 'content' && claims[places[0] ?? -1]?.polarity === 'negative';

/** What can only be said of something that is or is not so. */
const OF_FACTS: ReadonlySet<string> = new Set([...CONTRADICTS, 'unverified', 'verified', 'confirmed', 'corroborated']);

const wordsOf = (reading: Reading, claim: BareClaim | undefined): string =>
  claim === undefined ? '' : textOf(reading.layers.text, claim.span);

/** "They arrested a nurse on suspicion of | poisoning four": where both are meant, the deed alone is, and not what holds it. */
const withoutWider = (claims: readonly BareClaim[], places: readonly number[]): readonly number[] =>
  places.filter((place) => {
    const claim = claims[place];
    return (
      claim === undefined ||
      !places.some((other) => {
        const inner = claims[other];
        return (
          other !== place && inner !== undefined && covers(claim.span, inner.span) && !covers(inner.span, claim.span)
        );
      })
    );
  });

/** "confirmed that nobody had died", "admitted that he had not seen it": answers one who claims it, or is news of one's own, and more often speaks against another claim. */
const confirmsThatNot = (
  reading: Reading,
  mark: Mark,
  claims: readonly BareClaim[],
  meant: readonly number[],
): boolean =>
  SAYS_OF_OWN.has(mark.rule) &&
  mark.target.kind === 'content' &&
  meant.length > 0 &&
  meant.every((place) => tellsThatNot(wordsOf(reading, claims[place])));

const SAYS_OF_OWN = rulesNamed(['admit', 'can-confirm', 'confirm-parenthetical', 'confirm-that']);

/** Whether a claim is told by somebody other than the one who confirms it. */
const isToldByOthers = (reading: Reading, mark: Mark, claim: BareClaim | undefined): boolean =>
  claim !== undefined &&
  claim.attribution.length > 0 &&
  claim.attribution.every((id) => reading.attribution(id)?.speaker !== mark.by.name);
