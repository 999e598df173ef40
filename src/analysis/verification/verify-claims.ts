import { type Claim, type Evidence, STATUS_PRECEDENCE, type Status } from '../../article/claim.ts';
import { covers, sharedLength } from '../../article/span.ts';
import { unreachable } from '../../article/unreachable.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import { type Candidate, type Candidates, candidatesOf } from '../reference/candidates.ts';
import { claimsMeantBy } from '../reference/discourse-reference.ts';
import { groupBy } from '../reference/group-by.ts';
import { nearestAttribution, type Reading, wordsAt } from '../reference/reading.ts';
import { type Accusations, indexAccusations } from './accusations.ts';
import { accusationsAgainst, allAccusations, openAccusations } from './against-whom.ts';
import { contradictionGoesOn } from './contradiction-goes-on.ts';
import { deniedBefore, deniesInWords } from './denied-before.ts';
import { documentsGoOn } from './documents-go-on.ts';
import { findEchoes } from './echoes.ts';
import { asFigure } from './figures.ts';
import { findContradictions } from './find-contradictions.ts';
import { findReplies } from './find-replies.ts';
import { findRivalAccounts } from './find-rival-accounts.ts';
import { allThatOneSays, claimsBy, claimsNearby } from './look-around.ts';
import { type Bearing, type Mark, PROVES } from './mark.ts';
import { type Matters, mattersOf } from './matters.ts';
import { restOfSentence } from './near-claims.ts';
import { findOwnAccounts } from './own-accounts.ts';
import { furtherAccusations, type PlacedClaim } from './plaintiff.ts';
import { findSecondVoices } from './second-voices.ts';
import { toldBefore } from './told-before.ts';
import { asSaidBy, canBeFalse } from './who-contradicts.ts';

/** The confidence from which on evidence is shown to a reader. */
const SHOWN = 0.65;

