import { expect, test } from 'vitest';
import type { RememberedHop } from '../../src/article/remembered.ts';
import { independentSources } from '../../src/library/independent-sources.ts';

const hop = (name: string): RememberedHop => {
  const type = name.startsWith('?') ? 'unnamed-person' : 'named-organisation';
  return { name: name.replace('?', ''), type, stance: 'asserts', cue: 'said', channel: null };
};
const articles = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [outlet = '', ...hops] = line.split(' < ');
    const [name = '', text = `text of ${outlet}`] = outlet.split(' = ');
    return { outlet: name, text, hops: hops.reverse().map(hop) };
  });

test.for([
  [['Courier < Norwire', 'Herald < Norwire', 'Post < Norwire < Ember Front'], 1, 'Norwire'],
  [['Courier < Norwire', 'Herald < the Norwire news agency'], 1, 'Norwire'],
  [['Courier < the police', 'Herald < the hospital'], 2, null],
  [['Courier', 'Herald', 'Post < the police'], 3, null],
  [['Courier', 'Herald < Courier'], 1, null],
  [['Courier < ?a security official', 'Herald < ?a security official'], 2, null],
  [['Courier < Norwire < the police', 'Herald < the police', 'Post < Norwire'], 1, null],
  [['Courier = one text', 'Herald = one text'], 1, null],
  [['Courier < Norwire', 'Courier < Norwire'], 1, null],
] as const)('%j rest on %d', ([lines, count, shared]) => {
  expect(independentSources(articles(...lines))).toEqual({ count, shared });
});
