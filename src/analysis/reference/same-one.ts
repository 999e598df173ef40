const EMPTY = new Set(
  'mr mrs ms dr gen sen rep president minister prime foreign chief the a an of for his her its their spokesman spokeswoman spokesperson lawyer attorney official officials authorities government ministry department office police court and at in by new united party state national international company group inc corp ltd former senior general'.split(
    ' ',
  ),
);

/** The words of a name that tell who it is. */
export const namesOf = (name: string | null): ReadonlySet<string> =>
  new Set(
    (name ?? '')
      .toLowerCase()
      .match(/[\p{L}][\p{L}'’-]+/gu)
      ?.map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => !EMPTY.has(word)) ?? [],
  );

/** Whether two names share a word that tells, nationalities standing for their states. */
export const sameOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => [...b].some((other) => one === other || sameStem(one, other)));

const sameStem = (a: string, b: string): boolean =>
  a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5) && Math.abs(a.length - b.length) <= 3;

/** Keys of which two sets of words that are `sameOne` share one. */
export const keysOfWords = (words: ReadonlySet<string>): string[] =>
  [...words].flatMap((word) => (word.length < 5 ? [`word:${word}`] : [`word:${word}`, `stem:${word.slice(0, 5)}`]));

/** Whether two names are one's: a word that tells shared, or the initials of the other. */
export const isTheSame = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a === b || sameOne(namesOf(a), namesOf(b)) || abbreviates(a, b) || abbreviates(b, a));

const abbreviates = (short: string, long: string): boolean => {
  const initials = initialsOf(long);
  return initials.length >= 2 && abbreviationOf(short)?.startsWith(initials) === true;
};

/** The first letters of a name's words. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('');

/** A name that may be the initials of another: few letters, all large. */
export const abbreviationOf = (name: string): string | undefined => (/^\p{Lu}{2,6}$/u.test(name) ? name : undefined);
