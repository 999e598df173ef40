import type { TokenSpan } from '../../../article/span.ts';
import type { TextLayers } from '../../layers.ts';
import { EDGE, type Looks, looksOf, quoteStates } from './features.ts';
import { readingWindows } from './windows.ts';

/** One window as the encoder reads it: a list entry a token. */
export interface Reading {
  readonly span: TokenSpan;
  readonly looks: readonly Looks[];
  readonly quotes: Uint8Array;
  readonly edges: Uint8Array;
}

type Readable = Pick<TextLayers, 'text' | 'blocks' | 'tokens' | 'sentences'>;

const edgesOf = ({ blocks, tokens, sentences }: Readable): Uint8Array => {
  const edges = new Uint8Array(tokens.length);
  sentences.forEach(({ tokens: span, block }, i) => {
    const first = sentences[i - 1]?.block !== block;
    const last = sentences[i + 1]?.block !== block;
    const heading = blocks[block]?.kind === 'heading' ? EDGE.heading : 0;
    for (let t = span.start; t < span.end; t++) edges[t] = heading;
    edges[span.start] = (edges[span.start] ?? 0) | EDGE.sentenceStart | (first ? EDGE.blockStart : 0);
    edges[span.end - 1] = (edges[span.end - 1] ?? 0) | EDGE.sentenceEnd | (last ? EDGE.blockEnd : 0);
  });
  return edges;
};

/** The article cut into windows, each with the features of its tokens. */
export const readArticle = (layers: Readable): Reading[] => {
  const edges = edgesOf(layers);
  return readingWindows(layers).map((span) => {
    const tokens = layers.tokens.slice(span.start, span.end);
    return {
      span,
      looks: tokens.map((token) => looksOf(layers.text, token)),
      quotes: quoteStates(layers.text, tokens),
      edges: edges.slice(span.start, span.end),
    };
  });
};
