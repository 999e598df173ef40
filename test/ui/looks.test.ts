import { describe, expect, test } from 'vitest';
import { STATUS_PRECEDENCE } from '../../src/article/claim.ts';
import { KIND_LOOKS } from '../../src/ui/kinds.ts';
import { type ColourName, PALETTE, type Tone } from '../../src/ui/palette.ts';
import { STATUS_LOOKS } from '../../src/ui/statuses.ts';
import { englishMessages } from '../support/say-english.ts';

describe('each status', () => {
  test.for(STATUS_PRECEDENCE)('%s has a word, an explanation, a colour, an icon and a shape', (status) => {
    const look = STATUS_LOOKS[status];
    for (const key of [look.word, look.short, look.explanation]) expect(englishMessages[key]?.message).toMatch(/\S/);
    expect(englishMessages[look.explanation]?.message).toMatch(/[Tt]he article .*\.$/);
    expect(PALETTE.light[look.colour]).toMatch(/^#/);
    expect(look.icon).toMatch(/\S/);
    expect(look.shape).toMatch(/\S/);
  });

  test('is told from all others without its colour', () => {
    const looks = Object.values(STATUS_LOOKS);
    for (const part of ['icon', 'shape', 'word', 'short'] as const) {
      expect(new Set(looks.map((look) => look[part])).size).toBe(looks.length);
    }
  });
});

test('kinds of source differ by line, not by colour alone', () => {
  const lines = Object.values(KIND_LOOKS).map(({ line, thickness }) => `${line} ${thickness}`);
  expect(new Set(lines).size).toBe(lines.length);
});

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

const TEXT: readonly ColourName[] = [
  'ink',
  'soft',
  'focus',
  'named',
  'unnamed',
  'document',
  'hidden',
  'own',
  'supported',
  'open',
  'contested',
  'silent',
];

const PAIRS = (['light', 'dark'] as const satisfies readonly Tone[]).flatMap((tone) =>
  TEXT.flatMap((text) => (['paper', 'wash'] as const).map((ground) => [tone, text, ground] as const)),
);

test.for(PAIRS)('%s: %s on %s has a contrast of at least 4.5', ([tone, text, ground]) => {
  expect(contrast(PALETTE[tone][text], PALETTE[tone][ground])).toBeGreaterThanOrEqual(4.5);
});

test.for(['light', 'dark'] as const)('%s: a chosen filter can be read', (tone) => {
  expect(contrast(PALETTE[tone].paper, PALETTE[tone].ink)).toBeGreaterThanOrEqual(4.5);
});
