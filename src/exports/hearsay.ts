import type { ExportFormat } from './format.ts';

/** What stands in the first line of our own files. */
const HEADER = { format: 'hearsay-library', version: 1 } as const;

/** Our own format: a line that says so, a record a line (JSON), and a line with their number. It loses nothing. */
export const hearsayFormat: ExportFormat = {
  id: 'hearsay',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  begin: (_, now) => `${JSON.stringify({ ...HEADER, exported: new Date(now).toISOString() })}\n`,
  article: (record) => `${JSON.stringify(record)}\n`,
  end: (articles) => `${JSON.stringify({ end: true, articles })}\n`,
};

/** Whether a file's first line says that it is one of ours; of a newer version we take nothing. */
export const headerIn = (line: string): 'ours' | 'not-ours' | 'newer' => {
  const header = parse(line);
  if (typeof header !== 'object' || header === null || Reflect.get(header, 'format') !== HEADER.format)
    return 'not-ours';
  return Reflect.get(header, 'version') === HEADER.version ? 'ours' : 'newer';
};

/** The number of records that a file's last line tells; undefined for any other line. */
export const endIn = (line: string): number | undefined => {
  if (!line.startsWith('{"end":')) return undefined;
  const end = parse(line);
  const articles: unknown = typeof end === 'object' && end !== null ? Reflect.get(end, 'articles') : undefined;
  return typeof articles === 'number' ? articles : undefined;
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
