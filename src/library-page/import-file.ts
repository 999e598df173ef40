import type { Result } from '../article/result.ts';
import { endIn, headerIn } from '../exports/hearsay.ts';
import type { ImportOutcome } from '../protocol/library-messages.ts';
import { askBackground } from '../protocol/transport.ts';

/** How an import ended: what became of its lines, and whether the file was whole. */
export interface ImportReport extends ImportOutcome {
  readonly isWhole: boolean;
}

const LINES_AT_ONCE = 20;

/** Reads a file of ours into the library, piece by piece; what was read before a failure stays. */
export const importFile = async (file: Blob): Promise<Result<ImportReport, 'not-ours' | 'newer' | 'failed'>> => {
  const sum = { added: 0, merged: 0, known: 0, refused: 0 };
  let [count, waiting]: [number, string[]] = [0, []];
  const send = async (): Promise<boolean> => {
    if (waiting.length === 0) return true;
    const answer = await askBackground('library-import', { lines: waiting });
    waiting = [];
    if (!answer.ok || !answer.value.ok) return false;
    for (const key of ['added', 'merged', 'known', 'refused'] as const) sum[key] += answer.value.value[key];
    return true;
  };
  let isFirst = true;
  let end: number | undefined;
  for await (const line of linesOf(file)) {
    if (isFirst) {
      const header = headerIn(line);
      if (header !== 'ours') return { ok: false, error: header };
      isFirst = false;
      continue;
    }
    end = endIn(line);
    if (end !== undefined) break;
    count++;
    waiting.push(line);
    if (waiting.length >= LINES_AT_ONCE && !(await send())) return { ok: false, error: 'failed' };
  }
  if (isFirst) return { ok: false, error: 'not-ours' };
  if (!(await send())) return { ok: false, error: 'failed' };
  return { ok: true, value: { ...sum, isWhole: end === count } };
};

/** The lines of a text, one after the other; empty ones are left out. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield line;
  }
  if (rest.trim() !== '') yield rest;
}
