/**
 * tsx tools/measure-rules.ts [EVERY]
 *
 * Prints, for each attribution rule without the model, how many relations it makes and how often they are right: whole
 * relations on PolNeAR's train split (each EVERY-th article, default 3), and, for what that corpus lacks (relations inside
 * others, hidden sources), cues on the status train set. The figures go into src/analysis/attribution/rule-precision.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import type { Attribution } from '../src/article/attribution.ts';
import { loadModels } from './load-models.ts';

type Pair = readonly [start: number, end: number];
type Roles = Readonly<Record<'source' | 'cue' | 'content', readonly Pair[]>>;
interface PolnearDocument {
  readonly text: string;
  readonly attributions: readonly Roles[];
}
interface StatusDocument {
  readonly text: string;
  readonly sources: readonly { readonly cueSpan: Pair }[];
}

const shared = new URL('../../shared/', import.meta.url);
const ROLES = ['source', 'cue', 'content'] as const;
const { tagger } = loadModels();
const models = tagger === undefined ? {} : { tagger };

const read = <T>(path: string): T[] =>
  readFileSync(new URL(path, shared), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const touches = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.length === 0 && b.length === 0 ? true : a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));

const rolesOf = (attribution: Attribution): Roles => {
  const pairs = (spans: Attribution['cue']): Pair[] => spans.map((span) => [span.start, span.end]);
  return { source: pairs(attribution.source), cue: pairs(attribution.cue), content: pairs(attribution.content) };
};

const tally = new Map<string, { made: number; right: number }>();
const count = (key: string, right: boolean): void => {
  const entry = tally.get(key) ?? { made: 0, right: 0 };
  tally.set(key, { made: entry.made + 1, right: entry.right + (right ? 1 : 0) });
};

if (!existsSync(shared)) {
  console.error('../shared is missing: there is nothing to measure on');
  process.exit(1);
}

const every = Number(process.argv[2] ?? 3);
for (const [index, document] of read<PolnearDocument>('corpora/polnear/train.jsonl').entries()) {
  if (index % every !== 0) continue;
  for (const attribution of analyse(articleFromText(document.text), models).attributions) {
    if (attribution.within !== null) continue;
    const roles = rolesOf(attribution);
    count(
      attribution.rule,
      document.attributions.some((gold) => ROLES.every((role) => touches(roles[role], gold[role]))),
    );
  }
}
for (const document of read<StatusDocument>('status/train.jsonl')) {
  for (const attribution of analyse(articleFromText(document.text), models).attributions) {
    const { cue } = rolesOf(attribution);
    const kind = attribution.within !== null ? 'nested' : attribution.source.length === 0 ? 'hidden' : 'outer';
    count(
      `status ${kind} ${attribution.rule}`,
      document.sources.some((gold) => touches(cue, [gold.cueSpan])),
    );
  }
}
for (const [key, { made, right }] of [...tally].sort())
  console.log(
    `${key.padEnd(50)} ${String(right).padStart(5)} / ${String(made).padEnd(5)} ${(right / made).toFixed(2)}`,
  );
