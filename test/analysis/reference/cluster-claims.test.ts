import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

const analysed = (...paragraphs: readonly string[]) => analyse(articleFromText(paragraphs.join('\n\n')), models);

/** Whether the claims that begin with these words are one cluster. */
const together = (paragraphs: readonly string[], first: string, second: string): boolean => {
  const { text, claims } = analysed(...paragraphs);
  const clusters = [first, second].map((words, index) => {
    const found = claims.filter(({ span }) => textOf(text, span).startsWith(words));
    return (index === 0 ? found[0] : found.at(-1))?.cluster;
  });
  expect(clusters).not.toContain(undefined);
  return clusters[0] === clusters[1];
};

describe('claims that say the same', () => {
  const repeated = 'The dam above Tarn cracked in two places on Friday night';

  test('the same sentence in summary and body is one claim', () => {
    expect(
      together([`${repeated}, engineers said.`, 'Rain fell.', `${repeated}, engineers said.`], 'The dam', 'The dam'),
    ).toBe(true);
  });

  test.for([
    ['another number', 'Nine people were hurt in Tarn.', 'Four people were hurt in Tarn.', 'Nine', 'Four'],
    ['another actor', 'Police closed the bridge at Tarn.', 'Farmers closed the bridge at Tarn.', 'Police', 'Farmers'],
  ] as const)('%s is another claim', ([, first, second, one, other]) => {
    expect(together([first, second], one, other)).toBe(false);
  });
});

describe('what a reference means', () => {
  test('“the claim” is the claim before it', () => {
    const { text, claims } = analysed(
      'The Northern League said its fighters had taken the town of Osk.',
      'The claim has not been independently verified.',
    );
    const claim = claims.find(({ span }) => textOf(text, span).includes('had taken the town'));
    expect(claim?.status).toBe('unverified');
    expect(claim?.evidence.map(({ bears }) => bears)).toContain('unverified');
  });

  test('a claim that nobody checked or contested has no status', () => {
    const { claims } = analysed(
      'The Northern League said its fighters had taken the town of Osk.',
      'Snow fell all night.',
    );
    expect(claims.map(({ status }) => status)).toEqual(claims.map(() => 'none-stated'));
  });
});
