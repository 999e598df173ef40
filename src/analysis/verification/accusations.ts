import { groupBy } from '../reference/group-by.ts';
import { indexNames } from '../reference/name-index.ts';
import type { Mark } from './mark.ts';

/** Which claims are allegations, by their place, with the marks that say so. */
export interface Accusations {
  /** All of them, in the order of the text. */
  readonly all: readonly Accusation[];
  has(place: number): boolean;
  get(place: number): readonly Mark[] | undefined;
  /** The allegations against one who has any of these names, in the order in which the article makes them. */
  against(names: ReadonlySet<string>): readonly Accusation[];
  /** Those that name nobody as accused, but tell of one who has any of these names. */
  tellingOf(names: ReadonlySet<string>): readonly Accusation[];
}

/** One claim that is an allegation. */
export interface Accusation {
  /** The claim's place. */
  readonly place: number;
  readonly marks: readonly Mark[];
}

/** The allegations of an article: for each mark that says so the place of the claim that it marks, and for each place the names in the claim's words. */
export const indexAccusations = (
  marked: readonly (readonly [place: number, mark: Mark])[],
  namesAt: (place: number) => ReadonlySet<string>,
): Accusations => {
  const all: readonly Accusation[] = [...groupBy(marked, ([place]) => place)].map(([place, pairs]) => ({
    place,
    marks: pairs.map(([, mark]) => mark),
  }));
  const byPlace = new Map(all.map((accusation, rank) => [accusation.place, { accusation, rank }]));
  const findAgainst = indexByName(all, ({ marks }) =>
    marks.flatMap(({ accused }) => (accused?.name == null ? [] : [accused.name])),
  );
  const findTelling = indexByName(
    all.filter((accusation) => !namesAccused(accusation)),
    ({ place }) => [...namesAt(place)],
  );
  const inOrder = (found: readonly Accusation[]): readonly Accusation[] =>
    [...new Set(found)].sort((a, b) => (byPlace.get(a.place)?.rank ?? 0) - (byPlace.get(b.place)?.rank ?? 0));
  return {
    all,
    has: (place) => byPlace.has(place),
    get: (place) => byPlace.get(place)?.accusation.marks,
    against: (names) => inOrder(findAgainst(names)),
    tellingOf: (names) => inOrder(findTelling(names)),
  };
};

/** "the company" may be anybody's; one with a name of his own is accused, and nobody else. */
const namesAccused = ({ marks }: Accusation): boolean =>
  marks.some(({ accused }) => /\p{Lu}/u.test(accused?.name ?? ''));

const indexByName = (
  accusations: readonly Accusation[],
  namesOfOne: (accusation: Accusation) => readonly string[],
): ((names: ReadonlySet<string>) => readonly Accusation[]) => {
  const named = accusations.flatMap((accusation) => namesOfOne(accusation).map((name) => ({ name, accusation })));
  const byName = groupBy(named, ({ name }) => name);
  const index = indexNames(byName.keys());
  return (names) =>
    index.sharing(names).flatMap((name) => (byName.get(name) ?? []).map(({ accusation }) => accusation));
};
