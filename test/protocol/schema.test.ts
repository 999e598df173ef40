import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  count,
  either,
  flag,
  list,
  nullable,
  object,
  oneOf,
  optional,
  type Schema,
  text,
} from '../../src/protocol/schema.ts';

interface Note {
  readonly title: string;
  readonly pages?: number;
}

const note = object<Note>({ title: text, pages: optional(count) });

const CASES: readonly (readonly [string, Schema<unknown>, unknown, string | null])[] = [
  ['a text', text, 'ferry', null],
  ['a number for a text', text, 4, 'not a string'],
  ['a fraction for a count', count, 1.5, 'not a count'],
  ['less than nothing', count, -1, 'not a count'],
  ['an unknown word', oneOf('page', 'site'), 'world', 'not one of page, site'],
  ['null where it may be', nullable(flag), null, null],
  ['a list with one wrong item', list(text), ['a', 1], '1: not a string'],
  ['an object without an optional field', note, { title: 'a' }, null],
  ['an object with a wrong optional field', note, { title: 'a', pages: 'b' }, 'pages: not a count'],
  ['an object without a field', note, { pages: 1 }, 'title: not a string'],
  ['a field that is only inherited', note, Object.create({ title: 'a' }), 'title: not a string'],
  ['the second of two', either<unknown, unknown>(flag, text), 'a', null],
  ['neither of two', either<unknown, unknown>(flag, text), 3, 'not a string'],
];

test.for(CASES)('%s', ([, schema, value, error]) => {
  const parsed = schema(value);
  expect(parsed.ok ? null : parsed.error).toBe(error);
});

describe('an object', () => {
  test('keeps nothing that is not named', () => {
    const parsed = note({ title: 'a', password: 'b' });
    expect(parsed).toEqual({ ok: true, value: { title: 'a' } });
  });

  test('leaves a missing field missing', () => {
    const parsed = note({ title: 'a', pages: undefined });
    expect(parsed.ok && 'pages' in parsed.value).toBe(false);
  });

  test('answers whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof note(value).ok === 'boolean'));
  });
});
