import { describe, expect, test } from 'vitest';
import { correctClaims, isClaim, READER_RULE } from '../../src/article/correct-claims.ts';
import type { Correction } from '../../src/article/correction.ts';
import { shownClaims } from '../../src/article/shown.ts';
import { goldenText } from '../../src/ui/golden-text.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';

const SENTENCE = 'Ada Holm said the dam held.';

const found = () => {
  const build = new AnalysisBuilder([SENTENCE, 'The road is closed.']);
  return build
    .claim('the dam held', [build.attribution('Ada Holm', 'said', 'the dam held')])
    .claim('The road is closed')
    .build();
};

const correctedBy = (rest: Partial<Correction>, claim = 'the dam held', sentence = SENTENCE) => {
  const analysis = found();
  return correctClaims(shownClaims(analysis), analysis, [{ sentence, claim, noClaim: false, ...rest }]);
};

describe('what a reader has put right', () => {
  test('holds for the source, whose kind follows, and names its rule', () => {
    const [dam, road] = correctedBy({ source: { name: null, type: 'unnamed-person' } });
    expect(dam).toMatchObject({ kind: 'unnamed', hops: [{ speaker: null, rule: READER_RULE }] });
    expect(road?.correction).toBeUndefined();
  });

  test('gives a claim to the outlet itself', () => {
    expect(correctedBy({ source: { name: null, type: 'own' } })[0]).toMatchObject({ kind: 'own', hops: [] });
  });

  test('gives the outlet’s own words to somebody', () => {
    const source = { name: 'The council', type: 'named-organisation' } as const;
    expect(correctedBy({ source }, 'The road is closed', 'The road is closed.')[1]).toMatchObject({
      kind: 'named',
      hops: [{ speaker: 'The council', source: [], cue: [] }],
    });
  });

  test('holds for the status', () => {
    expect(correctedBy({ status: 'disputed' })[0]).toMatchObject({ status: 'disputed', kind: 'named' });
  });

  test('can be that nothing is claimed', () => {
    expect(correctedBy({ noClaim: true }).map(isClaim)).toEqual([false, true]);
  });

  test('does not hold for the same words in another sentence', () => {
    expect(correctedBy({ noClaim: true }, 'the dam held', 'Piet Brandt said the dam held.').every(isClaim)).toBe(true);
  });

  test('can be passed on in the form of the golden files', () => {
    const base = { sentence: SENTENCE, claim: 'the dam held', noClaim: false };
    expect(
      goldenText([
        { ...base, source: { name: 'Ada Holm', type: 'named-person' }, status: 'denied' },
        { ...base, noClaim: true },
      ]),
    ).toBe(
      [
        '# put right by a reader',
        SENTENCE,
        '    {the dam held} = Ada Holm (named-person)',
        '    denied: the dam held',
        '',
        '# put right by a reader',
        SENTENCE,
        '    (no claim): the dam held',
      ].join('\n'),
    );
  });
});
