import { expect, test } from 'vitest';
import { findHedges } from '../../../src/analysis/claims/find-hedges.ts';
import { HEDGES } from '../../../src/analysis/lexicon/hedges.ts';

const hedgesIn = (sentence: string): string[] =>
  findHedges(sentence, { start: 0, end: sentence.length }).map(({ span }) => sentence.slice(span.start, span.end));

test.for(HEDGES.map((row) => [row.rule, row.catches, row.not] as const))('%s', ([, catches, not]) => {
  expect(hedgesIn(catches), catches).not.toEqual([]);
  expect(hedgesIn(not), not).toEqual([]);
});

test.for([
  ['About forty people were hurt.', []],
  ['The talks may fail in May.', ['may']],
  ['In May the talks failed.', []],
  ['It is not possible to cross.', []],
  ['The thieves apparently came by boat, possibly at night.', ['apparently', 'possibly']],
  ['The pilot is believed to have survived.', ['believed']],
  ['The company reported a loss.', []],
  ['The firm is reportedly for sale.', ['reportedly']],
  ['Rain is likely on Sunday.', ['likely']],
  ['The singer appeared at the fair.', []],
  ['The singer appeared to be ill.', ['appeared']],
  ['She could not see the road.', []],
  ['The dam could burst.', ['could']],
] as const)('%s', ([sentence, hedges]) => expect(hedgesIn(sentence)).toEqual(hedges));
