import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One document to analyse: plain text, or a page's HTML. */
export type InputDocument =
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  | { readonly kind: 'html'; readonly id: string; readonly html: string; readonly url?: string };

/** A document, or where and why there is none. */
export type Input =
  | { readonly ok: true; readonly document: InputDocument }
  | { readonly ok: false; readonly where: string; readonly why: string };

/** All documents of the named files, in order; without names, of JSON lines on standard input ("-" names it too). */
export async function* readInputs(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files.length > 0 ? files : ['-']) yield* readFileInputs(file);
}

async function* readFileInputs(file: string): AsyncGenerator<Input> {
  try {
    if (file === '-') {
      yield* readLines('standard input', process.stdin);
      return;
    }
    const extension = extname(file).toLowerCase();
    const id = basename(file, extname(file));
    if (extension === '.jsonl') yield* readLines(file, createReadStream(file));
    else if (extension === '.txt') yield { ok: true, document: { kind: 'text', id, text: await readUtf8(file) } };
    else if (extension === '.html' || extension === '.htm')
      yield { ok: true, document: { kind: 'html', id, html: await readUtf8(file) } };
    else yield { ok: false, where: file, why: 'not a .html, .txt or .jsonl file' };
  } catch (error) {
    yield { ok: false, where: file, why: error instanceof Error ? error.message : String(error) };
  }
}

/** A file's text without a byte-order mark; throws where the bytes are no UTF-8. */
const readUtf8 = async (file: string): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));

async function* readLines(where: string, stream: Readable): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield parseLine(`${where}:${number}`, line);
  }
}

const parseLine = (where: string, line: string): Input => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, where, why: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { ok: false, where, why: 'not a JSON object' };
  const { id, text, html, url } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { ok: false, where, why: 'no "id"' };
  if (typeof text === 'string') return { ok: true, document: { kind: 'text', id: String(id), text } };
  if (typeof html !== 'string') return { ok: false, where, why: 'neither "text" nor "html"' };
  const address = typeof url === 'string' ? { url } : {};
  return { ok: true, document: { kind: 'html', id: String(id), html, ...address } };
};
