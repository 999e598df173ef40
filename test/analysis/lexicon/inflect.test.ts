import { expect, test } from 'vitest';
import { inflect } from '../../../src/analysis/lexicon/inflect.ts';

test.for([
  ['say', 'says', 'said', 'said', 'saying'],
  ['deny', 'denies', 'denied', 'denied', 'denying'],
  ['argue', 'argues', 'argued', 'argued', 'arguing'],
  ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['press', 'presses', 'pressed', 'pressed', 'pressing'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['pray', 'prays', 'prayed', 'prayed', 'praying'],
  ['foresee', 'foresees', 'foresaw', 'foreseen', 'foreseeing'],
] as const)('%s', ([base, third, past, participle, gerund]) => {
  expect(inflect(base)).toEqual({ base, third, past, participle, gerund });
});
