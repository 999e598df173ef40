import type { ExportFormat } from './format.ts';

/** What stands in the first line of our own files. */
export const HEADER = { format: 'hearsay-library', version: 1 } as const;

/** Our own format: a line that says so, a record a line (JSON), and a line with their number. It loses nothing. */
export const hearsayFormat: ExportFormat = {
  id: 'hearsay',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  begin: (_, now) => `${JSON.stringify({ ...HEADER, exported: new Date(now).toISOString() })}\n`,
  article: (record) => `${JSON.stringify(record)}\n`,
  end: (articles) => `${JSON.stringify({ end: true, articles })}\n`,
};

/** What a file of ours turned out to be: whole, cut off, or none of ours; of a newer version we take nothing. */
export type HearsayFile =
  | { readonly ok: true; readonly lines: readonly string[]; readonly isWhole: boolean }
  | { readonly ok: false; readonly error: 'not-ours' | 'newer' };

/** The records of a file of ours, a line each, unparsed. */
export const readHearsayFile = (content: string): HearsayFile => {
  const [first = '', ...rest] = content.split(/\r?\n/).filter((line) => line.trim() !== '');
  const header = parse(first);
  if (typeof header !== 'object' || header === null || Reflect.get(header, 'format') !== HEADER.format)
    return { ok: false, error: 'not-ours' };
  if (Reflect.get(header, 'version') !== HEADER.version) return { ok: false, error: 'newer' };
  const last = parse(rest.at(-1) ?? '');
  const isWhole = typeof last === 'object' && last !== null && Reflect.get(last, 'end') === true;
  const lines = isWhole ? rest.slice(0, -1) : rest;
  return { ok: true, lines, isWhole: isWhole && Reflect.get(last, 'articles') === lines.length };
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
