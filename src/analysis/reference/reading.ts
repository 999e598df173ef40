import type { ArticleMetadata } from '../../article/article.ts';
import type { Attribution } from '../../article/attribution.ts';
import type { Sentence } from '../../article/sentence.ts';
import { type CharSpan, covers, hull, overlaps } from '../../article/span.ts';
import { quoteStretches, readWords, type Words } from '../attribution/words.ts';
import type { TextLayers } from '../layers.ts';
import { STATES } from '../lexicon/known-sources.ts';
import { normalise } from '../lexicon/phrase.ts';
import { type KnownEntities, knownEntities } from '../mentions/known-entities.ts';

/** One article as the passes over claims read it: plain text, tokens, sentences, and who says what. */
export interface Reading {
  readonly layers: TextLayers;
  /** The text with quotes, dashes and spaces made plain; same offsets. */
  readonly normal: string;
  readonly words: Words;
  readonly entities: KnownEntities;
  readonly metadata: ArticleMetadata;
  readonly attributions: readonly Attribution[];
  /** The index of the sentence at an offset; -1 where there is none. */
  sentenceAt(offset: number): number;
  /** The attributions whose content holds a span, innermost last. */
  holding(span: CharSpan): readonly Attribution[];
  attribution(id: string): Attribution | undefined;
}

/** Prepares an article for the passes over claims. */
export const readArticle = (
  layers: TextLayers,
  attributions: readonly Attribution[],
  metadata: ArticleMetadata = {},
): Reading => {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const depth = (attribution: Attribution): number => {
    let [count, outer] = [0, attribution.within];
    while (outer !== null && count < 9) {
      outer = byId.get(outer)?.within ?? null;
      count++;
    }
    return count;
  };
  const nested: readonly Nested[] = attributions
    .flatMap((attribution) => {
      const whole = hull(attribution.content);
      return whole === undefined ? [] : [{ attribution, whole, depth: depth(attribution) }];
    })
    .sort((a, b) => a.depth - b.depth || contentLength(b.attribution) - contentLength(a.attribution));
  return {
    layers,
    normal: normalise(layers.text),
    words: readWords(layers, quoteStretches(layers)),
    entities: knownEntities(layers, (key) => STATES.has(key)),
    metadata,
    attributions,
    sentenceAt: (offset) => sentenceIndexAt(layers.sentences, offset),
    holding: (span) =>
      nested
        .filter((one) => overlaps(one.whole, span) && holds(one.attribution, span))
        .map(({ attribution }) => attribution),
    attribution: (id) => byId.get(id),
  };
};

/** An attribution with what asking who holds a span needs, reckoned once; outermost first, then the longest. */
interface Nested {
  readonly attribution: Attribution;
  readonly whole: CharSpan;
  readonly depth: number;
}

const contentLength = (attribution: Attribution): number =>
  attribution.content.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether a span, or most of it, lies in an attribution's content. */
const holds = (attribution: Attribution, span: CharSpan): boolean => {
  if (attribution.content.some((content) => covers(content, span))) return true;
  const shared = attribution.content.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  return shared * 2 > span.end - span.start;
};

const sentenceIndexAt = (sentences: readonly Sentence[], offset: number): number => {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sentences[middle]?.span;
    if (span === undefined) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
};
