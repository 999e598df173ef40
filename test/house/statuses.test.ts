import { describe, expect, test } from 'vitest';
import { STATUS_PRECEDENCE } from '../../src/article/claim.ts';
import { KIND_LOOKS } from '../../src/ui/kinds.ts';
import { PALETTE } from '../../src/ui/palette.ts';
import { STATUS_LOOKS } from '../../src/ui/statuses.ts';
import { filesIn, textOfFile } from '../support/files.ts';

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
    expect(PALETTE.light[look.colour]).toMatch(/^#/);
    expect(PALETTE.dark[look.colour]).toMatch(/^#/);
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

test.for(['light', 'dark'] as const)('text is readable on paper and on wash, %s', (tone) => {
  const { paper, wash, line: _, edge: __, ...inks } = PALETTE[tone];
  const faint = Object.entries(inks).filter(([, ink]) => Math.min(contrast(ink, paper), contrast(ink, wash)) < 4.5);
  expect(faint).toEqual([]);
});

test('every message is used', () => {
  const code = [...filesIn('src', '.ts', '.tsx', '.html'), 'manifest.json'].map(textOfFile).join('\n');
  const isUsed = (key: string) => new RegExp(`\\b${key.replace(/_[a-z]+$/, '')}\\b|__MSG_${key}__`).test(code);
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

test('no word accuses', () => {
  const accusing = /\b(?:lie[sd]?|lying|fake|false|hoax|unsourced|misleading|debunked|propaganda)\b/i;
  expect(Object.entries(messages).filter(([, { message }]) => accusing.test(message))).toEqual([]);
});

/** The contrast of WCAG 2 between two colours written as "#rrggbb". */
const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
