import type { Result } from '../article/result.ts';

/** Tells whether an unknown value is a T; the error is the path to the first thing that is not as it should be. */
export type Schema<T> = (value: unknown) => Result<T, string>;

interface Optional<T> {
  readonly optional: Schema<T>;
}

type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Optional<NonNullable<T[K]>> : Schema<T[K]>;
};

const right = <T>(value: T): Result<T, string> => ({ ok: true, value });
const wrong = (error: string): { readonly ok: false; readonly error: string } => ({ ok: false, error });

/** Whatever it is: for what is handed on unread. */
export const anything: Schema<unknown> = right;

/** A string. */
export const text: Schema<string> = (value) => (typeof value === 'string' ? right(value) : wrong('not a string'));

/** True or false. */
export const flag: Schema<boolean> = (value) => (typeof value === 'boolean' ? right(value) : wrong('not a boolean'));

/** True and nothing else. */
export const yes: Schema<true> = (value) => (value === true ? right(value) : wrong('not true'));

/** False and nothing else. */
export const no: Schema<false> = (value) => (value === false ? right(value) : wrong('not false'));

/** A finite number. */
export const number: Schema<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? right(value) : wrong('not a number');

/** A whole number, zero or more. */
export const count: Schema<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? right(value) : wrong('not a count');

/** Nothing: the answer of requests that only tell. */
export const nothing: Schema<null> = (value) =>
  value === null || value === undefined ? right(null) : wrong('not null');

/** One of the given words. */
export const oneOf = <const T extends readonly string[]>(...words: T): Schema<T[number]> => {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => (known.has(value) ? right(value as T[number]) : wrong(`not one of ${words.join(', ')}`));
};

/** Null, or what the schema says. */
export const nullable =
  <T>(schema: Schema<T>): Schema<T | null> =>
  (value) =>
    value === null ? right(null) : schema(value);

/** What the schema says, or else a fallback: for what was stored by another version, or is damaged. It never fails. */
export const otherwise =
  <T>(schema: Schema<T>, fallback: T): ((value: unknown) => { readonly ok: true; readonly value: T }) =>
  (value) => {
    const parsed = schema(value);
    return parsed.ok ? parsed : { ok: true, value: fallback };
  };

/** Named values, each as the schema says. */
export const record =
  <T>(schema: Schema<T>): Schema<Readonly<Record<string, T>>> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('not an object');
    const items: [string, T][] = [];
    for (const [name, item] of Object.entries(value)) {
      const parsed = schema(item);
      if (!parsed.ok) return wrong(`${name}: ${parsed.error}`);
      items.push([name, parsed.value]);
    }
    return right(Object.fromEntries(items));
  };

/** A list of what the schema says. */
export const list =
  <T>(schema: Schema<T>): Schema<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return wrong('not a list');
    const items: T[] = [];
    for (const [index, item] of value.entries()) {
      const parsed = schema(item);
      if (!parsed.ok) return wrong(`${index}: ${parsed.error}`);
      items.push(parsed.value);
    }
    return right(items);
  };

/** A field that may be missing. */
export const optional = <T>(schema: Schema<T>): Optional<T> => ({ optional: schema });

/** An object with these fields; fields that are not named here are dropped. */
export const object = <T extends object>(fields: Fields<T>): Schema<T> => {
  const entries = Object.entries(fields) as [string, Schema<unknown> | Optional<unknown>][];
  return (value) => {
    if (typeof value !== 'object' || value === null) return wrong('not an object');
    const parsed: Record<string, unknown> = {};
    for (const [name, field] of entries) {
      const given: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      if (typeof field !== 'function' && given === undefined) continue;
      const result = (typeof field === 'function' ? field : field.optional)(given);
      if (!result.ok) return wrong(`${name}: ${result.error}`);
      parsed[name] = result.value;
    }
    return right(parsed as T);
  };
};

/** What the first of the schemas that fits says. */
export const either =
  <A, B>(first: Schema<A>, second: Schema<B>): Schema<A | B> =>
  (value) => {
    const parsed = first(value);
    return parsed.ok ? parsed : second(value);
  };
