import { describe, expect, test } from 'vitest';
import type { Attribution, SourceType } from '../../src/article/attribution.ts';
import type { Status } from '../../src/article/claim.ts';
import { countWithStatus, isMarked, kindOfSource, shownClaims } from '../../src/article/shown.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';

const LINES = [
  'The mayor said the bridge was safe.',
  'That has not been verified, an aide said.',
  'The river is high.',
];

const one = (rest: Partial<Attribution> = {}) => {
  const build = new AnalysisBuilder(LINES);
  const id = build.attribution('The mayor', 'said', 'the bridge was safe', rest);
  return { build, id };
};

test.for([
  ['named-person', 'named'],
  ['outlet', 'named'],
  ['unnamed-group', 'unnamed'],
  ['document', 'document'],
  ['none-stated', 'hidden'],
] as const satisfies readonly (readonly [SourceType, string])[])('a %s is a source of the kind %s', ([type, kind]) => {
  expect(kindOfSource(type)).toBe(kind);
});

describe('what a reader is shown', () => {
  test('is in page order, the first source first', () => {
    const { build, id } = one();
    const outer = build.attribution('an aide', 'said', 'That has not been verified', { within: null });
    const shown = shownClaims(build.claim('The river is high').claim('the bridge was safe', [outer, id]).build());
    expect(shown.map(({ claim }) => claim.id)).toEqual(['c2', 'c1']);
    expect(shown[0]?.hops.map((hop) => hop.id)).toEqual([id, outer]);
    expect(shown.map(({ kind }) => kind)).toEqual(['named', 'own']);
  });

  test('leaves out claims that are not sure enough', () => {
    const { build, id } = one();
    expect(shownClaims(build.claim('the bridge was safe', [id], { shown: false }).build())).toEqual([]);
  });

  test('never takes a claim with an unsure source for the outlet’s own words', () => {
    const { build, id } = one({ shown: false });
    expect(shownClaims(build.claim('the bridge was safe', [id]).build())).toEqual([]);
  });

  test.for([
    ['unverified', true, 'unverified'],
    ['unverified', false, 'none-stated'],
    ['none-stated', false, 'none-stated'],
  ] as const)('a claim that is %s, its evidence sure: %s, is shown as %s', ([status, sure, expected]) => {
    const { build, id } = one();
    const evidence = [build.evidence('has not been verified', 'unverified', { shown: sure })];
    const [shown] = shownClaims(build.claim('the bridge was safe', [id], { status, evidence }).build());
    expect(shown?.status).toBe(expected);
  });

  test('a status whose words are unsure gives way to the next that has sure ones', () => {
    const { build, id } = one();
    const evidence = [
      build.evidence('has not been verified', 'denied', { shown: false }),
      build.evidence('has not been verified', 'awaiting'),
    ];
    const [shown] = shownClaims(build.claim('the bridge was safe', [id], { status: 'denied', evidence }).build());
    expect(shown?.status).toBe('awaiting');
  });
});

test.for([
  ['own', 'none-stated', [false, false, true]],
  ['named', 'none-stated', [false, true, true]],
  ['unnamed', 'none-stated', [true, true, true]],
  ['own', 'alleged', [true, true, true]],
] as const satisfies readonly (readonly [string, Status, readonly boolean[]])[])(
  'a claim of %s words, %s, is marked at the densities %s',
  ([kind, status, marked]) => {
    const { build, id } = one({ sourceType: kind === 'unnamed' ? 'unnamed-person' : 'named-person' });
    const evidence = status === 'none-stated' ? [] : [build.evidence('has not been verified', status)];
    const claim = build.claim('the bridge was safe', kind === 'own' ? [] : [id], { status, evidence }).build();
    const [shown] = shownClaims(claim);
    if (shown === undefined) throw new Error('the claim is not shown');
    expect((['essential', 'standard', 'all'] as const).map((density) => isMarked(shown, density))).toEqual(marked);
    expect(countWithStatus([shown])).toBe(status === 'none-stated' ? 0 : 1);
  },
);
