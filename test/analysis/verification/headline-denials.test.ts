import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

const denialsIn = (text: string): string[] =>
  analyse(articleFromText(text), models).claims.flatMap(({ evidence }) =>
    evidence.filter(({ bears }) => bears === 'denied').map(({ span }) => text.slice(span.start, span.end)),
  );

const BODY = 'Jon Lund, the premier of Ostland, has denied that his office bugged the embassy.';

test.for([
  ['a headline that refers to what is denied below', 'Premier dismisses bugging claims', true],
  ['a headline on something else', 'Premier dismisses cook over soup', false],
] as const)('%s', ([, headline, found]) => {
  expect(denialsIn(`${headline}\n\n${BODY}`).includes(headline)).toBe(found);
});

test('a headline refers to nothing far below', () => {
  const others = Array.from({ length: 8 }, (_, at) => `The town hall has ${at + 2} windows on its north side.`);
  const headline = 'Premier dismisses bugging claims';
  expect(denialsIn([headline, others.join(' '), BODY].join('\n\n'))).not.toContain(headline);
});
