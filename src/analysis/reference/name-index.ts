import { indexByKeys } from './key-index.ts';
import { abbreviationOf, initialsOf, isTheSame, keysOfWords, namesOf, sameOne } from './same-one.ts';

/** An article's names, so that those of one party are found without looking at all of them. */
export interface NameIndex {
  /** The names that are this one's, in the order in which they were entered. */
  like(name: string): readonly string[];
  /** The names that share with these words one that tells. */
  sharing(words: ReadonlySet<string>): readonly string[];
}

/** Enters names by all that `isTheSame` goes by: as they stand, their words, the words' beginnings, and initials. */
export const indexNames = (names: Iterable<string>): NameIndex => {
  const entered = [...new Set(names)];
  const index = indexByKeys(entered, (name) => keysOf(name, 'short', 'long'));
  const found = (keys: readonly string[], accept: (name: string) => boolean): readonly string[] =>
    index
      .withAny(keys)
      .map((place) => entered[place] ?? '')
      .filter(accept);
  const known = new Map<string, readonly string[]>();
  return {
    like: (name) => {
      const same = known.get(name) ?? found(keysOf(name, 'long', 'short'), (other) => isTheSame(other, name));
      known.set(name, same);
      return same;
    },
    sharing: (words) => found(keysOfWords(words), (name) => sameOne(words, namesOf(name))),
  };
};

/** "UNHCR" is short for what has the initials "UN", or more of its letters: one is entered as short, the other asked for as long. */
const keysOf = (name: string, asShort: string, asLong: string): string[] => {
  const short = abbreviationOf(name) ?? '';
  const beginnings = Array.from({ length: Math.max(0, short.length - 1) }, (_, more) => short.slice(0, more + 2));
  return [
    `name:${name}`,
    ...keysOfWords(namesOf(name)),
    ...beginnings.map((each) => `${asShort}:${each}`),
    `${asLong}:${initialsOf(name)}`,
  ];
};
