import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../tools/setup/root.ts';
import { contractProblems } from '../support/contract.ts';
import { filesIn } from '../support/files.ts';

const printedFor = (files: readonly string[]): readonly unknown[] => {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'analyse', '--', ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect({ stderr, status }).toEqual({ stderr: expect.any(String), status: 0 });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

describe('what npm run analyse prints keeps the contract', { timeout: 120_000 }, () => {
  test('for the pages of the demo', () => {
    const pages = filesIn('demo', '.html');
    const lines = printedFor(pages);
    expect(lines).toHaveLength(pages.length);
    for (const line of lines) expect(contractProblems(line)).toEqual([]);
  });

  const articles = ['../shared/seed/article.txt', '../shared/status/dev.jsonl'].filter((file) =>
    existsSync(join(root, file)),
  );

  test.skipIf(articles.length === 0)('for other articles (needs ../shared)', () => {
    for (const line of printedFor(articles)) expect(contractProblems(line)).toEqual([]);
  });
});

const span = [0, 16] as const;
const decision = { rule: 'attribution/say', confidence: 0.9, shown: true };
const whole = {
  id: 'a',
  text: 'It rained, she said.',
  article: { isArticle: true },
  sentences: [{ span: [0, 20], kind: 'claim', part: 'body' }],
  attributions: [
    {
      id: 's1',
      source: [[11, 14]],
      cue: [[15, 19]],
      content: [[0, 9]],
      speaker: 'she',
      sourceType: 'unnamed-person',
      stance: 'asserts',
      within: null,
      channel: null,
      anonymityReason: null,
      ...decision,
    },
  ],
  claims: [
    {
      id: 'c1',
      span: [0, 9],
      sentence: 0,
      attribution: ['s1'],
      certainty: 'certain',
      polarity: 'positive',
      hedges: [],
      cluster: 'k1',
      status: 'none-stated',
      evidence: [],
      ...decision,
    },
  ],
};
const [claim] = whole.claims;
const [attribution] = whole.attributions;

describe('the check itself', () => {
  test('lets a right line pass', () => expect(contractProblems(whole)).toEqual([]));

  test.for([
    ['a field too many', { ...whole, extra: 1 }, 'line.extra: not in the contract'],
    ['a missing field', { ...whole, claims: undefined }, 'line.claims: a list expected'],
    ['an unknown status', { ...whole, claims: [{ ...claim, status: 'true' }] }, 'line.claims[0].status'],
    ['an empty span', { ...whole, claims: [{ ...claim, span: [3, 3] }] }, 'line.claims[0].span: a span expected'],
    [
      'a span past the end',
      { ...whole, attributions: [{ ...attribution, channel: [15, 40] }] },
      '15,40 runs past the text',
    ],
    ['uncovered text', { ...whole, sentences: [{ ...whole.sentences[0], span }] }, 'no sentence covers “aid.”'],
    [
      'a status out of the blue',
      { ...whole, claims: [{ ...claim, status: 'denied' }] },
      'c1 is denied with no words that say so',
    ],
    ['a claim of nobody', { ...whole, claims: [{ ...claim, attribution: ['s9'] }] }, 'c1 names an attribution s9'],
    ['a chain that leads nowhere', { ...whole, attributions: [{ ...attribution, within: 's7' }] }, 's1 is within s7'],
  ] as const)('finds %s', ([, line, problem]) => {
    expect(contractProblems(line).join('\n')).toContain(problem);
  });
});
