import { expect, test } from 'vitest';
import type { SourceType } from '../../src/article/attribution.ts';
import { shownClaims } from '../../src/article/shown.ts';
import { summarise } from '../../src/ui/summary.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';
import { english } from '../support/say-english.ts';

type Counts = Partial<Record<SourceType | 'own', number>>;

const summary = (counts: Counts, unverified = 0): string => {
  const lines = Object.values(counts).flatMap((count) => Array.from({ length: count ?? 0 }, () => 'It burned.'));
  const build = new AnalysisBuilder(lines.length === 0 ? ['-'] : lines);
  let open = unverified;
  for (const [type, count = 0] of Object.entries(counts) as [SourceType | 'own', number][]) {
    for (let index = 0; index < count; index++) {
      const ids = type === 'own' ? [] : [build.attribution('It', 'It', 'It burned', { sourceType: type })];
      const evidence = open > 0 ? [build.evidence('burned', 'unverified')] : [];
      build.claim('It burned', ids, { status: open > 0 ? 'unverified' : 'none-stated', evidence });
      open--;
    }
  }
  const { total, rests, status } = summarise(shownClaims(build.build()), english);
  return `${total} ${rests} ${status}`;
};

test.for([
  [
    { 'named-person': 8, outlet: 1, 'unnamed-group': 3, 'none-stated': 2, own: 4 },
    5,
    '18 claims. 9 rest on named sources and 3 on sources whose names are not given; 2 don’t say who told them; 4 are the outlet’s own. 5 carry a status.',
  ],
  [{ 'named-person': 1 }, 1, '1 claim. 1 rests on a named source. 1 carries a status.'],
  [
    { 'unnamed-person': 2, document: 1 },
    0,
    '3 claims. 2 rest on sources whose names are not given and 1 on a document. None carries a status.',
  ],
  [
    { 'named-organisation': 2, 'unnamed-person': 1, document: 2 },
    0,
    '5 claims. 2 rest on named sources, 1 on a source whose name is not given, and 2 on documents. None carries a status.',
  ],
  [
    { own: 1, 'none-stated': 1 },
    0,
    '2 claims. 1 does not say who told it; 1 is the outlet’s own. None carries a status.',
  ],
] as const satisfies readonly (readonly [Counts, number, string])[])(
  '%j with %i statuses',
  ([counts, open, expected]) => {
    expect(summary(counts, open)).toBe(expected);
  },
);
