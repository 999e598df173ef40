import { join } from 'node:path';
import { normalise, phrase, readings } from '../../src/analysis/lexicon/phrase.ts';
import { charSpan, overlaps } from '../../src/article/span.ts';
import { root } from '../../tools/setup/root.ts';
import { filesIn } from './files.ts';

/** A row of any lexicon. */
export interface LexiconRow {
  readonly rule: string;
  readonly words: string | RegExp | readonly string[];
  readonly unless?: string;
  readonly catches: string;
  readonly not: string;
}

/** A lexicon: an exported list of rows. */
export interface Lexicon {
  readonly file: string;
  readonly name: string;
  readonly rows: readonly LexiconRow[];
}

/** All lexicons of the analysis, found by their shape: exported lists of rows with a rule, a sentence to catch and one not to. */
export const allLexicons = async (): Promise<readonly Lexicon[]> => {
  const lexicons: Lexicon[] = [];
  for (const file of filesIn('src/analysis/lexicon', '.ts')) {
    const module = (await import(join(root, file))) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(module))
      if (isLexicon(value)) lexicons.push({ file, name, rows: value });
  }
  // A list of lists would tell each row twice.
  return lexicons.filter(
    ({ rows }) => !lexicons.some((other) => other.rows !== rows && other.rows.every((row) => rows.includes(row))),
  );
};

/** Whether the row's words are found in a sentence; undefined for rows of bare words, which only the passes can judge. */
export const finds = (row: LexiconRow, sentence: string): boolean | undefined => {
  const { words, unless } = row;
  const normal = normalise(sentence);
  if (words instanceof RegExp) return normal.search(words) >= 0;
  if (typeof words !== 'string') return undefined;
  return readings(normal).some((reading) => {
    const barred = unless === undefined ? [] : [...reading.matchAll(phrase(unless))].map(extent);
    return [...reading.matchAll(phrase(words))]
      .map(extent)
      .some((found) => !barred.some((bar) => overlaps(bar, found)));
  });
};

const extent = (match: RegExpExecArray) => charSpan(match.index, match.index + match[0].length);

const isLexicon = (value: unknown): value is readonly LexiconRow[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => typeof row === 'object' && row !== null && 'rule' in row && 'words' in row);
