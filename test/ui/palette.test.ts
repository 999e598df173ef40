import { expect, test } from 'vitest';
import { PALETTE_NAMES } from '../../src/article/look.ts';
import { type ColourName, PALETTES } from '../../src/ui/palette.ts';
import { contrast, type Linear, linearOf, oklabDistance, VISIONS } from '../support/colour.ts';

const LOOKS = PALETTE_NAMES.flatMap((palette) => (['light', 'dark'] as const).map((tone) => [palette, tone] as const));

const NO_WORDS: readonly ColourName[] = ['paper', 'wash', 'line', 'edge'];

test.for(LOOKS)('%s, %s: words have a contrast of at least 4.5 on paper and wash', ([palette, tone]) => {
  const colours = PALETTES[palette][tone];
  const inks = (Object.keys(colours) as ColourName[]).filter((name) => !NO_WORDS.includes(name));
  expect(inks.length).toBe(12);
  const contrasts = inks.flatMap((ink) =>
    (['paper', 'wash'] as const).map((ground) => [ink, ground, contrast(colours[ink], colours[ground])] as const),
  );
  expect(contrasts.filter(([, , ratio]) => ratio < 4.5)).toEqual([]);
});

test.for(LOOKS)('%s, %s: the edge of what can be pressed has a contrast of at least 3 on paper', ([palette, tone]) => {
  const { edge, paper } = PALETTES[palette][tone];
  expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3);
});

/** Backgrounds that articles stand on, by what we take them for. */
const GROUNDS = { light: ['#ffffff', '#f6f0e4', '#e9e9e9'], dark: ['#000000', '#121212', '#22272e'] } as const;

test.for(LOOKS)('%s, %s: marks have a contrast of at least 3 on the pages they are drawn on', ([palette, tone]) => {
  const colours = PALETTES[palette][tone];
  const marks = (['named', 'unnamed', 'document', 'hidden', 'own'] as const).flatMap((kind) =>
    GROUNDS[tone].map((ground) => [kind, ground, contrast(colours[kind], ground)] as const),
  );
  expect(marks.filter(([, , ratio]) => ratio < 3)).toEqual([]);
});

/** So far apart two colours must be in OKLab: about five times what is just noticed. */
const APART = 0.1;

const KINDS = ['named', 'unnamed', 'document', 'hidden', 'own'] as const;
const STATUSES = ['supported', 'open', 'contested', 'silent'] as const;

const nearest = (colours: readonly Linear[]): number =>
  Math.min(...colours.flatMap((one, index) => colours.slice(index + 1).map((other) => oklabDistance(one, other))));

test.for(
  (['light', 'dark'] as const).flatMap((tone) =>
    Object.keys(VISIONS).flatMap((vision) =>
      ([KINDS, STATUSES] as const).map((names) => [tone, vision as keyof typeof VISIONS, names] as const),
    ),
  ),
)('distinct, %s: with %s colour vision %j are apart', ([tone, vision, names]) => {
  const seen = names.map((name) => VISIONS[vision](linearOf(PALETTES.distinct[tone][name])));
  expect(nearest(seen)).toBeGreaterThanOrEqual(APART);
});

test('the check itself: red and green of one lightness are not apart for who sees neither', () => {
  const pair = [linearOf('#b04a3a'), linearOf('#6f7a30')] as const;
  expect(oklabDistance(...pair)).toBeGreaterThan(APART);
  expect(nearest(pair.map(VISIONS.deuteranopic))).toBeLessThan(APART);
});
