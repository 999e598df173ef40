/**
 * npx tsx tools/sample-statuses.ts [COUNT] [SEED]
 *
 * Draws claims with a shown status at random from the articles of the dev pages in ../shared, to be read one by one: the share of
 * right ones is in docs/accuracy.md. Prints for each its status, its words, the evidence with who says it, and what stands around.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import { type ShownClaim, shownClaims } from '../src/article/shown.ts';
import { sharedFolder } from './evaluation.ts';
import { loadModels } from './load-models.ts';

const [count = 100, seed = 5] = process.argv.slice(2).map(Number);
const shared = sharedFolder();
if (shared === undefined) {
  console.error('../shared is missing: there are no pages to draw from.');
  process.exit(1);
}

/** Numbers from 0 to 1 that are the same for a seed (Lehmer's generator; Park and Miller 1988). */
const randomFrom = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const models = loadModels();
const pages = readFileSync(join(shared, 'pages/dev/index.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { readonly id: string; readonly truth_text?: string | null });

const drawn = pages.flatMap(({ id, truth_text: text }) => {
  if (text == null || text === '') return [];
  const clusters = new Map<string, ShownClaim>();
  for (const shown of shownClaims(analyse(articleFromText(text), models)))
    if (shown.status !== 'none-stated' && !clusters.has(shown.claim.cluster)) clusters.set(shown.claim.cluster, shown);
  return [...clusters.values()].map((shown) => ({ id, text, shown }));
});
const random = randomFrom(seed);
const sample = drawn
  .map((one) => ({ one, key: random() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, count);

console.log(`${drawn.length} claims with a shown status, ${sample.length} drawn`);
sample.forEach(({ one: { id, text, shown } }, index) => {
  const { claim, status, evidence } = shown;
  const at = (span: { readonly start: number; readonly end: number }): string =>
    text.slice(span.start, span.end).replace(/\s+/g, ' ');
  console.log(`\n${index + 1}. ${id} · ${status}\n   claim: ${at(claim.span)}`);
  for (const { bears, span, by, rule } of evidence)
    console.log(`   ${bears} (${by ?? 'the outlet or nobody'}, ${rule}): ${at(span)}`);
  const from = Math.min(claim.span.start, ...evidence.map(({ span }) => span.start));
  const to = Math.max(claim.span.end, ...evidence.map(({ span }) => span.end));
  console.log(`   around: ${at({ start: Math.max(0, from - 150), end: Math.min(text.length, to + 100, from + 900) })}`);
});
