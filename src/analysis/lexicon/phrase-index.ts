import type { CharSpan } from '../../article/span.ts';
import { findPieces } from './find-pieces.ts';
import { neededBy } from './needed-words.ts';

/** The rows of a lexicon that may match in a stretch of text, in their order: those of which no needed word is missing. */
export type PhraseIndex<Row> = (text: string, stretch: CharSpan) => readonly Row[];

/** An index over rows with patterns, so that most need not be tried on a sentence. Derived from the patterns themselves. */
export const indexPhrases = <Row extends { readonly words: RegExp }>(rows: readonly Row[]): PhraseIndex<Row> => {
  const needs = rows.flatMap((row, index) => neededBy(row.words).map(({ pieces }) => ({ row: index, pieces })));
  const wanted = Uint8Array.from(rows, (_, index) => needs.filter((need) => need.row === index).length);
  const pieces = [...new Set(needs.flatMap((need) => need.pieces))];
  const places = new Map(pieces.map((piece, index) => [piece, index]));
  const needsOfPiece: number[][] = pieces.map(() => []);
  needs.forEach((need, index) => {
    for (const piece of need.pieces) needsOfPiece[places.get(piece) ?? -1]?.push(index);
  });
  const find = findPieces(pieces);
  return (text, stretch) => {
    const met = new Uint8Array(needs.length);
    const missing = wanted.slice();
    find(text, stretch, (piece) => {
      for (const need of needsOfPiece[piece] ?? []) {
        if (met[need] === 1) continue;
        met[need] = 1;
        const row = needs[need]?.row ?? 0;
        missing[row] = (missing[row] ?? 0) - 1;
      }
    });
    return rows.filter((_, index) => missing[index] === 0);
  };
};
