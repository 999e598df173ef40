import type { CharSpan, TokenSpan } from '../../article/span.ts';
import type { PartOfSpeech } from '../../article/token.ts';
import type { TextLayers } from '../layers.ts';

/** The article's tokens as the rules look at them: by index, safe beyond either end. */
export interface Words {
  readonly layers: TextLayers;
  readonly length: number;
  /** In lower case; empty beyond the ends. */
  lower(index: number): string;
  /** As written. */
  surface(index: number): string;
  tag(index: number): PartOfSpeech;
  /** Index into the list of quotation stretches of the token; -1 outside quotation marks. */
  quote(index: number): number;
  /** Whether white space stands before the token. */
  spaced(index: number): boolean;
  /** The characters from the first to the last token of a span. */
  chars(span: TokenSpan): CharSpan;
}

/** One stretch of one quotation, in tokens, marks included. */
export interface QuoteStretch {
  readonly tokens: TokenSpan;
  /** Index into the layers' quotations. */
  readonly quotation: number;
}

/** The stretches of speech in quotation marks that no other holds, one a paragraph, in order. */
export const quoteStretches = (layers: TextLayers): QuoteStretch[] => {
  const stretches: QuoteStretch[] = [];
  layers.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0 || quotation.kind === 'title' || quotation.kind === 'scare') return;
    for (const span of quotation.spans) {
      const start = firstTokenFrom(layers, span.start);
      let end = start;
      while ((layers.tokens[end]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) end++;
      if (end > start) stretches.push({ tokens: { start, end }, quotation: index });
    }
  });
  return stretches.sort((a, b) => a.tokens.start - b.tokens.start);
};

/** The index of the first token that starts at or after an offset. */
export const firstTokenFrom = (layers: TextLayers, offset: number): number => {
  let [low, high] = [0, layers.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layers.tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const LIKE_WORDS = new Set(['is', 'us', 'who', 'it', 'am', 'pa']);

/** Tokens such as "US", "IS" and "WHO" that, but for their capitals, would be read as small words. */
const acronymsLikeWords = (layers: TextLayers, surface: (index: number) => string): ReadonlySet<number> => {
  const found = new Set<number>();
  layers.tokens.forEach((token, index) => {
    if (!LIKE_WORDS.has(token.lower) || surface(index) !== token.lower.toUpperCase()) return;
    const neighbours = [surface(index - 1), surface(index + 1)].filter((word) => /^\p{L}{2,}$/u.test(word));
    if (neighbours.some((word) => word !== word.toUpperCase()) || neighbours.length === 0) found.add(index);
  });
  return found;
};

const known = new WeakMap<TextLayers, Words>();

/** A view of the article's tokens, and of the quotations over them; several passes ask for it, it is made once. */
export const readWords = (layers: TextLayers, stretches: readonly QuoteStretch[]): Words => {
  const words = known.get(layers) ?? makeWords(layers, stretches);
  known.set(layers, words);
  return words;
};

const makeWords = (layers: TextLayers, stretches: readonly QuoteStretch[]): Words => {
  const quotes = new Int32Array(layers.tokens.length).fill(-1);
  for (const [index, stretch] of stretches.entries()) quotes.fill(index, stretch.tokens.start, stretch.tokens.end);
  const surface = (index: number): string => {
    const span = layers.tokens[index]?.span;
    return span === undefined ? '' : layers.text.slice(span.start, span.end);
  };
  const capitals = acronymsLikeWords(layers, surface);
  const lowers = layers.tokens.map(({ lower }, index) => (capitals.has(index) ? surface(index) : lower));
  return {
    layers,
    length: layers.tokens.length,
    lower: (index) => lowers[index] ?? '',
    surface,
    tag: (index) => layers.tags[index] ?? 'PUNCT',
    quote: (index) => quotes[index] ?? -1,
    spaced: (index) => (layers.tokens[index - 1]?.span.end ?? -1) !== layers.tokens[index]?.span.start,
    chars: (span) => ({
      start: layers.tokens[span.start]?.span.start ?? 0,
      end: layers.tokens[span.end - 1]?.span.end ?? 0,
    }),
  };
};
