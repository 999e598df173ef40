/**
 * Run by itself, bundled, with --expose-gc: loads and runs the analysis in a process that has done nothing else, over
 * the text on standard input, and prints what it measured as JSON. Argument: the project's root.
 */
import { readFileSync } from 'node:fs';
import { load } from './load.ts';

/** What one fresh process measured. Memory in bytes: more than before anything of ours was loaded. */
export interface Fresh {
  /** Reading all weights, in milliseconds. */
  readonly load: number;
  /** The first analysis of all, in milliseconds. */
  readonly first: number;
  /** Code and weights, after the garbage is collected. */
  readonly loaded: number;
  /** The same, with what the first analysis sets up for all others, its result, and what is remembered of its paragraphs. */
  readonly kept: number;
  /** The most that the process took of the machine's memory after each of ten more analyses, garbage and all. */
  readonly most: number;
}

const inUse = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const resident = (): number => process.memoryUsage().rss;

const root = process.argv[2] ?? '.';
const text = readFileSync(0, 'utf8');
const [before, residentBefore] = [inUse(), resident()];
const { engine } = await import('./entry.ts');
const loadStart = performance.now();
const models = load(engine, root);
const loadTime = performance.now() - loadStart;
const loaded = inUse() - before;
const memory = engine.emptyMemory();
const firstStart = performance.now();
const analyses = [engine.analyse(engine.articleFromText(text), models, memory)];
const first = performance.now() - firstStart;
const kept = inUse() - before;
let most = resident();
for (let run = 0; run < 10; run++) {
  analyses[0] = engine.analyse(engine.articleFromText(text), models);
  most = Math.max(most, resident());
}
const measured: Fresh = { load: loadTime, first, loaded, kept, most: most - residentBefore };
if (analyses[0]?.claims === undefined) throw new Error('nothing was analysed');
process.stdout.write(JSON.stringify(measured));
