import { OPPOSITES } from '../analysis/lexicon/opposites.ts';
import { canonical } from './canonical.ts';
import { daysClash } from './days.ts';
import { isAcronym, namesMatch, sameName } from './names.ts';
import { compareQuantities } from './quantities.ts';
import type { ContentWord, ReadClaim } from './read-claim.ts';

/**
 * How two claims go together. same: they say the same; hedged: the same, but one of them less surely; other-number: the same
 * but for a number; opposite: one says what the other says is not so.
 */
export type Relation = 'same' | 'hedged' | 'other-number' | 'opposite';

/** What may be left open between two claims for a purpose. */
export interface Comparison {
  /** The claims may be years apart: a fact check of what has been said before. */
  readonly anyDay?: boolean;
}

/** Of the weight of all their words, how much two claims share at least; and of the one that says less. */
const SHARED = 0.6;
const SHARED_OF_SHORTER = 0.78;
/** Too little to tell anything by. */
const LEAST_WEIGHT = 2;
/** What happened weeks apart is not the same, if neither says when. */
const DAYS_APART = 10;

/** How two claims go together; undefined where they say different things, or where it can't be told. */
export const compareClaims = (
  a: ReadClaim,
  b: ReadClaim,
  { anyDay = false }: Comparison = {},
): Relation | undefined => {
  if (a.unresolved || b.unresolved || daysClash(a.days, b.days)) return undefined;
  if (!anyDay && isLongAgo(a, b)) return undefined;
  if (!namesMatch(a, b) || !sameSetting(a, b) || !sameSet(a.amounts, b.amounts)) return undefined;
  const opposed = opposedForms(a, b);
  const overlap = overlapOf(a, b, opposed);
  if (overlap === undefined || exchanged(a, b)) return undefined;
  if (!sameSet(a.embedding, b.embedding)) return undefined;
  return relationOf(a, b, opposed.size > 0);
};

const relationOf = (a: ReadClaim, b: ReadClaim, isOpposed: boolean): Relation | undefined => {
  const numbers = compareQuantities(a.quantities, b.quantities);
  const isContrary = (a.negative !== b.negative) !== isOpposed;
  if (a.negative !== b.negative && isOpposed) return undefined;
  if (isContrary)
    return numbers === 'alike' || isNone(a) || isNone(b) ? (a.hedged || b.hedged ? undefined : 'opposite') : undefined;
  if (a.hedged !== b.hedged) return numbers === 'alike' ? 'hedged' : undefined;
  if (a.future !== b.future) return undefined;
  if (numbers === 'other-number') return 'other-number';
  return numbers === 'alike' ? 'same' : undefined;
};

/** "Nobody was hurt" is the opposite of "two were hurt". */
const isNone = ({ negative, quantities }: ReadClaim): boolean => negative && quantities.length === 0;

const isLongAgo = (a: ReadClaim, b: ReadClaim): boolean => {
  if (a.days.length > 0 && b.days.length > 0) return false;
  const apart = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
  return apart > DAYS_APART;
};

/** Claims that share a name are about one thing; others only where their articles are. */
const sameSetting = (a: ReadClaim, b: ReadClaim): boolean => {
  const named = (claim: ReadClaim) => claim.content.filter(({ kind }) => kind === 'name').map(({ form }) => form);
  if (named(a).some((one) => named(b).some((two) => sameName(one, two)))) return true;
  const names = a.topic.names.filter((one) => b.topic.names.some((two) => sameName(one, two))).length;
  const words = a.topic.words.filter((one) => b.topic.words.includes(one)).length;
  const bothNamed = a.topic.names.length > 0 && b.topic.names.length > 0;
  return bothNamed ? names >= 1 && names + words >= 2 : words >= 3;
};

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

const SIDES = OPPOSITES.map(({ one, other }) => [new Set(one.split(' ')), new Set(other.split(' '))] as const);
const MORE_SIDES = [
  ['approved passed backed accepted', 'rejected refused blocked opposed'],
  ['convicted guilty', 'acquitted cleared'],
  ['begin begins began begun start starts started', 'end ends ended finish finished'],
  ['joined enters entered', 'left quit'],
  ['hired appointed', 'sacked dismissed fired'],
  ['banned prohibited', 'allowed permitted'],
] as const;
const ALL_SIDES = [
  ...SIDES,
  ...MORE_SIDES.map(([one, other]) => [new Set(one.split(' ')), new Set(other.split(' '))] as const),
];

/** The forms of words by which one claim says the opposite of the other. */
const opposedForms = (a: ReadClaim, b: ReadClaim): ReadonlySet<string> => {
  const forms = new Set<string>();
  for (const [one, other] of ALL_SIDES)
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const here = [...first.words].filter((word) => one.has(word));
      const there = [...second.words].filter((word) => other.has(word));
      // A claim with both sides in it ("rose and fell") opposes nothing.
      const isMixed =
        [...first.words].some((word) => other.has(word)) || [...second.words].some((word) => one.has(word));
      if (here.length === 0 || there.length === 0 || isMixed) continue;
      for (const word of [...here, ...there]) forms.add(canonical(word));
    }
  return forms;
};

/** Of words like these, claims on one thing have some that others leave out. */
const LIGHT = new Set(
  'minister president chief executive head leader coach spokesman spokeswoman spokesperson former new man woman people person official group year time day week month country government city town area place number late early recent ship news agency station valley case'
    .split(' ')
    .map(canonical),
);

