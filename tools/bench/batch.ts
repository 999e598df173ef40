import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { sharedFolder } from '../evaluation.ts';
import { root } from '../setup/root.ts';
import { paragraphsIn, shortArticles } from './batch/short-articles.ts';
import { megabytes, quantile } from './measure.ts';
import { sampleOfPages } from './page/sample.ts';

const TEXTS: readonly (readonly [articles: number, jobs: number])[] = [
  [1_000, 1],
  [1_000, 2],
  [10_000, 1],
  [10_000, 2],
  [50_000, 1],
];
const PAGES = 330;

/** The batch tool over many short articles, on one thread and on two, and over many pages: time, and whether memory is flat. */
export const benchBatch = async (): Promise<void> => {
  const shared = sharedFolder();
  if (shared === undefined) {
    console.log('the batch tool: not measured, its texts are cut from ../shared');
    return;
  }
  const paragraphs = paragraphsIn(shared);
  const printed = new Map<number, string>();
  console.log('npm run --silent analyse, over articles of 60 to 120 words');
  for (const [articles, jobs] of TEXTS) {
    const run = await analyse(shortArticles(paragraphs, articles), jobs);
    print(`${articles.toLocaleString('en')} articles, --jobs ${jobs}`, run);
    if (run.lines !== articles) throw new Error(`${run.lines} lines for ${articles} articles`);
    if ((printed.get(articles) ?? run.digest) !== run.digest) throw new Error(`--jobs ${jobs} printed something else`);
    printed.set(articles, run.digest);
  }
  const { folder, name, articles, others } = sampleOfPages();
  const files = [...articles, ...others];
  console.log(`over ${name}, again and again`);
  print(`${PAGES} pages, --jobs 1`, await analyse(pages(folder, files), 1));
};

function* pages(folder: string, files: readonly string[]): Generator<string> {
  for (let number = 0; number < PAGES; number++) {
    const html = readFileSync(join(folder, files[number % files.length] ?? ''), 'utf8');
    yield `${JSON.stringify({ id: `page-${number}`, html })}\n`;
  }
}

interface Run {
  readonly seconds: number;
  /** Seconds of processor time, of all threads. */
  readonly processor: number;
  /** Resident memory at its highest, and each second. */
  readonly most: number;
  readonly rss: readonly number[];
  readonly lines: number;
  readonly digest: string;
}

const analyse = async (input: Iterable<string>, jobs: number): Promise<Run> => {
  const teller = fileURLToPath(new URL('batch/tell-usage.mjs', import.meta.url));
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', teller, '--import', 'tsx', join(root, 'tools/analyse.ts'), '--jobs', `${jobs}`],
    { stdio: ['pipe', 'pipe', 'inherit', 'pipe'], cwd: root },
  );
  const ended = once(child, 'exit');
  const told = collect(child.stdio[3] as Readable);
  const digest = createHash('sha256');
  let lines = 0;
  child.stdout?.on('data', (bytes: Buffer) => {
    digest.update(bytes);
    for (const byte of bytes) if (byte === 0x0a) lines++;
  });
  if (child.stdin !== null) await pipeline(Readable.from(input), child.stdin);
  const [code] = await ended;
  if (code !== 0) throw new Error(`analyse ended with ${code}`);
  const usage = await told;
  const seconds = (performance.now() - start) / 1000;
  const rss = usage.flatMap((each) => each.rss ?? []);
  const { most = Number.NaN, processor = Number.NaN } = usage.at(-1) ?? {};
  return { seconds, processor, most, rss, lines, digest: digest.digest('hex') };
};

interface Usage {
  readonly rss?: number;
  readonly most?: number;
  readonly processor?: number;
}

const collect = async (stream: Readable): Promise<Usage[]> => {
  const told: Usage[] = [];
  for await (const line of createInterface({ input: stream })) told.push(JSON.parse(line));
  return told;
};

const print = (what: string, { seconds, processor, most, rss }: Run): void => {
  const tenth = (from: number) =>
    rss.slice(Math.floor((from * rss.length) / 10), Math.ceil(((from + 1) * rss.length) / 10));
  const [early, late] = [tenth(1), tenth(9)].map((part) => megabytes(quantile(part, 0.5), 0));
  console.log(
    `  ${what}: ${seconds.toFixed(1)} s, processor ${processor.toFixed(1)} s; resident at most ${megabytes(most, 0)}, ` +
      `in the second tenth of the time ${early}, in the last ${late}; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
};
