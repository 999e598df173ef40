import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { covers, textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

const analysed = (text: string) => analyse(articleFromText(text), models);

describe('the asserted part of a sentence', () => {
  test.for([
    ['The mayor said that the bridge was closed.', ['the bridge was closed']],
    ['“The bridge is closed,” the mayor said.', ['The bridge is closed']],
    ['According to the police, nobody was hurt.', ['nobody was hurt']],
    ['Nobody was hurt, according to the police.', ['Nobody was hurt']],
    ['The bridge was closed on Sunday.', ['The bridge was closed on Sunday']],
    ['The minister denied that the dam had cracked.', ['the dam had cracked']],
  ] as const)('%s', ([text, claims]) => {
    const { claims: found } = analysed(text);
    expect(found.map(({ span }) => textOf(text, span))).toEqual(claims);
  });
});

describe('hedges', () => {
  test.for([
    ['The crew left, possibly by boat.', ['possibly'], 'possible'],
    ['The fire may have started in the galley.', ['may'], 'possible'],
    ['The vote is in May.', [], 'certain'],
    ['The fire started in the galley.', [], 'certain'],
  ] as const)('%s', ([text, hedges, certainty]) => {
    const [claim] = analysed(text).claims;
    expect(claim?.hedges.map((span) => textOf(text, span))).toEqual(hedges);
    expect(claim?.certainty).toBe(certainty);
  });
});

test('every claim lies in its sentence, its hedges in it, and its attributions exist, whatever the text', () => {
  const pieces = fc.constantFrom(
    'The mayor said ',
    'that ',
    'the dam may have cracked',
    ', police said',
    '. ',
    '“',
    '”',
    ' denied ',
    'it ',
    '\n\n',
    'according to ',
    'a spokesman',
    '? ',
    ' and ',
    'reportedly ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      const { claims, sentences, attributions } = analysed(parts.join(''));
      const ids = new Set(attributions.map(({ id }) => id));
      for (const claim of claims) {
        const sentence = sentences[claim.sentence];
        expect(sentence !== undefined && covers(sentence.span, claim.span)).toBe(true);
        expect(claim.hedges.filter((hedge) => sentence === undefined || !covers(sentence.span, hedge))).toEqual([]);
        expect(claim.attribution.filter((id) => !ids.has(id))).toEqual([]);
        expect(claim.status === 'none-stated' || claim.evidence.length > 0).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
