import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

const claimsOf = (text: string): string[] => {
  const { claims } = analyse(articleFromText(text), models);
  return claims.map(({ span }) => textOf(text, span));
};

test.for([
  ['The minister denied taking bribes.', ['taking bribes']],
  ['The lake froze on Sunday.', ['The lake froze on Sunday']],
  ['Mayor Ana Ruiz said that the dam was safe.', ['the dam was safe']],
  ['The dam is safe, Mayor Ana Ruiz said.', ['The dam is safe']],
  ['"The dam is safe," Mayor Ana Ruiz said.', ['The dam is safe']],
  ['The union accused the railway of hiding the audit.', ['hiding the audit']],
  ['It was unclear whether the bus had brakes.', ['the bus had brakes']],
  [
    'Ostland says it had nothing to do with the blast, and meanwhile the Northern Front has claimed responsibility.',
    ['it had nothing to do with the blast', 'responsibility'],
  ],
  ['“Okay,” the mayor said. “The dam is safe.”', ['The dam is safe']],
  ['That notice was brushed aside by the police.', ['That notice was brushed aside by the police']],
  ['For three years the mill stood empty.', ['For three years the mill stood empty']],
  ['But the dam is safe.', ['the dam is safe']],
] as const)('%s', ([text, claims]) => expect(claimsOf(text)).toEqual(claims));

test.for([
  ['The strike began on Monday, when the union said that talks had failed.', 'The strike began on Monday'],
  ['The clerk sent two letters in which he claimed that the vault was empty.', 'The clerk sent two letters'],
  [
    'The harbour was shut to ferries after the pilots warned that the wind would turn.',
    'The harbour was shut to ferries',
  ],
  [
    'The baker closed his shop for a month after he said that the oven had cracked.',
    'The baker closed his shop for a month',
  ],
  ['Part of the pitch is his insistence that the lamp is safe.', 'Part of the pitch is his insistence'],
  [
    'The bodies had not been removed by soldiers, who feared that the road was mined.',
    'The bodies had not been removed by soldiers',
  ],
  ['That was an expansion of the claim that the dam leaks.', 'That was an expansion of the claim'],
  ['The market was crowded shortly before the mayor said that it would move.', 'The market was crowded'],
  [
    'The board interviewed ninety tenants, most of whom said that the lift was broken.',
    'The board interviewed ninety tenants',
  ],
  ['The old bridge is known as the Maiden, the guide said.', 'The old bridge is known as the Maiden'],
] as const)('what only leads over to words of somebody else is no part of a claim: %s', ([text, claim]) => {
  expect(claimsOf(text)).toContain(claim);
});

test.for([
  'The changes came as the mayor said that the dam was safe.',
  'He had gone as far as he thought that the law allowed.',
])('half a phrase is no claim: %s', (text) => {
  expect(claimsOf(text).filter((claim) => /\b(?:as|came)$/.test(claim))).toEqual([]);
});

test.for([
  'The fire in the mill, which the mayor blamed on the heat, killed nine people.',
  'Mr Dall, in the papers on the allegations, which he denies, was named nine times.',
])('a word that stands for what was told is no claim: %s', (text) => {
  expect(claimsOf(text)).not.toContain('which');
});

test.for([
  ['The minister denied taking bribes.', 'positive'],
  ['Ostland says it had nothing to do with the blast.', 'negative'],
  ['The dam has never leaked.', 'negative'],
  ['The dam leaks.', 'positive'],
] as const)('the polarity of %s', ([text, polarity]) => {
  expect(analyse(articleFromText(text), models).claims[0]?.polarity).toBe(polarity);
});

test.for([
  ['The dam leaks.', 'certain'],
  ['The dam probably leaks.', 'probable'],
  ['The dam may leak.', 'possible'],
  ['The dam allegedly leaks.', 'uncommitted'],
] as const)('the certainty of %s', ([text, certainty]) => {
  expect(analyse(articleFromText(text), models).claims[0]?.certainty).toBe(certainty);
});

test('a claim keeps its id when another paragraph is put before its own', () => {
  const paragraph = 'The mayor said that the dam was safe. Engineers disputed the claim.';
  const before = analyse(articleFromText(paragraph), models).claims.map(({ id }) => id);
  const after = analyse(articleFromText(`The lake froze on Sunday.\n\n${paragraph}`), models).claims.map(
    ({ id }) => id,
  );
  expect(before.length).toBeGreaterThan(0);
  expect(after).toEqual(expect.arrayContaining(before));
});

const words = fc.constantFrom(
  'The',
  'mayor',
  'said',
  'that',
  'denied',
  '“we',
  'paid”',
  'allegedly',
  'accused',
  'of',
  'whether',
  'unclear',
  'and',
  'but',
  ',',
  '.',
  '?',
  'Acme',
  'declined',
  'to',
  'comment',
  'it',
  'was',
  'not',
  'verified',
  '\n\n',
  'constructor',
  '–',
  '’s',
);

test('any text: claims lie in their sentence, ids are unique, a cluster has one status', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      const { claims, sentences } = analyse(articleFromText(text), models);
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      const statuses = new Map<string, string>();
      for (const claim of claims) {
        const sentence = sentences[claim.sentence];
        expect(claim.span.start).toBeLessThan(claim.span.end);
        expect(claim.span.start).toBeGreaterThanOrEqual(sentence?.span.start ?? Number.POSITIVE_INFINITY);
        expect(claim.span.end).toBeLessThanOrEqual(sentence?.span.end ?? -1);
        expect(statuses.get(claim.cluster) ?? claim.status).toBe(claim.status);
        statuses.set(claim.cluster, claim.status);
      }
    }),
    // The example once made a document its own author, without end.
    { numRuns: 150, examples: [[['’s', 'comment', 'accused', 'The', 'allegedly']]] },
  );
});
