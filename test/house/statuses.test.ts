import { describe, expect, test } from 'vitest';
import { STATUS_PRECEDENCE } from '../../src/article/claim.ts';
import { KIND_LOOKS } from '../../src/ui/kinds.ts';
import { PALETTES } from '../../src/ui/palette.ts';
import { STATUS_LOOKS } from '../../src/ui/statuses.ts';
import { textOfFile } from '../support/files.ts';

const messages = JSON.parse(textOfFile('public/_locales/en/messages.json')) as Readonly<
  Record<string, { readonly message: string }>
>;

const words = (key: string): string => messages[key]?.message ?? '';

const unique = (values: readonly string[]) => expect([...new Set(values)]).toEqual(values);

describe.for(STATUS_PRECEDENCE)('the status %s', (status) => {
  const look = STATUS_LOOKS[status];

  test('has its words in _locales', () => {
    for (const key of [look.word, look.short, look.explanation]) expect(words(key)).not.toBe('');
    if (look.by !== undefined) expect(words(look.by)).toContain('$1');
  });

  test('is explained in a sentence of its own', () => {
    expect(words(look.explanation)).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  test('has a colour, by light and by dark, and a shape beside it', () => {
    expect(PALETTES.classic.light[look.colour]).toMatch(/^#/);
    expect(PALETTES.classic.dark[look.colour]).toMatch(/^#/);
    expect(look.shape).not.toBe('');
  });
});

test('no two statuses share words, an icon or a shape: colour never stands alone', () => {
  const looks = STATUS_PRECEDENCE.map((status) => STATUS_LOOKS[status]);
  unique(looks.map(({ word }) => words(word)));
  unique(looks.map(({ explanation }) => words(explanation)));
  unique(looks.map(({ icon }) => icon));
  unique(looks.map(({ shape }) => shape));
});

test('no two kinds of source share a line under their claims', () => {
  unique(Object.values(KIND_LOOKS).map(({ line, thickness }) => `${line} ${thickness}`));
});
