import type { TokenSpan } from '../../../article/span.ts';
import type { AttributionModel, ScorerWeights } from '../model.ts';
import { type Candidate, candidatesOf, spansOfRole } from './candidates.ts';
import { bestTags, type Chain, tagProbabilities } from './chain.ts';
import { embed } from './embed.ts';
import type { Encoder } from './encode.ts';
import { EDGE } from './features.ts';
import { tieSpans } from './link.ts';
import { project } from './plain-encoder.ts';
import type { Reading } from './reading.ts';
import { relationFigures } from './relation-figures.ts';
import { spansOfTags } from './roles.ts';

/** A relation and how likely it is to be right. */
export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** What the model finds in one window; tokens by index into the window. */
export interface PredictedWindow {
  /** All relations, below the threshold too. */
  readonly judged: readonly Judged[];
  /** Cues that no content of the window belongs to, with their sources. */
  readonly waiting: readonly Candidate[];
  /** The contents, where the window has no cue. */
  readonly loose: readonly TokenSpan[];
}

/** What the model finds in one window. */
export const predictWindow = (
  model: AttributionModel,
  chain: Chain,
  encoder: Encoder,
  reading: Reading,
): PredictedWindow => {
  const states = encoder(embed(model, reading));
  const scores = project(states, model.tags, model.tagBias);
  const tags = bestTags(chain, scores);
  const spans = spansOfTags(tags);
  const [cues, sources, contents] = [
    spansOfRole(spans, 'cue'),
    spansOfRole(spans, 'source'),
    spansOfRole(spans, 'content'),
  ];
  if (cues.length === 0) return { judged: [], waiting: [], loose: contents };
  const sentences = numberSentences(reading.edges);
  const ties = tieSpans(model.link, states, cues, sources, contents, sentences);
  const probabilities = contents.length > 0 ? tagProbabilities(chain, scores) : [];
  const found = { tags, probabilities, sentences, quotes: reading.quotes };
  const judged: Judged[] = [];
  const waiting: Candidate[] = [];
  for (const candidate of candidatesOf(cues, sources, contents, ties)) {
    if (candidate.contents.length === 0) waiting.push(candidate);
    else judged.push({ candidate, confidence: judge(model.scorer, relationFigures(found, candidate)) });
  }
  return { judged, waiting, loose: [] };
};

const numberSentences = (edges: Uint8Array): Uint16Array => {
  let sentence = 0;
  return Uint16Array.from(edges, (edge) => (edge & EDGE.sentenceStart ? ++sentence : sentence));
};

const judge = ({ hidden, hiddenBias, out, bias }: ScorerWeights, figures: readonly number[]): number => {
  let score = bias;
  for (let unit = 0; unit < hidden.rows; unit++) {
    let sum = hiddenBias[unit] ?? 0;
    for (let k = 0; k < hidden.columns; k++) sum += (hidden.values[unit * hidden.columns + k] ?? 0) * (figures[k] ?? 0);
    score += Math.tanh(sum) * (out[unit] ?? 0);
  }
  return 1 / (1 + Math.exp(-score));
};
