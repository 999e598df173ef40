import type { TokenSpan } from '../../../article/span.ts';
import type { Candidate, Tied } from './candidates.ts';
import { TAG_COUNT } from './roles.ts';

/** How many figures `relationFigures` gives. */
export const SCORER_FIGURES = 18;

/** What the figures of one window's relations are taken from. */
export interface WindowFindings {
  /** The tag chosen for each token. */
  readonly tags: ArrayLike<number>;
  /** The probability of each tag at each token, a row a token. */
  readonly probabilities: ArrayLike<number>;
  /** The number of each token's sentence. */
  readonly sentences: ArrayLike<number>;
  /** Each token's place in quotations. */
  readonly quotes: ArrayLike<number>;
}

const log = (p: number): number => Math.max(-6, Math.log(Math.max(p, 1e-9)));

const gap = (a: TokenSpan, b: TokenSpan): number => Math.max(0, a.end <= b.start ? b.start - a.end : a.start - b.end);

const length = ({ start, end }: TokenSpan): number => end - start;

const meanProbability = ({ tags, probabilities }: WindowFindings, span: TokenSpan): number => {
  let sum = 0;
  for (let t = span.start; t < span.end; t++) sum += probabilities[t * TAG_COUNT + (tags[t] ?? 0)] ?? 0;
  return sum / length(span);
};

const sourceFigures = (found: WindowFindings, cue: TokenSpan, source: Tied | null): readonly number[] => {
  if (source === null) return [0, 0, 0, 0, 0, 0, 0];
  const { span, tie } = source;
  return [
    1,
    log(meanProbability(found, span)),
    log(tie),
    Math.log1p(gap(span, cue)),
    span.end <= cue.start ? 1 : 0,
    found.sentences[span.start] === found.sentences[cue.start] ? 1 : 0,
    Math.log(length(span)),
  ];
};

/** The figures by which the scorer judges a relation: how sure its spans and ties are, its sizes and its distances. */
export const relationFigures = (found: WindowFindings, { cue, source, contents }: Candidate): number[] => {
  const value = ({ span, tie }: Tied) => meanProbability(found, span) * tie;
  const best = contents.reduce((a, b) => (value(b) > value(a) ? b : a));
  let total = 0;
  let quoted = 0;
  for (const { span } of contents) {
    total += length(span);
    for (let t = span.start; t < span.end; t++) if (found.quotes[t] !== 0) quoted++;
  }
  return [
    log(meanProbability(found, cue)),
    found.probabilities[cue.start * TAG_COUNT + 3] ?? 0,
    ...sourceFigures(found, cue, source),
    log(meanProbability(found, best.span)),
    log(best.tie),
    Math.log(total),
    Math.min(3, contents.length - 1),
    Math.log1p(gap(best.span, cue)),
    best.span.end <= cue.start ? 1 : 0,
    quoted / total,
    found.sentences[best.span.start] === found.sentences[cue.start] ? 1 : 0,
    Math.log(length(cue)),
  ];
};
