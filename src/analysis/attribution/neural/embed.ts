import type { AttributionModel, Matrix } from '../model.ts';
import { EDGES } from './features.ts';
import type { Reading } from './reading.ts';

const copyRow = ({ columns, values }: Matrix, row: number, to: Float32Array, at: number): number => {
  const from = row * columns;
  for (let k = 0; k < columns; k++) to[at + k] = values[from + k] as number;
  return at + columns;
};

/** What the encoder's first layer reads: a row a token. */
export const embed = (model: AttributionModel, { looks, quotes, edges }: Reading): Matrix => {
  const { words, prefixes, suffixes, shapes, quotes: quoteRows } = model;
  const columns = words.columns + prefixes.columns + suffixes.columns + shapes.columns + quoteRows.columns + EDGES;
  const values = new Float32Array(looks.length * columns);
  let at = 0;
  looks.forEach(({ word, prefix, suffix, shape }, t) => {
    at = copyRow(words, model.vocabulary.get(word) ?? 0, values, at);
    at = copyRow(prefixes, prefix, values, at);
    at = copyRow(suffixes, suffix, values, at);
    at = copyRow(shapes, shape, values, at);
    at = copyRow(quoteRows, quotes[t] ?? 0, values, at);
    for (let edge = 0; edge < EDGES; edge++) values[at++] = ((edges[t] ?? 0) >> edge) & 1;
  });
  return { rows: looks.length, columns, values };
};
