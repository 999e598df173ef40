import type { ReadClaim } from './read-claim.ts';

const DEMONYM = /^(?:n|an|ian|i|ish|ese|s|is|ians|ans|ns|er|ers)$/;

/** Whether two names in small letters are one: equal, or a country and its people ("russia", "russian"). */
export const sameName = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  if (long.startsWith(short)) return DEMONYM.test(long.slice(short.length));
  const root = short.replace(/(?:a|y|e)$/, '');
  return root.length >= 4 && root !== short && long.startsWith(root) && DEMONYM.test(long.slice(root.length));
};

/** Whether each claim names nobody and nowhere that the other does not know of. */
export const namesMatch = (a: ReadClaim, b: ReadClaim): boolean => {
  const [left, right] = [unknownIn(a, b), unknownIn(b, a)];
  if (left.length === 0 && right.length === 0) return true;
  if (left.length > 0 && right.length > 0) return isAcronym(left, right) || isAcronym(right, left);
  // What one of them adds must be what the other's article is about, or a first name.
  const [rest, owner, other] = left.length > 0 ? [left, a, b] : [right, b, a];
  return rest.every(
    (name) => other.topic.names.some((known) => sameName(known, name)) || isFirstName(name, owner, other),
  );
};

/** The names in one claim that the other does not have, as a name or as a word. */
const unknownIn = (one: ReadClaim, other: ReadClaim): string[] => {
  const words = other.content.map(({ lower }) => lower);
  return one.content
    .filter(({ kind, form }) => kind === 'name' && !words.some((word) => sameName(word, form)))
    .map(({ form }) => form);
};

/** "Lena" of "Lena Orsic", where the other claim has "Orsic". */
const isFirstName = (name: string, owner: ReadClaim, other: ReadClaim): boolean => {
  const place = owner.content.findIndex(({ form }) => form === name);
  const next = owner.content[place + 1];
  return next?.kind === 'name' && other.content.some(({ lower }) => sameName(lower, next.form));
};

/** Whether the one is short for the other: "ips" for "interior protection service". */
export const isAcronym = (short: readonly string[], long: readonly string[]): boolean => {
  const initials = long.map((name) => name[0]).join('');
  return short.length === 1 && long.length >= 2 && (short[0] ?? '').replaceAll('.', '') === initials;
};
