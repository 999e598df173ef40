/** Tells what is wrong with a value, each problem with the path to it; an empty list means that it fits. */
export type Check = (value: unknown, path: string) => readonly string[];

/** A value for which `holds` is true. */
export const that =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? [] : [`${path}: ${what} expected, ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'} found`];

/** Any text. */
export const text = that('text', (value) => typeof value === 'string');

/** True or false. */
export const flag = that('true or false', (value) => typeof value === 'boolean');

/** A whole number from 0. */
export const index = that('a whole number', (value) => Number.isInteger(value) && (value as number) >= 0);

/** A number from 0 to 1. */
export const share = that('a number from 0 to 1', (value) => typeof value === 'number' && value >= 0 && value <= 1);

/** One of a few words. */
export const oneOf = (...words: readonly string[]): Check =>
  that(words.join(' or '), (value) => words.includes(String(value)));

/** Null, or what fits `check`. */
export const nullable =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);

/** A list of what fits `check`. */
export const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((item, at) => check(item, `${path}[${at}]`)) : [`${path}: a list expected`];

/** An object with exactly these fields; a name that ends with "?" may be left out. */
export const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: an object expected`];
    const object = value as Readonly<Record<string, unknown>>;
    const names = Object.keys(checks).map((name) => name.replace(/\?$/, ''));
    const extra = Object.keys(object).filter((name) => !names.includes(name));
    return [
      ...extra.map((name) => `${path}.${name}: not in the contract`),
      ...Object.entries(checks).flatMap(([name, check]) => {
        const field = name.replace(/\?$/, '');
        if (!(field in object)) return name.endsWith('?') ? [] : [`${path}.${field}: missing`];
        return check(object[field], `${path}.${field}`);
      }),
    ];
  };
