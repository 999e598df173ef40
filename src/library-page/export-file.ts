import type { ArticleRecord } from '../article/remembered.ts';
import type { ExportFormat, ExportWords } from '../exports/format.ts';

/** Pieces of text are handed to the browser in lumps of so many characters, which it may keep on disk. */
const LUMP = 4_000_000;

/** Writes records into a file; `onProgress` is told how many articles are in it. Rejects when it is cancelled: there is then no file. */
export const writeFile = async (
  format: ExportFormat,
  records: AsyncIterable<ArticleRecord>,
  words: ExportWords,
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<Blob> => {
  const lumps: Blob[] = [];
  let pieces: string[] = [format.begin(words, Date.now())];
  let [length, articles] = [0, 0];
  for await (const record of records) {
    signal.throwIfAborted();
    const piece = format.article(record, articles, words);
    pieces.push(piece);
    length += piece.length;
    articles++;
    onProgress(articles);
    if (length < LUMP) continue;
    lumps.push(new Blob(pieces));
    pieces = [];
    length = 0;
  }
  signal.throwIfAborted();
  pieces.push(format.end(articles));
  return new Blob([...lumps, ...pieces], { type: format.mime });
};

/** Has the browser save a file. */
export const saveFile = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
