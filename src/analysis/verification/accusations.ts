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
}

/** One claim that is an allegation. */
export interface Accusation {
  /** The claim's place. */
  readonly place: number;
  readonly marks: readonly Mark[];
}

/** The allegations of an article: for each mark that says so the place of the claim that it marks. */
export const indexAccusations = (marked: readonly (readonly [place: number, mark: Mark])[]): Accusations => {
  const accusations = [...groupBy(marked, ([place]) => place)].map(([place, pairs], rank) => ({
    rank,
    place,
    marks: pairs.map(([, mark]) => mark),
  }));
  const byPlace = new Map(accusations.map((accusation) => [accusation.place, accusation]));
  const named = accusations.flatMap((accusation) =>
    accusation.marks.flatMap(({ accused }) => (accused?.name == null ? [] : [{ name: accused.name, accusation }])),
  );
  const byName = groupBy(named, ({ name }) => name);
  const names = indexNames(byName.keys());
  return {
    all: accusations,
    has: (place) => byPlace.has(place),
    get: (place) => byPlace.get(place)?.marks,
    against: (words) => {
      const found = names
        .sharing(words)
        .flatMap((name) => (byName.get(name) ?? []).map(({ accusation }) => accusation));
      return [...new Set(found)].sort((a, b) => a.rank - b.rank);
    },
  };
};
