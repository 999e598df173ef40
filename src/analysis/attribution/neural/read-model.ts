import type { Result } from '../../../article/result.ts';
import type { AttributionModel, LstmDirection, LstmLayer, Matrix } from '../model.ts';
import { AFFIX_ROWS, QUOTE_STATES, SHAPES } from './features.ts';
import { GAP_CLASSES } from './link.ts';
import { SCORER_FIGURES } from './relation-figures.ts';
import { TAG_COUNT } from './roles.ts';
import { readTensors } from './tensors.ts';
import { openWeightFile } from './weight-file.ts';

/** The version of the weight file that this code reads; what the trainer writes must be the same. */
export const ATTRIBUTION_MODEL_VERSION = 2;

/** Thrown and caught in this file alone: it keeps the reading of thirty tensors readable. */
class Damaged extends Error {}

/** The model in the bytes of its weight file; a file cut short, changed or of another version is an error, never an exception. */
export const readAttributionModel = (bytes: Uint8Array): Result<AttributionModel, 'damaged' | 'other-version'> => {
  const file = openWeightFile(bytes, ATTRIBUTION_MODEL_VERSION);
  if (!file.ok) return file;
  const tensors = readTensors(file.value);
  if (tensors === undefined) return { ok: false, error: 'damaged' };
  try {
    return { ok: true, value: build(file.value.header, tensors) };
  } catch (error) {
    if (error instanceof Damaged) return { ok: false, error: 'damaged' };
    throw error;
  }
};

const build = (header: Readonly<Record<string, unknown>>, tensors: ReadonlyMap<string, Matrix>): AttributionModel => {
  const matrix = (name: string, rows?: number, columns?: number): Matrix => {
    const found = tensors.get(name);
    if (found === undefined || (rows ?? found.rows) !== found.rows || (columns ?? found.columns) !== found.columns)
      throw new Damaged(name);
    return found;
  };
  const vector = (name: string, length: number): Float32Array => matrix(name, 1, length).values;
  const number = (name: string): number => {
    const value = header[name];
    if (typeof value !== 'number') throw new Damaged(name);
    return value;
  };
  const words = wordList(header.words);
  const depth = number('layers');
  const layers: LstmLayer[] = [];
  for (let i = 0; i < depth; i++) {
    const hidden = matrix(`lstm${i}.0.state`).columns;
    const direction = (d: 0 | 1): LstmDirection => ({
      input: matrix(`lstm${i}.${d}.input`, 4 * hidden),
      state: matrix(`lstm${i}.${d}.state`, 4 * hidden, hidden),
      bias: vector(`lstm${i}.${d}.bias`, 4 * hidden),
    });
    layers.push({ hidden, forward: direction(0), backward: direction(1) });
  }
  const top = 2 * (layers.at(-1)?.hidden ?? 0);
  const link = matrix('link.span', undefined, top).rows / 2;
  return {
    version: String(header.made ?? ATTRIBUTION_MODEL_VERSION),
    vocabulary: new Map(words.map((word, i) => [word, i + 1])),
    words: matrix('words', words.length + 1),
    prefixes: matrix('prefixes', AFFIX_ROWS),
    suffixes: matrix('suffixes', AFFIX_ROWS),
    shapes: matrix('shapes', SHAPES),
    quotes: matrix('quotes', QUOTE_STATES),
    layers,
    tags: matrix('tags', TAG_COUNT, top),
    tagBias: vector('tags.bias', TAG_COUNT),
    chain: {
      follow: matrix('chain.follow', TAG_COUNT, TAG_COUNT),
      start: vector('chain.start', TAG_COUNT),
      end: vector('chain.end', TAG_COUNT),
    },
    link: {
      width: link,
      span: matrix('link.span', 2 * link, top),
      spanBias: vector('link.span.bias', 2 * link),
      cue: matrix('link.cue', 2 * link, top),
      cueBias: vector('link.cue.bias', 2 * link),
      none: vector('link.none', top),
      noneBias: number('linkNoneBias'),
      gap: matrix('link.gap', 2, 2 * GAP_CLASSES),
      between: matrix('link.between', 2, 4),
      sentence: matrix('link.sentence', 2, 5),
    },
    scorer: {
      hidden: matrix('scorer.hidden', undefined, SCORER_FIGURES),
      hiddenBias: vector('scorer.hidden.bias', matrix('scorer.hidden').rows),
      out: vector('scorer.out', matrix('scorer.hidden').rows),
      bias: number('scorerBias'),
    },
    threshold: number('threshold'),
    shownFrom: number('shownFrom'),
  };
};

const wordList = (value: unknown): readonly string[] => {
  if (typeof value !== 'string') throw new Damaged('words');
  return value.split('\n');
};
