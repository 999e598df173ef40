import type { ChainWeights, Matrix } from '../model.ts';
import { mayFollow, TAG_COUNT } from './roles.ts';

const FORBIDDEN = -1e4;
/** At hand in the loops: an import is looked up anew each time where modules are not bundled. */
const TAGS = TAG_COUNT;

/** The chain's weights with every impossible step ruled out, made once a model. */
export interface Chain {
  /** `follow[a * TAGS + b]`: how gladly tag b follows tag a. */
  readonly follow: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The chain of a model's weights, in which a span can only go on where it has begun. */
export const chainOf = ({ follow, start, end }: ChainWeights): Chain => ({
  follow: Float64Array.from(follow.values, (w, i) => (mayFollow(Math.floor(i / TAGS), i % TAGS) ? w : w + FORBIDDEN)),
  start: Float64Array.from(start, (w, tag) => (mayFollow(0, tag) ? w : w + FORBIDDEN)),
  end: Float64Array.from(end),
});

/** The best sequence of tags for a window's scores (a row a token), by Viterbi's algorithm. */
export const bestTags = ({ follow, start, end }: Chain, scores: Matrix): Uint8Array => {
  const { rows, values } = scores;
  const from = new Uint8Array(rows * TAGS);
  let best = Float64Array.from(start, (s, tag) => s + (values[tag] ?? 0));
  for (let t = 1; t < rows; t++) {
    const next = new Float64Array(TAGS);
    for (let b = 0; b < TAGS; b++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < TAGS; a++) {
        const s = (best[a] as number) + (follow[a * TAGS + b] as number);
        if (s > top) {
          top = s;
          from[t * TAGS + b] = a;
        }
      }
      next[b] = top + (values[t * TAGS + b] as number);
    }
    best = next;
  }
  const tags = new Uint8Array(rows);
  let tag = 0;
  for (let a = 1; a < TAGS; a++)
    if ((best[a] as number) + (end[a] as number) > (best[tag] as number) + (end[tag] as number)) tag = a;
  for (let t = rows - 1; t >= 0; t--) {
    tags[t] = tag;
    tag = from[t * TAGS + tag] as number;
  }
  return tags;
};

/** Scales a row of numbers to a sum of one. */
const normalise = (values: Float64Array, at: number): void => {
  let sum = 0;
  for (let b = 0; b < TAGS; b++) sum += values[at + b] as number;
  for (let b = 0; b < TAGS; b++) values[at + b] = (values[at + b] as number) / sum;
};

/** The powers of each token's scores, the best of each token at 1, so that none runs over. */
const powersOf = ({ rows, values }: Matrix): Float64Array => {
  const powers = new Float64Array(rows * TAGS);
  for (let at = 0; at < powers.length; at += TAGS) {
    let top = Number.NEGATIVE_INFINITY;
    for (let b = 0; b < TAGS; b++) top = Math.max(top, values[at + b] as number);
    for (let b = 0; b < TAGS; b++) powers[at + b] = Math.exp((values[at + b] as number) - top);
  }
  return powers;
};

/** The probability of each tag at each token over all sequences, by the forward–backward algorithm with scaled rows. */
export const tagProbabilities = (chain: Chain, scores: Matrix): Float64Array => {
  const follow = chain.follow.map(Math.exp);
  const powers = powersOf(scores);
  const last = powers.length - TAGS;
  const ahead = new Float64Array(powers.length);
  const behind = new Float64Array(powers.length);
  for (let b = 0; b < TAGS; b++) {
    ahead[b] = Math.exp(chain.start[b] as number) * (powers[b] as number);
    behind[last + b] = Math.exp(chain.end[b] as number);
  }
  normalise(ahead, 0);
  normalise(behind, last);
  for (let at = TAGS; at <= last; at += TAGS) {
    for (let b = 0; b < TAGS; b++) {
      let sum = 0;
      for (let a = 0; a < TAGS; a++) sum += (ahead[at - TAGS + a] as number) * (follow[a * TAGS + b] as number);
      ahead[at + b] = sum * (powers[at + b] as number);
    }
    normalise(ahead, at);
  }
  for (let at = last - TAGS; at >= 0; at -= TAGS) {
    for (let a = 0; a < TAGS; a++) {
      let sum = 0;
      for (let b = 0; b < TAGS; b++) {
        const next = at + TAGS + b;
        sum += (follow[a * TAGS + b] as number) * (powers[next] as number) * (behind[next] as number);
      }
      behind[at + a] = sum;
    }
    normalise(behind, at);
  }
  const both = ahead.map((value, i) => value * (behind[i] as number));
  for (let at = 0; at <= last; at += TAGS) normalise(both, at);
  return both;
};
