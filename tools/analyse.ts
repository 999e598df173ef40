/**
 * npm run --silent analyse -- [--jobs N] [--resume FILE] [FILE…]
 *
 * Analyses .html, .txt and .jsonl files ({id, text} or {id, html, url?} a line; without files, on standard input) and
 * prints one JSON object a line in the shape of the contract, in the order of the input. What can't be read is told on
 * standard error, the rest is still analysed; the exit code is then 1. Options that make no sense give exit code 2.
 *
 * --jobs N       analyses on N threads; what is printed stays the same
 * --resume FILE  appends to FILE instead of printing, and leaves out the documents whose results are there
 */
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { readOptions } from './analyse-options.ts';
import { goOnWith, takeAnalysed } from './analysed-before.ts';
import { type Input, type InputDocument, readInputs } from './analysis-input.ts';
import { inOrder } from './in-order.ts';

type Outcome = { readonly line: string } | { readonly where: string; readonly why: string };

/** Documents held for each thread: enough that none waits for the reader or the printer. */
const HELD_PER_JOB = 4;

const saying = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const giveUp = (why: string, code: number): never => {
  console.error(why);
  process.exit(code);
};

const options = readOptions(process.argv.slice(2));
if (!options.ok) giveUp(`${options.error}\nUsage: npm run --silent analyse -- [--jobs N] [--resume FILE] [FILE…]`, 2);
const { files, jobs, resume } = (options as Extract<typeof options, { ok: true }>).value;

const before =
  resume === undefined ? undefined : await goOnWith(resume).catch((error) => giveUp(`${resume}: ${saying(error)}`, 1));

const worker = new URL('./analyse-worker.mjs', import.meta.url);
const pool =
  jobs === 1 ? undefined : new Tinypool({ filename: fileURLToPath(worker), minThreads: jobs, maxThreads: jobs });
const inThisThread = pool === undefined ? (await import('./analyse-document.ts')).default : undefined;
const analyseDocument = (document: InputDocument): Promise<string> =>
  inThisThread === undefined ? (pool as Tinypool).run(document) : inThisThread(document);

async function* withoutAnalysed(inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
  for await (const input of inputs)
    if (before === undefined || !input.ok || !takeAnalysed(before.analysed, input.document.id)) yield input;
}

const outcomeOf = async (input: Input): Promise<Outcome> => {
  if (!input.ok) return input;
  try {
    return { line: await analyseDocument(input.document) };
  } catch (error) {
    return { where: input.document.id, why: saying(error) };
  }
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

const put = (line: string): Promise<void> =>
  before === undefined
    ? print(`${line}\n`)
    : before.handle.appendFile(`${line}\n`).catch((error) => giveUp(`${resume}: ${saying(error)}`, 1));

const held = jobs === 1 ? 1 : jobs * HELD_PER_JOB;
for await (const outcome of inOrder(withoutAnalysed(readInputs(files)), held, outcomeOf)) {
  if ('line' in outcome) await put(outcome.line);
  else {
    console.error(`${outcome.where}: ${outcome.why}`);
    process.exitCode = 1;
  }
}
await pool?.destroy();
await before?.handle.close();