const weightOf = ({ form, kind }: ContentWord): number => {
  if (kind === 'name') return 1.4;
  if (LIGHT.has(form)) return 0.35;
  return kind === 'verb' ? 1.2 : 1;
};

/** The shared part of two claims; undefined where too little is shared, or both tell something that the other does not. */
const overlapOf = (a: ReadClaim, b: ReadClaim, opposed: ReadonlySet<string>): number | undefined => {
  const [left, right] = withoutAcronyms(restOf(a, b, opposed), restOf(b, a, opposed));
  const [all, others] = [weightIn(a.content), weightIn(b.content)];
  const shared = (all - weightIn(left) + others - weightIn(right)) / 2 + a.quantities.length * 0.5;
  const union = shared + weightIn(left) + weightIn(right);
  if (shared < LEAST_WEIGHT || shared / union < SHARED) return undefined;
  const shorter = Math.min(weightIn(left), weightIn(right));
  if (shared / (shared + shorter) < SHARED_OF_SHORTER) return undefined;
  if (tellOtherThings(left, right)) return undefined;
  if (verbsDiffer(a, b, left, right)) return undefined;
  if ([...left, ...right].some((word) => word.owned === true && weightOf(word) >= 1)) return undefined;
  return shared / union;
};

/** What is left of two claims when one has a name in full and the other its initials. */
const withoutAcronyms = (left: ContentWord[], right: ContentWord[]): [ContentWord[], ContentWord[]] => {
  const names = (words: readonly ContentWord[]) => words.filter(({ kind }) => kind === 'name').map(({ form }) => form);
  if (!isAcronym(names(left), names(right)) && !isAcronym(names(right), names(left))) return [left, right];
  const others = (words: ContentWord[]) => words.filter(({ kind }) => kind !== 'name');
  return [others(left), others(right)];
};

const weightIn = (words: readonly ContentWord[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** The words of one claim that the other lacks. */
const restOf = (one: ReadClaim, other: ReadClaim, opposed: ReadonlySet<string>): ContentWord[] => {
  const forms = new Set(other.content.map(({ form }) => form));
  const names = other.content.filter(({ kind }) => kind === 'name').map(({ form }) => form);
  return one.content.filter(
    (word) =>
      !opposed.has(word.form) &&
      !forms.has(word.form) &&
      !forms.has(canonical(word.lower)) &&
      !(word.kind === 'name' && names.some((name) => sameName(name, word.form))),
  );
};

/** Both tell a thing or a quality that the other does not, and one of these is of weight. */
const tellOtherThings = (left: readonly ContentWord[], right: readonly ContentWord[]): boolean => {
  const [all, heavy] = [[left, right], [...left, ...right].some((word) => weightOf(word) >= 1)];
  return heavy && all.every((words) => words.some((word) => word.kind !== 'verb' || weightOf(word) >= 1));
};

/** Both have a verb that the other lacks, or one shares none of its verbs with the other. */
const verbsDiffer = (
  a: ReadClaim,
  b: ReadClaim,
  left: readonly ContentWord[],
  right: readonly ContentWord[],
): boolean => {
  const verbs = (words: readonly ContentWord[]) => words.filter(({ kind }) => kind === 'verb').length;
  if (verbs(left) > 0 && verbs(right) > 0) return true;
  const sharesNone = (all: readonly ContentWord[], rest: readonly ContentWord[]) =>
    verbs(rest) > 0 && verbs(rest) === verbs(all);
  return sharesNone(a.content, left) || sharesNone(b.content, right);
};

/** Whether the same words stand in exchanged roles: "Ostmark attacked Lirra", "Lirra attacked Ostmark". */
const exchanged = (a: ReadClaim, b: ReadClaim): boolean => {
  const [inA, inB] = [actors(a), actors(b)];
  if (inA === undefined || inB === undefined) return false;
  const isSame = (one: Actor, two: Actor) => one.some((first) => two.some((second) => sameName(first, second)));
  const crossed = isSame(inA[0], inB[1]) && isSame(inA[1], inB[0]);
  const straight = isSame(inA[0], inB[0]) || isSame(inA[1], inB[1]);
  return (
    (crossed && !straight && a.passive === b.passive) ||
    (straight && !crossed && a.passive !== b.passive && isSame(inA[0], inB[0]) && isSame(inA[1], inB[1]))
  );
};

/** The forms of one name or thing: "paul", "marlow". */
type Actor = readonly string[];

/** Those who could do something to one another: what stands before the verb, and what stands behind it. */
const actors = ({ content, verbAt: verb }: ReadClaim): readonly [Actor, Actor] | undefined => {
  if (verb < 1) return undefined;
  const isThing = ({ kind }: ContentWord) => kind === 'name' || kind === 'noun';
  const before = content.slice(0, verb).filter(isThing);
  const after = content.slice(verb).filter(isThing);
  const run = (words: readonly ContentWord[]): Actor => {
    const [first, ...rest] = words;
    if (first === undefined) return [];
    const names = rest.slice(0, first.kind === 'name' ? rest.findIndex(({ kind }) => kind !== 'name') >>> 0 : 0);
    return [first, ...names].map(({ form }) => form);
  };
  return [run(before.toReversed()), run(after)];
};
