import { type CharSpan, charSpan, type TokenSpan } from '../../../article/span.ts';
import type { Token } from '../../../article/token.ts';
import type { TextLayers } from '../../layers.ts';
import type { AttributionModel, ScorerWeights } from '../model.ts';
import type { Relation } from '../relation.ts';
import { type Candidate, candidatesOf, spansOfRole } from './candidates.ts';
import { bestTags, type Chain, chainOf, tagProbabilities } from './chain.ts';
import { embed } from './embed.ts';
import { type Encoder, encoderOf } from './encode.ts';
import { EDGE } from './features.ts';
import { tieSpans } from './link.ts';
import { project } from './plain-encoder.ts';
import { type Reading, readArticle } from './reading.ts';
import { relationFigures } from './relation-figures.ts';
import { spansOfTags } from './roles.ts';

/** The relations that the trained model finds in an article, in the order of their cues, each with how likely it is to be right. */
export const predictRelations = (
  layers: Pick<TextLayers, 'text' | 'blocks' | 'tokens' | 'sentences'>,
  model: AttributionModel,
): Relation[] => {
  const chain = chainOf(model.chain);
  const encoder = encoderOf(model);
  return readArticle(layers).flatMap((reading) =>
    predictWindow(model, chain, encoder, reading)
      .filter(({ confidence }) => confidence >= model.threshold)
      .map(({ candidate, confidence }) => toRelation(layers.tokens, reading.span.start, candidate, confidence, model)),
  );
};

interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** All relations of one window with their confidence, below the threshold too; tokens by index into the window. */
export const predictWindow = (model: AttributionModel, chain: Chain, encoder: Encoder, reading: Reading): Judged[] => {
  const states = encoder(embed(model, reading));
  const scores = project(states, model.tags, model.tagBias);
  const tags = bestTags(chain, scores);
  const sentences = numberSentences(reading.edges);
  const spans = spansOfTags(tags);
  const [cues, sources, contents] = [
    spansOfRole(spans, 'cue'),
    spansOfRole(spans, 'source'),
    spansOfRole(spans, 'content'),
  ];
  if (cues.length === 0 || contents.length === 0) return [];
  const ties = tieSpans(model.link, states, cues, sources, contents, sentences);
  const candidates = candidatesOf(cues, sources, contents, ties);
  const found = {
    tags,
    probabilities: tagProbabilities(chain, scores),
    sentences,
    quotes: reading.quotes,
  };
  return candidates.map((candidate) => ({
    candidate,
    confidence: judge(model.scorer, relationFigures(found, candidate)),
  }));
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

const toRelation = (
  tokens: readonly Token[],
  offset: number,
  { cue, source, contents }: Candidate,
  confidence: number,
  model: AttributionModel,
): Relation => {
  const chars = ({ start, end }: TokenSpan): CharSpan =>
    charSpan(tokens[offset + start]?.span.start ?? 0, tokens[offset + end - 1]?.span.end ?? 0);
  return {
    source: source === null ? [] : [chars(source.span)],
    cue: [chars(cue)],
    content: contents.map(({ span }) => chars(span)),
    stance: 'asserts',
    within: null,
    channel: null,
    anonymityReason: null,
    rule: 'models/attribution',
    confidence,
    shown: confidence >= model.shownFrom,
  };
};
