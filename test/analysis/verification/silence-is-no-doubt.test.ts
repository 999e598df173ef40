import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { statusOf } from '../../../src/analysis/verification/evidence-ledger.ts';
import { loadModels } from '../../../tools/load-models.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');
const models = loadModels();

const textsOf = (path: string, limit: number): string[] =>
  existsSync(join(SHARED, path))
    ? readFileSync(join(SHARED, path), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .slice(0, limit)
        .map(
          (line) =>
            (JSON.parse(line) as { text?: string; truth_text?: string }).text ??
            (JSON.parse(line) as { truth_text?: string }).truth_text ??
            '',
        )
    : [];

const texts = ['status/train.jsonl', 'status/dev.jsonl', 'pages/dev/index.jsonl']
  .flatMap((path) => textsOf(path, 100))
  .concat(textsOf('corpora/polnear/dev.jsonl', 20));

test.skipIf(texts.length === 0)(
  `every status of ${texts.length} articles rests on words of the article (skipped where ../shared is missing)`,
  { timeout: 120_000 },
  () => {
    let stated = 0;
    for (const text of texts) {
      const { claims, sentences } = analyse(articleFromText(text), models);
      const clusters = new Map<string, string>();
      for (const { cluster, status, evidence } of claims) {
        expect(statusOf(evidence)).toBe(status);
        expect(clusters.get(cluster) ?? status).toBe(status);
        clusters.set(cluster, status);
        if (status !== 'none-stated') stated++;
        for (const { span } of evidence) {
          expect(text.slice(span.start, span.end)).toMatch(/\p{L}{2}/u);
          expect(sentences.some((one) => one.span.start <= span.start && span.end <= one.span.end)).toBe(true);
        }
      }
    }
    expect(stated).toBeGreaterThan(0);
  },
);

test('silence is none-stated', () => expect(statusOf([])).toBe('none-stated'));

test.for([
  [['alleged', 'no-comment', 'denied'], 'denied'],
  [['confirmed', 'unverified'], 'unverified'],
  [['awaiting', 'alleged'], 'awaiting'],
  [['source-caveat'], 'none-stated'],
] as const)('of %j the first in the guide’s order wins', ([bears, status]) => {
  expect(statusOf(bears.map((one) => ({ bears: one })))).toBe(status);
});
