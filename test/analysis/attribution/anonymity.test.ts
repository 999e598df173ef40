import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

const reasons = (text: string): readonly (string | null)[] =>
  analyse(articleFromText(text), models).attributions.map(({ anonymityReason }) =>
    anonymityReason === null ? null : textOf(text, anonymityReason),
  );

test.for([
  [
    'The tunnel will close in May, said an engineer who asked not to be named because she fears for her job.',
    'because she fears for her job',
  ],
  [
    'The talks have failed, a diplomat said on condition of anonymity, citing the sensitivity of the matter.',
    'citing the sensitivity of the matter',
  ],
  [
    'A clerk, who declined to be identified since he was not authorised to speak, said the files were burnt.',
    'since he was not authorised to speak',
  ],
] as const)('the reason is quoted: %s', ([sentence, reason]) => {
  expect(reasons(sentence)).toContain(reason);
});

test.for([
  [
    'a named source needs none',
    'Ada Quist, an engineer who asked not to be photographed because of the light, said it was safe.',
  ],
  ['no reason is made up', 'The tunnel will close in May, said an engineer who asked not to be named.'],
  ['another because is none', 'An engineer said the tunnel will close because it leaks.'],
] as const)('%s', ([, sentence]) => {
  expect(reasons(sentence).every((reason) => reason === null)).toBe(true);
});