/** The claims with what the article says of their checking: evidence as quoted words, and the status that follows from it. */
export const verifyClaims = (
  reading: Reading,
  claims: readonly BareClaim[],
  clusters: readonly string[],
  marks: readonly Mark[],
): Claim[] => {
  const evidence = new Map<string, Map<string, Evidence>>();
  const accusations = accusationsOf(reading, claims, marks);
  const all = claims.map((claim, index) => ({ claim, index, accusation: accusations.has(index) }));
  const candidates = candidatesOf(reading, all);
  const openAt = groupBy(
    marks.filter(({ bears, target }) => LEFT_OPEN.has(bears) && target.kind !== 'content'),
    ({ sentence }) => sentence,
  );
  const telling = all.filter((one) => saysSomething(reading, one));
  const told: ToldOf = {
    candidates,
    telling: candidatesOf(reading, telling),
    open: candidatesOf(
      reading,
      telling.filter((one) => one.accusation || !tellsOfChecking(reading, one, openAt.get(one.claim.sentence) ?? [])),
    ),
    matters: mattersOf(reading, candidates),
    contested: new Set(),
  };
  const byCluster = groupBy(all, ({ index }) => clusters[index] ?? '');
  const joined = [...clusters];
  const inMouth = (mark: Mark, index: number): Mark =>
    asSaidBy(reading, mark, claims[index], accusations.get(index) ?? []);
  const bear = (mark: Mark, index: number): void => {
    const claim = claims[index];
    if (claim === undefined) return;
    const borne = asFigure(reading, inMouth(mark, index), claim.span);
    const far = isFarOff(mark, claim) && !accusations.has(index);
    if (borne !== undefined)
      add(
        evidence,
        clusters[index] ?? '',
        evidenceOf(far ? { ...borne, confidence: Math.min(borne.confidence, FAR_OFF) } : borne),
      );
  };
  let silence: { sentence: number; indices: readonly number[] } | undefined;
  const contradicted: Bearing[] = [];
  const standsAlone = (place: number): boolean => byCluster.get(clusters[place] ?? '')?.length === 1;
  const spent: Mark[] = [];
  const meantBy = (mark: Mark): readonly number[] => {
    const meant = withoutWider(claims, claimsOf(reading, mark, told, accusations));
    return mark.announcesItself
      ? meant.filter((index) => isToldByOthers(reading, mark, index, byCluster.get(clusters[index] ?? '') ?? []))
      : meant;
  };
  const contradictions = findContradictions(reading, claims, accusations);
  const spoken = new Map(marks.filter(({ bears }) => !LEFT_OPEN.has(bears)).map((mark) => [mark, meantBy(mark)]));
  told.contested = new Set([...[...spoken.values()].flat(), ...contradictions.flatMap(({ of }) => of)]);
  for (let mark of marks) {
    let indices = spoken.get(mark) ?? meantBy(mark);
    const before = indices.every(standsAlone) && indices.length < 2 ? toldBefore(reading, mark, candidates) : undefined;
    if (before !== undefined && !indices.includes(before.candidate.index)) {
      const { index: first } = before.candidate;
      // What confirms a claim in other words, but in some of its own, tells no second one.
      if (before.inCommon > 0)
        for (const index of claimsOf(reading, mark, told, accusations))
          if (standsAlone(index)) joined[index] = joined[first] ?? '';
      indices = [first];
      mark = { ...mark, confidence: Math.min(mark.confidence, FAR_OFF) };
    }
    if (mark.bears === 'no-comment') {
      // "X did not respond. Y declined to comment.": both were asked the same.
      if (mark.target.kind === 'nearby' && silence !== undefined && mark.sentence - silence.sentence <= 1)
        indices = silence.indices;
      if (indices.length > 0) silence = { sentence: mark.sentence, indices };
    }
    if (indices.length > 0) spent.push(mark);
    for (const index of indices)
      if (!OF_FACTS.has(mark.bears) || canBeFalse(wordsOf(reading, claims[index]))) bear(mark, index);
    const [one, other] = indices;
    // "He denies fraud": the words of the denial are the claim told before.
    if (deniesInWords(mark) && one !== undefined && other !== undefined && other < one && standsAlone(one))
      joined[one] = joined[other] ?? '';
    if (CONTRADICTS.has(mark.bears) && one !== undefined) contradicted.push({ mark: inMouth(mark, one), indices });
  }
  for (const { mark, indices } of contradictionGoesOn(reading, told.candidates, contradicted))
    for (const index of indices) bear(mark, index);
  for (const { mark, of } of contradictions) {
    const denied = of.filter((index) => canBeFalse(wordsOf(reading, claims[index])));
    for (const index of denied) bear(mark, index);
  }
  const replies = [
    ...findReplies(reading, claims, accusations),
    ...findOwnAccounts(reading, claims, accusations),
    ...findRivalAccounts(reading, claims, accusations),
    ...findEchoes(reading, claims),
    ...documentsGoOn(reading, candidates, marks),
  ];
  for (const { mark, indices } of replies) for (const index of indices) bear(mark, index);
  // What contradicts a claim bears it out in nothing.
  const opposed = (mark: Mark, index: number): boolean =>
    contradictions.some(({ by, of }) => claims[by]?.sentence === mark.sentence && of.includes(index));
  for (const { mark, indices } of findSecondVoices(reading, claims, spent))
    for (const index of indices) if (!opposed(mark, index)) bear(mark, index);
  const gathered = new Map<string, Map<string, Evidence>>();
  for (const [index, cluster] of joined.entries())
    for (const one of evidence.get(clusters[index] ?? '')?.values() ?? []) add(gathered, cluster, one);
  const found = new Map(Array.from(gathered, ([cluster, items]) => [cluster, verdictOf([...items.values()])]));
  return claims.map((claim, index) => {
    const cluster = joined[index] ?? claim.id;
    return { ...claim, cluster, ...(found.get(cluster) ?? verdictOf([])) };
  });
};

const verdictOf = (evidence: readonly Evidence[]): Pick<Claim, 'status' | 'evidence'> => ({
  status: statusOf(evidence),
  evidence,
});

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

/** Words for all that somebody is accused of. */
const ALL_OF_THEM = /\b(?:allegations|accusations|charges|claims|lawsuit|suit|complaint)\b/i;

const wordsOf = (reading: Reading, claim: BareClaim | undefined): string =>
  claim === undefined ? '' : reading.layers.text.slice(claim.span.start, claim.span.end);

/** What somebody may have been asked about, told before or not. */
const TOLD_BEFORE =
  /\b(?:allegations?|accusations?|charges?|claims?|reports?|matter|case|issue|incident|rumou?rs?|speculation|situation|complaints?|lawsuit)\b/i;

const CONTRADICTS: ReadonlySet<string> = new Set(['denied', 'disputed']);
/** What is looked for among the claims of which others say something. */
const LEFT_OPEN: ReadonlySet<string> = new Set(['awaiting', 'no-comment']);

