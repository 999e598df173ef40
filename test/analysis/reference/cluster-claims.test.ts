import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

/** Whether the two texts' first claims, as paragraphs of one article, share a cluster. */
const areOne = (a: string, b: string): boolean => {
  const text = `${a}\n\n${b}`;
  const { claims } = analyse(articleFromText(text), models);
  const first = claims.find(({ span }) => span.start < a.length);
  const second = claims.find(({ span }) => span.start > a.length);
  expect(first).toBeDefined();
  expect(second).toBeDefined();
  return first?.cluster === second?.cluster;
};

test.for([
  ['The dam burst on Monday.', 'The dam burst on Monday.', true],
  ['Villagers said the old dam above Larn had burst.', 'The old dam above Larn has burst.', true],
  ['The Front has claimed responsibility for the bombing.', 'The Front said it carried out the bombing.', true],
  ['The Front has claimed responsibility for the bombing.', 'The Front said it was behind the bombing.', true],
  ['The Front has claimed responsibility for the bombing.', 'The League said it was behind the bombing.', false],
  ['The Front has claimed responsibility for the bombing.', 'The Front said it was behind the flood.', false],
  ['The Front has claimed responsibility for the shooting.', 'The Front said it carried out the attack.', true],
  ['The Front says it carried out Larn station attack', 'The Front has claimed responsibility for the shooting.', true],
  ['The Front has claimed responsibility for the shooting.', 'An official said the group was behind the attack.', true],
  ['The Front has claimed responsibility for the shooting.', 'The Front said it carried out the bombing.', false],
  [
    'The Front has claimed responsibility for the shooting.',
    'The Front has claimed responsibility for attacks before.',
    false,
  ],
  [
    'Police said four miners had died in the flooded shaft.',
    'Police said nine miners had died in the flooded shaft.',
    false,
  ],
  ['Police said the shaft flooded on Monday.', 'Police said the shaft flooded on Friday.', false],
  ['Police said the old dam above Larn had burst.', 'Police said the old dam above Larn had not burst.', false],
  [
    'Ostland state radio muted Premier Ana Ruiz at a dinner between the old archbishop and the new harbour council',
    'Ostland radio muted the voice of Ana Ruiz.',
    true,
  ],
  [
    'Ostland radio muted Ana Ruiz.',
    'A choir left Ostland before the radio muted Ana Ruiz at a dinner between the archbishop and the rich old harbour council.',
    false,
  ],
  [
    'Ostland state radio muted Premier Ana Ruiz at a dinner between the old archbishop and the new harbour council',
    'Ostland radio praised the voice of Ana Ruiz.',
    false,
  ],
  ['Minister Ana Ruiz sold the harbour to a friend.', 'Minister Tom Hale sold the harbour to a friend.', false],
] as const)('%s | %s', ([a, b, one]) => expect(areOne(a, b)).toBe(one));

test.for([
  [
    'a headline says in short what the lead says in full',
    'Norland opens bribery probe into Vasa bank',
    'Norland has opened an inquiry into the Vasa bank over bribery at its harbour branch, the ministry said.',
    true,
  ],
  [
    'another number is another claim',
    'Norland bank to close 40 branches',
    'Norland has told its bank to close 12 branches, the ministry said.',
    false,
  ],
  [
    'a denial is another claim',
    'Vasa bank closes harbour branch',
    'The Vasa bank has not closed its harbour branch, the ministry said.',
    false,
  ],
  [
    'what ends with a full stop is no headline',
    'Norland opens bribery probe into Vasa bank.',
    'Norland has opened an inquiry into the Vasa bank over bribery at its harbour branch, the ministry said.',
    false,
  ],
] as const)('%s', ([, headline, lead, joined]) => {
  expect(areOne(headline, lead)).toBe(joined);
});
