import type { ChainWeights, Matrix } from '../model.ts';
import { mayFollow, TAG_COUNT } from './roles.ts';

const FORBIDDEN = -1e4;

/** The chain's weights with every impossible step ruled out, made once a model. */
export interface Chain {
  /** `follow[a * TAG_COUNT + b]`: how gladly tag b follows tag a. */
  readonly follow: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The chain of a model's weights, in which a span can only go on where it has begun. */
export const chainOf = ({ follow, start, end }: ChainWeights): Chain => ({
  follow: Float64Array.from(follow.values, (w, i) =>
    mayFollow(Math.floor(i / TAG_COUNT), i % TAG_COUNT) ? w : w + FORBIDDEN,
  ),
  start: Float64Array.from(start, (w, tag) => (mayFollow(0, tag) ? w : w + FORBIDDEN)),
  end: Float64Array.from(end),
});

/** The best sequence of tags for a window's scores (a row a token), by Viterbi's algorithm. */
export const bestTags = ({ follow, start, end }: Chain, scores: Matrix): Uint8Array => {
  const { rows, values } = scores;
  const from = new Uint8Array(rows * TAG_COUNT);
  let best = Float64Array.from(start, (s, tag) => s + (values[tag] ?? 0));
  for (let t = 1; t < rows; t++) {
    const next = new Float64Array(TAG_COUNT);
    for (let b = 0; b < TAG_COUNT; b++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < TAG_COUNT; a++) {
        const s = (best[a] as number) + (follow[a * TAG_COUNT + b] as number);
        if (s > top) {
          top = s;
          from[t * TAG_COUNT + b] = a;
        }
      }
      next[b] = top + (values[t * TAG_COUNT + b] as number);
    }
    best = next;
  }
  const tags = new Uint8Array(rows);
  let tag = 0;
  for (let a = 1; a < TAG_COUNT; a++)
    if ((best[a] as number) + (end[a] as number) > (best[tag] as number) + (end[tag] as number)) tag = a;
  for (let t = rows - 1; t >= 0; t--) {
    tags[t] = tag;
    tag = from[t * TAG_COUNT + tag] as number;
  }
  return tags;
};

const logSumExp = (values: Float64Array): number => {
  const top = Math.max(...values);
  let sum = 0;
  for (const v of values) sum += Math.exp(v - top);
  return top + Math.log(sum);
};

/** The probability of each tag at each token over all sequences, by the forward–backward algorithm. */
export const tagProbabilities = ({ follow, start, end }: Chain, scores: Matrix): Float64Array => {
  const { rows, values } = scores;
  const ahead = new Float64Array(rows * TAG_COUNT);
  const behind = new Float64Array(rows * TAG_COUNT);
  const terms = new Float64Array(TAG_COUNT);
  for (let b = 0; b < TAG_COUNT; b++) ahead[b] = (start[b] as number) + (values[b] as number);
  for (let t = 1; t < rows; t++) {
    for (let b = 0; b < TAG_COUNT; b++) {
      for (let a = 0; a < TAG_COUNT; a++)
        terms[a] = (ahead[(t - 1) * TAG_COUNT + a] as number) + (follow[a * TAG_COUNT + b] as number);
      ahead[t * TAG_COUNT + b] = logSumExp(terms) + (values[t * TAG_COUNT + b] as number);
    }
  }
  behind.set(end, (rows - 1) * TAG_COUNT);
  for (let t = rows - 2; t >= 0; t--) {
    for (let a = 0; a < TAG_COUNT; a++) {
      for (let b = 0; b < TAG_COUNT; b++) {
        const at = (t + 1) * TAG_COUNT + b;
        terms[b] = (follow[a * TAG_COUNT + b] as number) + (values[at] as number) + (behind[at] as number);
      }
      behind[t * TAG_COUNT + a] = logSumExp(terms);
    }
  }
  for (let b = 0; b < TAG_COUNT; b++) terms[b] = (ahead[(rows - 1) * TAG_COUNT + b] as number) + (end[b] as number);
  const total = logSumExp(terms);
  return ahead.map((a, i) => Math.exp(a + (behind[i] as number) - total));
};
