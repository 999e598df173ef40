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

/** One window: its tokens' place in the article, and the edges at each of them. */
export interface Window {
  readonly span: TokenSpan;
  readonly edges: Uint8Array;
}

/** The article cut into windows. */
export const windowsOf = (layers: Readable): Window[] => {
  const edges = edgesOf(layers);
  return readingWindows(layers).map((span) => ({ span, edges: edges.slice(span.start, span.end) }));
};

/** The features of a window's tokens. */
export const readWindow = ({ text, tokens }: Readable, { span, edges }: Window): Reading => {
  const own = tokens.slice(span.start, span.end);
  return { span, looks: own.map((token) => looksOf(text, token)), quotes: quoteStates(text, own), edges };
};

/** All that a window's features depend on: each token as it is written, its length before it, and the edges at it. */
export const keyOf = ({ text, tokens }: Readable, { span, edges }: Window): string => {
  let key = '';
  for (let t = span.start; t < span.end; t++) {
    const { start, end } = tokens[t]?.span ?? { start: 0, end: 0 };
    key += String.fromCharCode(end - start, edges[t - span.start] ?? 0) + text.slice(start, end);
  }
  return key;
};

/** The article cut into windows, each with the features of its tokens. */
export const readArticle = (layers: Readable): Reading[] =>
  windowsOf(layers).map((window) => readWindow(layers, window));
