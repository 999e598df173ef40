import { readFileSync } from 'node:fs';
import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import type { Models } from '../src/analysis/models.ts';
import { candidatesOf } from '../src/analysis/reference/candidates.ts';
import { claimsMeantBy } from '../src/analysis/reference/discourse-reference.ts';
import { overlaps, textOf } from '../src/article/span.ts';
import { analysedReading } from './analysed-reading.ts';

/** A passage with words that refer back, and the claims that they mean. */
export interface ReferenceRow {
  readonly passage: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly meant: readonly string[];
  /** Whether the analysis is known to get it wrong. */
  readonly knownWrong: boolean;
}

/** Two stretches of an article, and whether they claim the same. */
export interface PairRow {
  readonly first: string;
  readonly second: string;
  readonly same: boolean;
  readonly knownWrong: boolean;
}

const KNOWN_WRONG = '(known to be wrong)';

const blocksOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((block) => block.split('\n'));

/** The rows of a table such as test/golden/reference/discourse.txt: the words that refer stand in brackets, what they mean behind arrows. */
export const readReferences = (file: string): ReferenceRow[] =>
  blocksOf(file).map(([line = '', ...meant]) => {
    const start = line.indexOf('[');
    return {
      passage: line.replace(/[[\]]/g, ''),
      span: { start, end: line.indexOf(']') - 1 },
      meant: meant
        .filter((words) => words !== '→ nothing' && words !== KNOWN_WRONG)
        .map((words) => words.replace(/^→ /, '')),
      knownWrong: meant.includes(KNOWN_WRONG),
    };
  });

/** The rows of a table such as test/golden/reference/clusters.txt: "same" or "apart", and two paragraphs. */
export const readPairs = (file: string): PairRow[] =>
  blocksOf(file).map(([word, first = '', second = '', note]) => ({
    first,
    second,
    same: word === 'same',
    knownWrong: note === KNOWN_WRONG,
  }));

/** The claims' words that the referring words are taken to mean. */
export const meantIn = ({ passage, span }: ReferenceRow, models: Models): string[] => {
  const { analysis, reading } = analysedReading(passage, models);
  const candidates = analysis.claims.map((claim, index) => ({
    claim,
    index,
    accusation: claim.evidence.some(({ bears }) => bears === 'alleged'),
  }));
  return claimsMeantBy(reading, span, candidatesOf(reading, candidates)).map(({ claim }) =>
    textOf(passage, claim.span),
  );
};

/** Whether exactly the claims are meant that the row names: each found claim holds, or lies in, one of them. */
export const isRight = (row: ReferenceRow, models: Models): boolean => {
  const found = meantIn(row, models);
  const fits = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
  return (
    found.every((one) => row.meant.some((two) => fits(one, two))) &&
    row.meant.every((one) => found.some((two) => fits(one, two)))
  );
};

/** Whether some claim of the first paragraph shares its cluster with one of the second. */
export const areOne = ({ first, second }: PairRow, models: Models): boolean => {
  const { claims } = analyse(articleFromText(`${first}\n\n${second}`), models);
  const inFirst = { start: 0, end: first.length };
  const clusters = new Set(claims.filter(({ span }) => overlaps(span, inFirst)).map(({ cluster }) => cluster));
  return claims.some(({ span, cluster }) => !overlaps(span, inFirst) && clusters.has(cluster));
};
