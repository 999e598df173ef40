import { expect, test } from 'vitest';
import { EVIDENCE_CUES } from '../../../src/analysis/lexicon/evidence/all-cues.ts';
import { matchCues } from '../../../src/analysis/verification/match-cues.ts';

const rulesIn = (sentence: string): string[] =>
  matchCues(sentence, { start: 0, end: sentence.length }).map(({ row }) => row.rule);

test('there are evidence cues', () => expect(EVIDENCE_CUES.length).toBeGreaterThan(50));

test.for(EVIDENCE_CUES.map((row) => [row.rule, row] as const))(
  '%s catches its example and leaves the other',
  ([rule, row]) => {
    expect(rulesIn(row.catches), row.catches).toContain(rule);
    expect(rulesIn(row.not), row.not).not.toContain(rule);
  },
);

test('each rule has one row', () => {
  const rules = EVIDENCE_CUES.map(({ rule }) => rule);
  expect(new Set(rules).size).toBe(rules.length);
});