/** "The company did not respond", several sentences behind a claim, "Our reporters saw smoke", in another sentence: whether it is on that is a guess. */
const isFarOff = ({ bears, target, sentence, rule }: Mark, claim: BareClaim): boolean => {
  if (target.kind !== 'nearby' || rule === 'verification/document-goes-on') return false;
  const apart = Math.abs(sentence - claim.sentence);
  return (LEFT_OPEN.has(bears) && apart > NEAR) || (bears === 'verified' && apart > 0);
};
const NEAR = 3;
const FAR_OFF = 0.6;
/** What can only be said of something that is or is not so. */
const OF_FACTS: ReadonlySet<string> = new Set([...CONTRADICTS, 'unverified', 'verified', 'confirmed', 'corroborated']);

/** The first status of the guide's order that any evidence bears. */
export const statusOf = (evidence: readonly Pick<Evidence, 'bears'>[]): Status =>
  STATUS_PRECEDENCE.find((status) => evidence.some(({ bears }) => bears === status)) ?? 'none-stated';

const evidenceOf = ({ span, bears, by, rule, confidence }: Mark): Evidence => ({
  span,
  bears,
  by: by.name,
  sourceType: by.type,
  rule,
  confidence,
  shown: confidence >= SHOWN,
});

/** Adds evidence to a cluster's, unless the same place already bears the same. */
const add = (evidence: Map<string, Map<string, Evidence>>, cluster: string, one: Evidence): void => {
  const items = evidence.get(cluster) ?? new Map<string, Evidence>();
  const key = `${one.bears} ${one.span.start}`;
  if (!items.has(key)) items.set(key, one);
  evidence.set(cluster, items);
};

/** The claims that are marked as allegations, by their place, with the marks that say so. */
const accusationsOf = (reading: Reading, claims: readonly BareClaim[], marks: readonly Mark[]): Accusations => {
  const bySentence = groupBy(claims.entries(), ([, { sentence }]) => sentence);
  const inSentence = (sentence: number): readonly PlacedClaim[] => bySentence.get(sentence) ?? [];
  return indexAccusations(
    marks
      .filter(
        (mark) =>
          mark.bears === 'alleged' || (mark.target.kind === 'content' && ACCUSATION.test(wordsAt(reading, mark.cue))),
      )
      .flatMap((mark) =>
        [...claimsAt(inSentence(mark.sentence), mark), ...furtherAccusations(reading, mark, inSentence)].map(
          (place) => [place, mark] as const,
        ),
      ),
  );
};

/** "rebutted the accusation that …": what is denied is an allegation, too. */
const ACCUSATION = /\b(?:accusations?|allegations?)\b/i;

/** The place of the claim that a mark's own words make, of those of its sentence. */
const claimsAt = (claims: readonly PlacedClaim[], mark: Mark): number[] => {
  if (mark.target.kind !== 'content') return [];
  const { span } = mark.target;
  let [best, most] = [-1, 0];
  for (const [index, claim] of claims) {
    const shared = sharedLength(claim.span, span);
    const joint = claim.span.end - claim.span.start + span.end - span.start - shared;
    if (shared / joint > most) [best, most] = [index, shared / joint];
  }
  return best < 0 || most < 0.3 ? [] : [best];
};

