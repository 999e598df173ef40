import type { TokenSpan } from '../../../article/span.ts';
import type { LinkWeights, Matrix } from '../model.ts';
import { project } from './plain-encoder.ts';

/** From these distances in tokens on, the next class of distance begins. */
const GAP_EDGES = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96];

/** How many classes of distance there are on either side of a cue. */
export const GAP_CLASSES = GAP_EDGES.length + 1;

/** The mean of a window's states over each span: a row a span. */
const means = ({ columns, values }: Matrix, spans: readonly TokenSpan[]): Matrix => {
  const out = new Float32Array(spans.length * columns);
  spans.forEach(({ start, end }, s) => {
    for (let c = 0; c < columns; c++) {
      let sum = 0;
      for (let t = start; t < end; t++) sum += values[t * columns + c] as number;
      out[s * columns + c] = sum / (end - start);
    }
  });
  return { rows: spans.length, columns, values: out };
};

const rowsOf = (
  { columns, values }: Matrix,
  { start, end }: { readonly start: number; readonly end: number },
): Matrix => ({
  rows: end - start,
  columns,
  values: values.subarray(start * columns, end * columns),
});

const gapClass = (span: TokenSpan, cue: TokenSpan): number => {
  const before = span.end <= cue.start;
  const distance = Math.max(0, before ? cue.start - span.end : span.start - cue.end);
  return GAP_EDGES.filter((edge) => distance >= edge).length + (before ? GAP_CLASSES : 0);
};

const cuesBetween = (span: TokenSpan, cue: TokenSpan, cues: readonly TokenSpan[]): number => {
  const before = span.end <= cue.start;
  const [low, high] = before ? [span.end, cue.start] : [cue.end, span.start];
  return Math.min(3, cues.filter(({ start }) => start >= low && start < high).length);
};

/** How far apart two tokens' sentences are, cut at two either way, as an index from 0. */
const sentenceClass = (sentences: ArrayLike<number>, span: TokenSpan, cue: TokenSpan): number =>
  Math.max(-2, Math.min(2, (sentences[span.start] ?? 0) - (sentences[cue.start] ?? 0))) + 2;

/** Which spans belong together, as far as the linker can tell. */
export interface Ties {
  /** For each content the probability of belonging to each cue. */
  readonly cueOfContent: readonly Float64Array[];
  /** For each cue the probability of each source, and last of having none. */
  readonly sourceOfCue: readonly Float64Array[];
}

const softmax = (scores: ArrayLike<number>): Float64Array => {
  const values = Float64Array.from(scores);
  const top = Math.max(...values);
  const powers = values.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};

/**
 * Each content chooses among the cues; each cue chooses among the sources, because cues may share one ("he said … and
 * added …"), and may find none. `sentences` numbers the sentence of each token of the window.
 */
export const tieSpans = (
  weights: LinkWeights,
  states: Matrix,
  cues: readonly TokenSpan[],
  sources: readonly TokenSpan[],
  contents: readonly TokenSpan[],
  sentences: ArrayLike<number>,
): Ties => {
  const { width, gap, between, sentence } = weights;
  const cueMeans = means(states, cues);
  const offered = project(cueMeans, weights.cue, weights.cueBias);
  /** A row a span, a column a cue; `row` of the weights: 0 for sources, 1 for contents. */
  const scores = (spans: readonly TokenSpan[], row: 0 | 1): Float64Array[] => {
    const own = { start: row * width, end: (row + 1) * width };
    const asked = project(
      means(states, spans),
      rowsOf(weights.span, own),
      weights.spanBias.subarray(own.start, own.end),
    );
    return spans.map((span, s) =>
      Float64Array.from(cues, (cue, c) => {
        let dot = 0;
        for (let k = 0; k < width; k++)
          dot += (asked.values[s * width + k] as number) * (offered.values[(2 * c + row) * width + k] as number);
        return (
          dot / Math.sqrt(width) +
          (gap.values[row * gap.columns + gapClass(span, cue)] ?? 0) +
          (between.values[row * 4 + cuesBetween(span, cue, cues)] ?? 0) +
          (sentence.values[row * 5 + sentenceClass(sentences, span, cue)] ?? 0)
        );
      }),
    );
  };
  const bySource = scores(sources, 0);
  return {
    cueOfContent: scores(contents, 1).map(softmax),
    sourceOfCue: cues.map((_, c) => {
      let none = weights.noneBias;
      for (let k = 0; k < states.columns; k++)
        none += (weights.none[k] as number) * (cueMeans.values[c * states.columns + k] as number);
      return softmax([...bySource.map((row) => row[c] ?? 0), none]);
    }),
  };
};
