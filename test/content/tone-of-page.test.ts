import { expect, test } from 'vitest';
import { luminanceOf } from '../../src/content/tone-of-page.ts';

test.for([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', undefined],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['rgb(20 24 29 / 20%)', undefined],
  ['transparent', undefined],
  ['oklch(0.2 0.1 200)', undefined],
] as const)('the luminance of %s is %s', ([colour, luminance]) => {
  expect(luminanceOf(colour)).toBe(luminance);
});
