import { type Claim, type Evidence, STATUS_PRECEDENCE, type Status } from '../../article/claim.ts';
import { sharedLength } from '../../article/span.ts';
import { unreachable } from '../../article/unreachable.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { contentWords } from '../reference/content-words.ts';
import { type Candidate, claimsMeantBy } from '../reference/discourse-reference.ts';
import type { Reading } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import { findContradictions } from './find-contradictions.ts';
import {
  type Accusations,
  accusationsAgainst,
  claimsBy,
  claimsNearby,
  openAccusations,
  restOfSentence,
} from './look-around.ts';
import type { Mark } from './mark.ts';
import { furtherAccusations } from './plaintiff.ts';
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
  const evidence = new Map<string, Evidence[]>();
  const accusations = accusationsOf(reading, claims, marks);
  const candidates = claims.map((claim, index) => ({ claim, index, accusation: accusations.has(index) }));
  const inMouth = (mark: Mark, index: number): Mark =>
    asSaidBy(reading, mark, wordsOf(reading, claims[index]), accusations.get(index) ?? []);
  let silence: { sentence: number; indices: readonly number[] } | undefined;
  for (const mark of marks) {
    let indices = claimsOf(reading, mark, candidates, accusations);
    if (mark.announcesItself)
      indices = indices.filter((index) => isToldByOthers(reading, mark, index, candidates, clusters));
    if (mark.bears === 'no-comment') {
      // "X did not respond. Y declined to comment.": both were asked the same.
      if (mark.target.kind === 'nearby' && silence !== undefined && mark.sentence - silence.sentence <= 1)
        indices = silence.indices;
      if (indices.length > 0) silence = { sentence: mark.sentence, indices };
    }
    for (const index of indices)
      if (mark.target.kind === 'content' || !CONTRADICTS.has(mark.bears) || canBeFalse(wordsOf(reading, claims[index])))
        add(evidence, clusters[index] ?? '', evidenceOf(inMouth(mark, index)));
  }
  const joined = [...clusters];
  for (const { mark, by, of } of findContradictions(reading, claims, accusations)) {
    const denied = of.filter((index) => canBeFalse(wordsOf(reading, claims[index])));
    for (const index of denied) add(evidence, clusters[index] ?? '', evidenceOf(inMouth(mark, index)));
    // "It had never met them" goes to the accusation that it denies, unless it is told more than once.
    const [first] = denied;
    const alone = clusters.filter((cluster) => cluster === clusters[by]).length === 1;
    if (first !== undefined && alone && inMouth(mark, first).bears === 'denied') joined[by] = clusters[first] ?? '';
  }
  return claims.map((claim, index) => {
    const cluster = joined[index] ?? claim.id;
    const found = evidence.get(cluster) ?? [];
    return { ...claim, cluster, status: statusOf(found), evidence: found };
  });
};

const wordsOf = (reading: Reading, claim: BareClaim | undefined): string =>
  claim === undefined ? '' : reading.layers.text.slice(claim.span.start, claim.span.end);

const CONTRADICTS: ReadonlySet<string> = new Set(['denied', 'disputed']);

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

const add = (evidence: Map<string, Evidence[]>, cluster: string, one: Evidence): void => {
  const list = evidence.get(cluster) ?? [];
  const double = list.some(({ bears, span }) => bears === one.bears && span.start === one.span.start);
  if (!double) list.push(one);
  evidence.set(cluster, list);
};

/** The claims that are marked as allegations, by their place, with the marks that say so. */
const accusationsOf = (reading: Reading, claims: readonly BareClaim[], marks: readonly Mark[]): Accusations => {
  const accusations = new Map<number, Mark[]>();
  for (const mark of marks)
    if (mark.bears === 'alleged')
      for (const index of [...claimsAt(claims, mark), ...furtherAccusations(reading, mark, claims)])
        accusations.set(index, [...(accusations.get(index) ?? []), mark]);
  return accusations;
};

/** The claim that a mark's own words make. */
const claimsAt = (claims: readonly BareClaim[], mark: Mark): number[] => {
  if (mark.target.kind !== 'content') return [];
  const { span } = mark.target;
  let [best, most] = [-1, 0];
  claims.forEach((claim, index) => {
    if (claim.sentence !== mark.sentence) return;
    const shared = sharedLength(claim.span, span);
    const joint = claim.span.end - claim.span.start + span.end - span.start - shared;
    if (shared / joint > most) [best, most] = [index, shared / joint];
  });
  return best < 0 || most < 0.3 ? [] : [best];
};

