import { describe, expect, test } from 'vitest';
import { shownClaims } from '../../src/article/shown.ts';
import { evidenceBy, notesOn, statusNote, wayOf, whoSays } from '../../src/ui/claim-words.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';
import { english } from '../support/say-english.ts';

const { say } = english;
const LINES = [
  'Norwire reports that the Delta Group has claimed the raid on its channel.',
  'The report has not been verified.',
  'Ostria denies the charge, which an aide possibly made up.',
];

const first = (build: AnalysisBuilder) => {
  const analysis = build.build();
  const [shown] = shownClaims(analysis);
  if (shown === undefined) throw new Error('nothing is shown');
  return { shown, analysis };
};

const raid = () => {
  const build = new AnalysisBuilder(LINES, { outlet: 'The Post', title: 'A raid' });
  const outer = build.attribution('Norwire', 'reports', 'the Delta Group has claimed the raid', {
    sourceType: 'outlet',
  });
  const inner = build.attribution('the Delta Group', 'has claimed', 'the raid', {
    sourceType: 'named-organisation',
    within: outer,
    channel: build.span('on its channel'),
  });
  const evidence = [build.evidence('has not been verified', 'unverified')];
  return first(build.claim('the raid', [outer, inner], { status: 'unverified', evidence }));
};

test.for([
  ['The company', 'denied by the company'],
  ['A ministry', 'denied by a ministry'],
  ['The Hague court', 'denied by The Hague court'],
  ['Anders Berg', 'denied by Anders Berg'],
  ['Theodore', 'denied by Theodore'],
] as const)('what %s denies is “%s”', ([by, note]) => {
  const build = new AnalysisBuilder(LINES);
  const evidence = [build.evidence('denies the charge', 'denied', { by })];
  const { shown } = first(build.claim('the charge', [], { status: 'denied', evidence }));
  expect(statusNote(shown, say)).toBe(note);
});

describe('a claim with a chain and a status', () => {
  test('names its first source', () => {
    const { shown, analysis } = raid();
    expect(whoSays(shown, analysis, say)).toBe('The Delta Group');
  });

  test('has the status before the one who passed it on', () => {
    const { shown, analysis } = raid();
    expect(notesOn(shown, analysis, say)).toEqual(['not verified', 'via Norwire']);
  });

  test('reaches the reader hop by hop', () => {
    const { shown, analysis } = raid();
    expect(wayOf(shown, analysis, say).map(({ name, note }) => [name, note])).toEqual([
      ['The Delta Group', '“has claimed”\u00a0· on its channel'],
      ['Norwire', '“reports”'],
      ['The Post', 'This article'],
    ]);
  });

  test('is copied with source, status and a link', () => {
    const { shown, analysis } = raid();
    expect(copyText(shown, analysis, 'https://post.example/raid', say)).toBe(
      '“the raid” – The Delta Group (not verified)\nA raid: https://post.example/raid#:~:text=the%20raid',
    );
  });
});

describe('what counts most about a claim', () => {
  const note = (source: string | null, rest: Parameters<AnalysisBuilder['attribution']>[3], claim = {}) => {
    const build = new AnalysisBuilder(LINES);
    const id = build.attribution(source, 'denies', 'the charge', rest);
    const { shown, analysis } = first(build.claim('the charge', [id], claim));
    return notesOn(shown, analysis, say);
  };

  test('a source that denies says so, and its status does not say it again', () => {
    const build = new AnalysisBuilder(LINES);
    const id = build.attribution('Ostria', 'denies', 'the charge', { stance: 'denies' });
    const evidence = [build.evidence('Ostria denies the charge', 'denied', { by: 'Ostria' })];
    const { shown, analysis } = first(build.claim('the charge', [id], { status: 'denied', evidence }));
    expect(notesOn(shown, analysis, say)).toEqual(['denies']);
  });

  test('a denial by somebody else names them', () => {
    const build = new AnalysisBuilder(LINES);
    const id = build.attribution('an aide', 'made up', 'the charge');
    const evidence = [build.evidence('Ostria denies the charge', 'denied', { by: 'Ostria' })];
    const { shown, analysis } = first(build.claim('the charge', [id], { status: 'denied', evidence }));
    expect(notesOn(shown, analysis, say)).toEqual(['denied by Ostria']);
  });

  test.for([
    ['of a named source nothing', 'Ostria', { sourceType: 'named-organisation' }, {}, []],
    ['that an unnamed source has no name', 'an aide', { sourceType: 'unnamed-person' }, {}, ['name not given']],
    ['a warning', 'Ostria', { stance: 'warns' }, {}, ['warns']],
    ['words that hold back', null, {}, { hedges: [{ start: 0, end: 7 }] }, ['“Norwire”']],
  ] as const)('%s', ([, source, rest, claim, expected]) => {
    expect(note(source, rest, claim)).toEqual(expected);
  });
});

test.for([
  [{ by: 'Ostria', sourceType: 'named-organisation' }, 'Ostria'],
  [{ by: 'an official', sourceType: 'unnamed-person' }, 'an official\u00a0· name not given'],
  [{ by: null, sourceType: null }, 'the outlet'],
  [{ by: null, sourceType: 'none-stated' }, 'not stated who'],
] as const)('evidence by %j is said to be by %s', ([by, expected]) => {
  expect(evidenceBy(new AnalysisBuilder(LINES).evidence('denies', 'denied', by), say)).toBe(expected);
});
