import type { ArticleMetadata } from '../../article/article.ts';
import type { Attribution } from '../../article/attribution.ts';
import { escaped } from '../../article/escaped.ts';
import type { Sentence } from '../../article/sentence.ts';
import { type CharSpan, covers, hull } from '../../article/span.ts';
import { indexByPlace } from '../attribution/lookup.ts';
import { firstTokenFrom, quoteStretches, readWords, type Words } from '../attribution/words.ts';
import type { TextLayers } from '../layers.ts';
import { normalise } from '../lexicon/phrase.ts';
import { entitiesOf } from '../mentions/entities-of.ts';
import type { KnownEntities } from '../mentions/known-entities.ts';
import { type AttributionPlaces, attributionPlaces } from './attribution-places.ts';
import { type ContentWords, contentWords } from './content-words.ts';

/** One article as the passes over claims read it: plain text, tokens, sentences, and who says what. */
export interface Reading {
  readonly layers: TextLayers;
  /** The text with quotes, dashes and spaces made plain; same offsets. */
  readonly normal: string;
  readonly words: Words;
  readonly entities: KnownEntities;
  readonly metadata: ArticleMetadata;
  readonly attributions: readonly Attribution[];
  readonly places: AttributionPlaces;
  /** The index of the sentence at an offset; -1 where there is none. */
  sentenceAt(offset: number): number;
  /** The attributions whose content holds a span, innermost last. */
  holding(span: CharSpan): readonly Attribution[];
  attribution(id: string): Attribution | undefined;
  /** Where words first stand in the text, whole and in letters of any size; -1 where they don't. Each is looked for once. */
  firstPlaceOf(words: string): number;
  /** What a stretch is about; the same span is read once. */
  contentWords(span: CharSpan): ContentWords;
}

/** The plain words of a stretch. */
export const wordsAt = ({ normal }: Reading, { start, end }: CharSpan): string => normal.slice(start, end);

/** The plain words of a sentence, by its place; empty where there is none. */
export const sentenceWords = (reading: Reading, sentence: number): string => {
  const found = reading.layers.sentences[sentence];
  return found === undefined ? '' : wordsAt(reading, found.span);
};

/** The attribution that stands nearest to what a claim says; undefined where the outlet says it itself. */
export const nearestAttribution = (
  reading: Pick<Reading, 'attribution'>,
  { attribution }: { readonly attribution: readonly string[] },
): Attribution | undefined => reading.attribution(attribution.at(-1) ?? '');

/** The words that name an attribution's source; empty where it has none. */
export const sourceWords = (reading: Reading, { source }: Pick<Attribution, 'source'>): string => {
  const words = hull(source);
  return words === undefined ? '' : wordsAt(reading, words);
};

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
  const nested = attributions
    .flatMap((attribution) => {
      const whole = hull(attribution.content);
      return whole === undefined ? [] : [{ attribution, whole, depth: depth(attribution) }];
    })
    .sort((a, b) => a.depth - b.depth || contentLength(b.attribution) - contentLength(a.attribution));
  const byWhole = indexByPlace(nested, ({ whole }) => [whole]);
  const normal = normalise(layers.text);
  const words = readWords(layers, quoteStretches(layers));
  const isName = (offset: number): boolean => {
    const index = firstTokenFrom(layers, offset);
    return layers.tokens[index]?.span.start === offset && words.tag(index) === 'PROPN';
  };
  const known = new Map<CharSpan, ContentWords>();
  const firstPlaces = new Map<string, number>();
  return {
    layers,
    normal,
    words,
    entities: entitiesOf(layers),
    metadata,
    attributions,
    places: attributionPlaces(attributions),
    sentenceAt: (offset) => sentenceIndexAt(layers.sentences, offset),
    holding: (span) => byWhole.near(span).flatMap(({ attribution }) => (holds(attribution, span) ? [attribution] : [])),
    attribution: (id) => byId.get(id),
    firstPlaceOf: (words) => {
      const place = firstPlaces.get(words) ?? normal.search(new RegExp(`\\b${escaped(words)}\\b`, 'i'));
      firstPlaces.set(words, place);
      return place;
    },
    contentWords: (span) => {
      const found =
        known.get(span) ??
        contentWords(
          normal,
          span,
          () => isName(span.start),
          () => verbsIn(layers, words, span),
        );
      known.set(span, found);
      return found;
    },
  };
};

const contentLength = (attribution: Attribution): number =>
  attribution.content.reduce((sum, { start, end }) => sum + end - start, 0);

const verbsIn = (layers: TextLayers, words: Words, span: CharSpan): string[] => {
  const verbs: string[] = [];
  for (let index = firstTokenFrom(layers, span.start); index < words.length; index++) {
    if ((layers.tokens[index]?.span.start ?? span.end) >= span.end) break;
    if (words.tag(index) === 'VERB') verbs.push(words.lower(index));
  }
  return verbs;
};

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
