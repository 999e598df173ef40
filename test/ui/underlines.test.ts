import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownClaims } from '../../src/article/shown.ts';
import { overlaps, textOf } from '../../src/article/span.ts';
import { groupClaims } from '../../src/ui/group-claims.ts';
import { underlinesOf } from '../../src/ui/underlines.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';

const LINES = [
  'The Harbour Board has said that the crane failed, in a note on its site.',
  'Anna Weil says the rope was old, and Tom Bree says it was new.',
  'The tide was low.',
];

const wordsOf = (build: AnalysisBuilder): readonly (readonly string[])[] => {
  const analysis = build.build();
  return underlinesOf(shownClaims(analysis), analysis).map(({ spans }) =>
    spans.map((span) => textOf(analysis.text, span)),
  );
};

describe('the words under a line', () => {
  test('are source, cue, claim and channel in one piece', () => {
    const build = new AnalysisBuilder(LINES);
    const channel = build.span('in a note on its site');
    const id = build.attribution('The Harbour Board', 'has said', 'the crane failed', { channel });
    expect(wordsOf(build.claim('the crane failed', [id]))).toEqual([
      ['The Harbour Board has said that the crane failed, in a note on its site'],
    ]);
  });

  test('are parted where another claim stands between', () => {
    const build = new AnalysisBuilder(LINES);
    const anna = build.attribution('Anna Weil', 'says', 'the rope was old');
    const tom = build.attribution('Tom Bree', 'says it was', 'it was new');
    build.claim('the rope was old', [anna]).claim('it was new', [tom]);
    expect(wordsOf(build)).toEqual([['Anna Weil says the rope was old'], ['Tom Bree says it was new']]);
  });

  test('stay in the claim’s own sentence', () => {
    const build = new AnalysisBuilder(LINES);
    const id = build.attribution('The Harbour Board', 'has said', 'The tide was low');
    expect(wordsOf(build.claim('The tide was low', [id]))).toEqual([['The tide was low']]);
  });

  test('belong to one claim only, the shorter where they overlap', () => {
    const build = new AnalysisBuilder(LINES);
    build.claim('the rope was old, and Tom Bree says it was new').claim('it was new');
    expect(wordsOf(build)).toEqual([['the rope was old, and Tom Bree says'], ['it was new']]);
  });

  test('never overlap, whatever the claims', () => {
    const cut = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 8 }), (cuts) => {
        const build = new AnalysisBuilder([LINES.join(' ')]);
        for (const [start, length] of cuts) build.claim(LINES.join(' ').slice(start, start + length));
        const analysis = build.build();
        const spans = underlinesOf(shownClaims(analysis), analysis).flatMap((underline) => underline.spans);
        for (const [index, span] of spans.entries()) {
          expect(span.end).toBeGreaterThan(span.start);
          for (const other of spans.slice(0, index)) expect(overlaps(span, other)).toBe(false);
        }
      }),
    );
  });
});

test('claims of one source, paragraph and status share a badge', () => {
  const build = new AnalysisBuilder(LINES);
  const anna = build.attribution('Anna Weil', 'says', 'the rope was old');
  const again = build.attribution('Anna Weil', 'says', 'it was new');
  build.claim('the rope was old', [anna]).claim('it was new', [again]).claim('The tide was low');
  const analysis = build.build();
  const groups = groupClaims(underlinesOf(shownClaims(analysis), analysis), analysis);
  expect(groups.map((group) => group.map(({ shown }) => shown.claim.id))).toEqual([['c1', 'c2'], ['c3']]);
});
