import { describe, expect, test } from 'vitest';
import { shownClaims } from '../../src/article/shown.ts';
import { textOf } from '../../src/article/span.ts';
import { arrange, type Order } from '../../src/reader-view/arrange.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';
import { english } from '../support/say-english.ts';

const LINES = [
  'Ada Holm said the dam held.',
  'The road is closed.',
  'Piet Brandt said rain fell.',
  'The dam held, Piet Brandt said.',
];

const analysis = () => {
  const build = new AnalysisBuilder(LINES, { outlet: 'The Post' });
  const ada = build.attribution('Ada Holm', 'said', 'the dam held');
  const piet = build.attribution('Piet Brandt', 'said', 'rain fell');
  return build
    .claim('the dam held', [ada], { cluster: 'dam' })
    .claim('The road is closed')
    .claim('rain fell', [piet])
    .claim('The dam held', [piet], { cluster: 'dam' })
    .build();
};

const arranged = (order: Order) => {
  const found = analysis();
  return arrange(shownClaims(found), order, found, english).map(({ heading, count, claims }) => [
    heading,
    count,
    claims.map(({ claim }) => textOf(found.text, claim.span)),
  ]);
};

describe('the order of the list', () => {
  test('of the page', () => {
    expect(arranged('page')).toEqual([
      [undefined, undefined, ['the dam held', 'The road is closed', 'rain fell', 'The dam held']],
    ]);
  });

  test('by source: whoever claims most first, the outlet’s own words last', () => {
    expect(arranged('source')).toEqual([
      ['Piet Brandt', '2 claims', ['rain fell', 'The dam held']],
      ['Ada Holm', '1 claim', ['the dam held']],
      ['The outlet’s own words', '1 claim', ['The road is closed']],
    ]);
  });

  test('by claim: what is told more than once first', () => {
    expect(arranged('claim')).toEqual([
      ['“the dam held”', 'told 2 times', ['the dam held', 'The dam held']],
      ['Told once', '2 claims', ['The road is closed', 'rain fell']],
    ]);
  });
});