const claimsOf = (reading: Reading, mark: Mark, told: ToldOf, accusations: Accusations): readonly number[] => {
  const { candidates, telling, matters } = told;
  const { target } = mark;
  switch (target.kind) {
    case 'content': {
      const inSentence = (sentence: number): readonly PlacedClaim[] =>
        candidates.between(sentence, sentence).map(({ index, claim }) => [index, claim]);
      const own = claimsAt(inSentence(mark.sentence), mark);
      const same = matters.same(mark, own);
      const before = same.length > 0 ? same : deniedBefore(reading, mark, own, candidates, accusations);
      return [...own, ...before, ...furtherAccusations(reading, mark, inSentence)];
    }
    case 'reference': {
      const referred = claimsMeantBy(reading, target.span, telling)
        .filter((one) => !contradictsHimself(reading, mark, one))
        .map(({ index }) => index);
      const inside = (index: number): boolean => covers(mark.span, candidates.at(index)?.claim.span ?? mark.cue);
      // "Camera footage appears to confirm their account": not what the footage is called.
      if (PROVES.has(mark.bears) && referred.length > 0 && referred.every(inside))
        return claimsNearby(reading, mark, telling, accusations, told.contested);
      const open = referred.length === 0 && (mark.bears === 'verified' || mark.bears === 'unverified');
      const lost =
        referred.length === 0 && mark.bears === 'no-comment' && TOLD_BEFORE.test(wordsAt(reading, target.span));
      if (lost) return claimsNearby(reading, mark, telling, accusations, told.contested);
      const contrary = referred.length === 0 && mark.rule === 'verification/contrary-to';
      const meant = open || contrary ? restOfSentence(mark, candidates) : referred;
      if (
        mark.bears !== 'denied' ||
        !/(?:allegations|accusations|charges|whole [a-z]+|entire [a-z]+|every(?: single)? word|\ball)\b/i.test(
          reading.normal.slice(target.span.start, target.span.end),
        )
      )
        return meant;
      const against = accusationsAgainst(mark.by, accusations);
      if (against.length > 0) return against;
      const all = ALL_OF_THEM.test(wordsAt(reading, target.span)) ? allAccusations(mark, accusations) : [];
      if (all.length > 0) return all;
      return meant.length > 0 ? meant : openAccusations(mark.by, mark, candidates, accusations);
    }
    case 'topic': {
      const onTopic = matters.onTopic(mark);
      return onTopic.length > 0 ? onTopic : claimsNearby(reading, mark, telling, accusations, told.contested);
    }
    case 'blanket': {
      const who = mark.accused ?? mark.by;
      const against = accusationsAgainst(who, accusations);
      if (against.length > 0) return against;
      const open = openAccusations(who, mark, candidates, accusations);
      if (mark.accused !== null) return open;
      const told = /\b(?:these|those|the|his|her|all)\b.*\b(?:allegations|accusations|claims)\b/i.test(
        wordsAt(reading, mark.cue),
      )
        ? allThatOneSays(reading, mark, candidates)
        : [];
      const all = [...new Set([...open, ...told])];
      return all.length > 0 ? all : claimsNearby(reading, mark, candidates, accusations);
    }
    case 'nearby':
      return claimsNearby(reading, mark, LEFT_OPEN.has(mark.bears) ? told.open : telling, accusations, told.contested);
    case 'source':
      return claimsBy(reading, target.doubted, mark, telling);
    default:
      return unreachable(target);
  }
};

/** The claims of an article as those look at them who ask what a mark bears on. */
interface ToldOf {
  readonly candidates: Candidates;
  /** Without those that say next to nothing. */
  readonly telling: Candidates;
  /** Without those that only tell that something is looked into, or not answered. */
  readonly open: Candidates;
  readonly matters: Matters;
  /** The places of the claims that somebody contests, confirms or alleges. */
  contested: ReadonlySet<number>;
}

/** Nobody denies or disputes what he says himself. */
const contradictsHimself = (reading: Reading, { bears, by }: Mark, { claim, accusation }: Candidate): boolean =>
  CONTRADICTS.has(bears) && by.name !== null && !accusation && nearestAttribution(reading, claim)?.speaker === by.name;

/** "They had launched an inquiry": no claim that another inquiry would bear on; `marks` are its sentence's of what is open. */
const tellsOfChecking = (reading: Reading, { claim }: Candidate, marks: readonly Mark[]): boolean =>
  OPENS_INQUIRY.test(wordsOf(reading, claim)) || marks.some(({ cue }) => sharedLength(cue, claim.span) > 0);

const OPENS_INQUIRY =
  /\b(?:launch|open|beg[iu]n|order|start|announc|continu|conduct)(?:ed|ing)? (?:[\p{L}-]+ ){0,4}(?:investigation|inquiry|probe|review)\b/u;

/** A single word, or a thing and nothing that it does, is no claim that others could speak of, unless it is an accusation. */
const saysSomething = (reading: Reading, { claim, accusation }: Candidate): boolean =>
  accusation ||
  (claim.span.end - claim.span.start >= MANY_LETTERS &&
    !OF_ANSWERS.test(wordsOf(reading, claim)) &&
    (hasVerb(reading, claim.span) || !NAMES_OBJECT.test(claim.rule) || !A_THING.test(wordsOf(reading, claim))));
/** Rules of attributions whose content may be a mere object. */
const NAMES_OBJECT = /said-(?:models|verb-object|noun)/;
/** How a phrase opens that only names something. */
const A_THING = /^(?:an?|the|his|her|its|their|this|these|those|many|some|several)\s/i;
const MANY_LETTERS = 14;
/** What is said of answering, and not of the matter. */
const OF_ANSWERS = /\b(?:requests? for comment|respond(?:ed)? (?:shortly|soon|later|in due course))\b/i;

/** Whether a claim stands in the article from somebody other than the one who confirms it. */
const isToldByOthers = (reading: Reading, mark: Mark, index: number, cluster: readonly Candidate[]): boolean =>
  cluster.some(
    ({ claim, index: other }) =>
      other !== index &&
      claim.attribution.length > 0 &&
      claim.attribution.every((id) => reading.attribution(id)?.speaker !== mark.by.name),
  );
