import { overlaps } from '../../article/span.ts';
import type { Candidate } from '../reference/discourse-reference.ts';
import type { Reading } from '../reference/reading.ts';
import type { Who } from '../reference/who.ts';
import type { Mark } from './mark.ts';

/** How far a bare "declined to comment" or "denied it" reaches back, in sentences. */
const REACH = 5;

/** The accusations in the article against somebody, or against the one whose spokesman or lawyer he is. */
export const accusationsAgainst = (
  reading: Reading,
  who: Who,
  mark: Mark,
  candidates: readonly Candidate[],
  accusations: ReadonlyMap<number, readonly Mark[]>,
): number[] => {
  const names = namesOf(who.name);
  const against = [...accusations].filter(([, marks]) =>
    marks.some(
      ({ accused, by }) => accused?.name != null && by.name !== who.name && sameOne(names, namesOf(accused.name)),
    ),
  );
  if (against.length > 0) return against.map(([index]) => index);
  const near = candidates.filter(
    ({ accusation, claim }) => accusation && claim.sentence <= mark.sentence && mark.sentence - claim.sentence <= REACH,
  );
  const unclaimed = near.filter(({ index, claim }) => {
    const marks = accusations.get(index) ?? [];
    return (
      marks.every(
        ({ by, accused }) =>
          by.name !== who.name &&
          (accused?.name == null || sameOne(names, namesOf(accused.name)) || !/\p{Lu}/u.test(accused.name)),
      ) && claim.span.end <= mark.span.end
    );
  });
  const last = unclaimed.at(-1);
  void reading;
  return last === undefined
    ? []
    : unclaimed.filter(({ claim }) => last.claim.sentence - claim.sentence <= 1).map(({ index }) => index);
};

/** What was told just before by somebody else: of the one who is silent or denies, where any such claim is near. */
export const claimsNearby = (reading: Reading, mark: Mark, candidates: readonly Candidate[]): number[] => {
  const names = namesOf(mark.by.name);
  if (mark.bears === 'verified') return sameSentenceOrBefore(mark, candidates);
  const near = candidates.filter(({ claim, accusation }) => {
    if (claim.span.start >= mark.span.start || mark.sentence - claim.sentence > REACH) return false;
    if (accusation) return true;
    const speaker = reading.attribution(claim.attribution.at(-1) ?? '')?.speaker ?? null;
    return claim.attribution.length > 0 && !sameOne(names, namesOf(speaker));
  });
  const about = near.filter(({ claim }) => mentions(reading, claim.span, names));
  const pool = about.length > 0 ? about : near;
  const last = pool.at(-1);
  if (last === undefined) return [];
  return pool.filter(({ claim }) => last.claim.sentence - claim.sentence <= 1).map(({ index }) => index);
};

/** The claims that a document or an outlet's own look bears out: those of the sentence, or of the one before. */
const sameSentenceOrBefore = (mark: Mark, candidates: readonly Candidate[]): number[] => {
  const same = candidates.filter(
    ({ claim }) =>
      claim.sentence === mark.sentence && !(claim.span.start >= mark.span.start && claim.span.end <= mark.span.end),
  );
  if (same.length > 0) return same.map(({ index }) => index);
  const last = candidates
    .filter(({ claim }) => claim.sentence < mark.sentence && mark.sentence - claim.sentence <= 2)
    .at(-1);
  return last === undefined ? [] : [last.index];
};

/** Everything that a source claims. */
export const claimsBy = (reading: Reading, who: Who, mark: Mark, candidates: readonly Candidate[]): number[] => {
  if (who.name === null) return [];
  const { name } = who;
  return candidates
    .filter(
      ({ claim }) =>
        !overlaps(claim.span, mark.span) &&
        claim.attribution.some((id) => isTheSame(name, reading.attribution(id)?.speaker ?? '')),
    )
    .map(({ index }) => index);
};

/** Whether two names are one's: a word that tells shared, or the initials of the other. */
const isTheSame = (a: string, b: string): boolean =>
  sameOne(namesOf(a), namesOf(b)) || abbreviates(a, b) || abbreviates(b, a);

const abbreviates = (short: string, long: string): boolean => {
  const initials = long
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('');
  return /^\p{Lu}{2,6}$/u.test(short) && initials.length >= 2 && short.startsWith(initials);
};

const TITLES = new Set(
  'mr mrs ms dr gen sen rep president minister the a an of for his her its their spokesman spokeswoman spokesperson lawyer attorney officials authorities government ministry and at in by'.split(
    ' ',
  ),
);

/** The words of a name that tell who it is. */
export const namesOf = (name: string | null): ReadonlySet<string> =>
  new Set(
    (name ?? '')
      .toLowerCase()
      .match(/[\p{L}][\p{L}'’-]+/gu)
      ?.map((word) => word.replace(/['’]s$/, ''))
      .filter((word) => !TITLES.has(word)) ?? [],
  );

/** Whether two names share a word that tells, nationalities standing for their states. */
export const sameOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) =>
    [...b].some(
      (other) =>
        one === other ||
        (one.length >= 5 &&
          other.length >= 5 &&
          one.slice(0, 5) === other.slice(0, 5) &&
          Math.abs(one.length - other.length) <= 3),
    ),
  );

const mentions = (
  reading: Reading,
  span: { readonly start: number; readonly end: number },
  names: ReadonlySet<string>,
): boolean =>
  sameOne(
    names,
    namesOf((reading.layers.text.slice(span.start, span.end).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' ')),
  );
