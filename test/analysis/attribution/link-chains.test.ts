import { expect, test } from 'vitest';
import { type Linkable, linkChains } from '../../../src/analysis/attribution/link-chains.ts';

const relation = (cue: [number, number], content: [number, number], sharesCueAt: number | null = null): Linkable => ({
  cue: [{ start: cue[0], end: cue[1] }],
  content: [{ start: content[0], end: content[1] }],
  sharesCueAt,
});

test.for([
  ['side by side', [relation([3, 7], [8, 20]), relation([30, 34], [35, 50])], [null, null]],
  ['one inside another', [relation([3, 7], [8, 50]), relation([20, 24], [25, 50])], [null, 0]],
  [
    'the innermost holds',
    [relation([3, 7], [8, 90]), relation([20, 24], [25, 90]), relation([40, 44], [45, 90])],
    [null, 0, 1],
  ],
  ['the cited is inside the citing', [relation([20, 28], [0, 15]), relation([30, 36], [0, 15], 20)], [null, 0]],
  ['two that hold each other are left apart', [relation([3, 7], [8, 50]), relation([20, 24], [0, 50])], [null, null]],
] as const)('%s', ([, relations, expected]) => {
  expect(linkChains(relations)).toEqual(expected);
});
