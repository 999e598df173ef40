import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBackground, toPage, toSurfaces } from '../../src/protocol/messages.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';

const build = new AnalysisBuilder(['Dana Orr said the depot burned.', 'Police have not confirmed it.'], {
  outlet: 'Post',
});
const id = build.attribution('Dana Orr', 'said', 'the depot burned', { channel: null });
const evidence = [
  build.evidence('have not confirmed it', 'unverified', { by: 'Police', sourceType: 'named-organisation' }),
];
const analysis = build.claim('the depot burned', [id], { status: 'unverified', evidence }).build();
const claims = { key: 'k', analysis, hidden: ['c9'], models: 'complete' };

describe('what arrives', () => {
  test('is taken as it was sent, after the way through JSON', () => {
    const answer = toBackground.analyse.answer(JSON.parse(JSON.stringify({ ok: true, value: claims })));
    expect(answer).toEqual({ ok: true, value: { ok: true, value: claims } });
  });

  test.for([
    ['a claim without a status', { status: undefined }],
    ['a claim with a status that there is not', { status: 'true' }],
    ['a span that ends before it starts', { span: { start: 4, end: 2 } }],
    ['a sentence that is no number', { sentence: 'first' }],
  ])('is refused with %s', ([, change]) => {
    const broken = { ...analysis, claims: analysis.claims.map((claim) => ({ ...claim, ...(change as object) })) };
    const answer = toBackground.analyse.answer({ ok: true, value: { ...claims, analysis: broken } });
    expect(answer.ok).toBe(false);
  });

  test('never makes a schema throw', () => {
    const schemas = [toBackground, toPage, toSurfaces].flatMap((contract) =>
      Object.values(contract).flatMap(({ question, answer }) => [question, answer]),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const schema of schemas) schema(value);
      }),
    );
  });
});

test('a page may only ask for what is its own', () => {
  const pages = Object.entries(toBackground).filter(([, { from }]) => from !== 'surface');
  expect(pages.map(([kind]) => kind).sort()).toEqual([
    'analyse',
    'claim-memory',
    'correct',
    'forget',
    'help',
    'hide',
    'manner',
    'opening',
    'words',
  ]);
  // None of them says which tab it is about: that is the asking one.
  for (const [, { question }] of pages) {
    const parsed = question({
      tab: 1,
      article: { text: '', blocks: [], metadata: {} },
      claim: 'c',
      hidden: true,
      about: 'x',
    });
    expect(parsed.ok && 'tab' in (parsed.value as object)).toBe(false);
  }
});
