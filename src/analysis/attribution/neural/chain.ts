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

/** Scales a row of numbers to a sum of one. */
const normalise = (values: Float64Array, at: number): void => {
  let sum = 0;
  for (let b = 0; b < TAG_COUNT; b++) sum += values[at + b] as number;
  for (let b = 0; b < TAG_COUNT; b++) values[at + b] = (values[at + b] as number) / sum;
};

/** The powers of each token's scores, the best of each token at 1, so that none runs over. */
const powersOf = ({ rows, values }: Matrix): Float64Array => {
  const powers = new Float64Array(rows * TAG_COUNT);
  for (let at = 0; at < powers.length; at += TAG_COUNT) {
    let top = Number.NEGATIVE_INFINITY;
    for (let b = 0; b < TAG_COUNT; b++) top = Math.max(top, values[at + b] as number);
    for (let b = 0; b < TAG_COUNT; b++) powers[at + b] = Math.exp((values[at + b] as number) - top);
  }
  return powers;
};

/** The probability of each tag at each token over all sequences, by the forward–backward algorithm with scaled rows. */
export const tagProbabilities = (chain: Chain, scores: Matrix): Float64Array => {
  const follow = chain.follow.map(Math.exp);
  const powers = powersOf(scores);
  const last = powers.length - TAG_COUNT;
  const ahead = new Float64Array(powers.length);
  const behind = new Float64Array(powers.length);
  for (let b = 0; b < TAG_COUNT; b++) {
    ahead[b] = Math.exp(chain.start[b] as number) * (powers[b] as number);
    behind[last + b] = Math.exp(chain.end[b] as number);
  }
  normalise(ahead, 0);
  normalise(behind, last);
  for (let at = TAG_COUNT; at <= last; at += TAG_COUNT) {
    for (let b = 0; b < TAG_COUNT; b++) {
      let sum = 0;
      for (let a = 0; a < TAG_COUNT; a++)
        sum += (ahead[at - TAG_COUNT + a] as number) * (follow[a * TAG_COUNT + b] as number);
      ahead[at + b] = sum * (powers[at + b] as number);
    }
    normalise(ahead, at);
  }
  for (let at = last - TAG_COUNT; at >= 0; at -= TAG_COUNT) {
    for (let a = 0; a < TAG_COUNT; a++) {
      let sum = 0;
      for (let b = 0; b < TAG_COUNT; b++) {
        const next = at + TAG_COUNT + b;
        sum += (follow[a * TAG_COUNT + b] as number) * (powers[next] as number) * (behind[next] as number);
      }
      behind[at + a] = sum;
    }
    normalise(behind, at);
  }
  const both = ahead.map((value, i) => value * (behind[i] as number));
  for (let at = 0; at <= last; at += TAG_COUNT) normalise(both, at);
  return both;
};
