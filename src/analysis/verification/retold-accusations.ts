import type { BareClaim } from '../claims/find-claims.ts';
import { differ } from '../reference/differ.ts';
import type { Reading } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Accusation, Accusations } from './accusations.ts';
import { wordsInCommon } from './told-before.ts';

/** How many words, but for names, two accusations of one and the same have in common at least if they are one. */
const FEWEST = 2;

/** "accused of taking part in the murder of two students … the Baum accused of a part in the students' murder": an accusation, and the place of the one told before that it tells again. */
export const retoldAccusations = (
  reading: Reading,
  claims: readonly BareClaim[],
  accusations: Accusations,
): readonly (readonly [place: number, first: number])[] =>
  accusations.all.flatMap((accusation) => {
    const first = accusations
      .against(accusedBy(accusation))
      .find((other) => other.place < accusation.place && tellsTheSame(reading, claims, accusation, other));
    return first === undefined ? [] : [[accusation.place, first.place] as const];
  });

const accusedBy = ({ marks }: Accusation): ReadonlySet<string> =>
  new Set(marks.flatMap(({ accused }) => [...namesOf(accused?.name ?? null)]));

const tellsTheSame = (reading: Reading, claims: readonly BareClaim[], a: Accusation, b: Accusation): boolean => {
  const [one, other] = [claims[a.place], claims[b.place]];
  if (one === undefined || other === undefined || one.sentence === other.sentence) return false;
  if (!isAllOf(a, one) || !isAllOf(b, other)) return false;
  if (one.polarity !== other.polarity) return false;
  const [here, there] = [reading.contentWords(one.span), reading.contentWords(other.span)];
  const accused = accusedBy(a);
  if (!sameOne(accused, accusedBy(b)) || differ(here.numbers, there.numbers) || differ(here.dates, there.dates))
    return false;
  const isName = (stem: string): boolean => here.names.has(stem) || there.names.has(stem) || accused.has(stem);
  return wordsInCommon(here.stems, there.stems, isName) >= FEWEST;
};

/** "it is not the Baum accused of theft": a claim that holds an accusation is none. */
const isAllOf = ({ marks }: Accusation, { span }: BareClaim): boolean =>
  marks.every(({ target }) => target.kind !== 'content' || target.span.start <= span.start);
