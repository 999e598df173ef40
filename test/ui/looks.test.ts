import { describe, expect, test } from 'vitest';
import { STATUS_PRECEDENCE } from '../../src/article/claim.ts';
import { LINE_SETS } from '../../src/article/look.ts';
import type { SourceKind } from '../../src/article/shown.ts';
import { KIND_LOOKS, markOf } from '../../src/ui/kinds.ts';
import { PALETTES } from '../../src/ui/palette.ts';
import { STATUS_LOOKS } from '../../src/ui/statuses.ts';
import { englishMessages } from '../support/say-english.ts';

describe('each status', () => {
  test.for(STATUS_PRECEDENCE)('%s has a word, an explanation, a colour, an icon and a shape', (status) => {
    const look = STATUS_LOOKS[status];
    for (const key of [look.word, look.short, look.explanation]) expect(englishMessages[key]?.message).toMatch(/\S/);
    expect(englishMessages[look.explanation]?.message).toMatch(/[Tt]he article .*\.$/);
    expect(PALETTES.classic.light[look.colour]).toMatch(/^#/);
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

test.for(LINE_SETS)('kinds of source differ by line, not by colour alone: %s', (lines) => {
  const looks = (Object.keys(KIND_LOOKS) as SourceKind[]).map((kind) => {
    const { line, thickness } = markOf(kind, lines);
    return `${line} ${thickness}`;
  });
  expect(new Set(looks).size).toBe(looks.length);
});