const claimsOf = (
  reading: Reading,
  mark: Mark,
  candidates: readonly Candidate[],
  accusations: Accusations,
): readonly number[] => {
  const { target } = mark;
  switch (target.kind) {
    case 'content': {
      const claims = candidates.map(({ claim }) => claim);
      const own = claimsAt(claims, mark);
      return [...own, ...sameMatter(reading, mark, own, candidates), ...furtherAccusations(reading, mark, claims)];
    }
    case 'reference': {
      const pool = candidates.filter((one) => saysSomething(one) && !contradictsHimself(reading, mark, one));
      const referred = claimsMeantBy(reading, target.span, pool).map(({ index }) => index);
      const open = referred.length === 0 && (mark.bears === 'verified' || mark.bears === 'unverified');
      const meant = open ? restOfSentence(mark, candidates) : referred;
      if (
        mark.bears !== 'denied' ||
        !/(?:allegations|accusations|charges|whole [a-z]+|entire [a-z]+|every(?: single)? word|\ball)\b/i.test(
          reading.normal.slice(target.span.start, target.span.end),
        )
      )
        return meant;
      const against = accusationsAgainst(mark.by, accusations);
      if (against.length > 0) return against;
      return meant.length > 0 ? meant : openAccusations(mark.by, mark, candidates, accusations);
    }
    case 'topic':
      return onTopic(reading, mark, candidates);
    case 'blanket': {
      const who = mark.accused ?? mark.by;
      const against = accusationsAgainst(who, accusations);
      const open = against.length > 0 ? against : openAccusations(who, mark, candidates, accusations);
      return open.length > 0 || mark.accused !== null ? open : claimsNearby(reading, mark, candidates, accusations);
    }
    case 'nearby':
      return claimsNearby(reading, mark, candidates.filter(saysSomething), accusations);
    case 'source':
      return claimsBy(reading, target.doubted, mark, candidates);
    default:
      return unreachable(target);
  }
};

/** Nobody denies or disputes what he says himself. */
const contradictsHimself = (reading: Reading, { bears, by }: Mark, { claim, accusation }: Candidate): boolean =>
  CONTRADICTS.has(bears) &&
  by.name !== null &&
  !accusation &&
  reading.attribution(claim.attribution.at(-1) ?? '')?.speaker === by.name;

/** A single word is no claim that others could speak of, unless it is an accusation. */
const saysSomething = ({ claim, accusation }: Candidate): boolean =>
  accusation || claim.span.end - claim.span.start >= MANY_LETTERS;
const MANY_LETTERS = 14;

/** "made no comment on the killing": the last claim before that speaks of it. */
const onTopic = (reading: Reading, mark: Mark, candidates: readonly Candidate[]): number[] => {
  if (mark.target.kind !== 'topic') return [];
  const { stems } = contentWords(reading, mark.target.span);
  const told = candidates.filter(
    ({ claim, accusation }) =>
      claim.span.end <= mark.span.start &&
      (accusation || claim.attribution.length > 0) &&
      [...contentWords(reading, claim.span).stems].some((stem) => stems.has(stem)),
  );
  return told.slice(-1).map(({ index }) => index);
};

/** A short denial or admission ("denies interfering", "confessed to the kidnapping") means the matter told at length before. */
const sameMatter = (
  reading: Reading,
  mark: Mark,
  own: readonly number[],
  candidates: readonly Candidate[],
): number[] => {
  if (mark.target.kind !== 'content' || (mark.bears !== 'denied' && mark.bears !== 'confirmed')) return [];
  if (mark.target.span.start < mark.cue.end) return [];
  const words = contentWords(reading, mark.target.span);
  if (words.stems.size > 2 || words.stems.size === 0) return [];
  const names = namesOf(mark.by.name);
  const told = candidates.filter(({ claim, index, accusation }) => {
    if (own.includes(index) || claim.span.end > mark.span.start) return false;
    const there = contentWords(reading, claim.span);
    const same = [...words.stems].every((stem) => there.stems.has(stem));
    const ofHim = accusation && sameOne(names, there.names);
    return same || (mark.bears === 'denied' && words.stems.size === 1 && ofHim);
  });
  return told.slice(-1).map(({ index }) => index);
};

/** Whether a claim stands in the article from somebody other than the one who confirms it. */
const isToldByOthers = (
  reading: Reading,
  mark: Mark,
  index: number,
  candidates: readonly Candidate[],
  clusters: readonly string[],
): boolean =>
  candidates.some(
    ({ claim, index: other }) =>
      other !== index &&
      clusters[other] === clusters[index] &&
      claim.attribution.length > 0 &&
      claim.attribution.every((id) => reading.attribution(id)?.speaker !== mark.by.name),
  );
