import type { Result } from '../../article/result.ts';
import type { PartOfSpeech } from '../../article/token.ts';
import { PARTS_OF_SPEECH } from './parts-of-speech.ts';
import { encodeWords, FEATURES, featureRows, HASH_ROWS, NO_TAG } from './tagger-features.ts';
import { readTaggerFile, TAGGER_VERSION } from './tagger-file.ts';

/** A part-of-speech model, read from its weight file. */
export interface Tagger {
  readonly version: string;
  /** One tag a word of one sentence; `form` as in the text, `lower` in lower case with plain apostrophes. */
  readonly tag: (words: readonly { readonly form: string; readonly lower: string }[]) => PartOfSpeech[];
}

/** Reads the bytes of a weight file; the work of a few milliseconds. */
export const readTagger = (bytes: Uint8Array): Result<Tagger, 'damaged' | 'other-version'> => {
  const file = readTaggerFile(bytes);
  if (!file.ok) return file;
  const { rows, vectorOf, vectors } = file.value;
  // Place 0 stands for rows that were not kept.
  const places = new Int32Array(HASH_ROWS);
  rows.forEach((row, index) => {
    places[row] = ((vectorOf[index] ?? 0) + 1) * TAGS;
  });
  const weights = new Int8Array(vectors.length + TAGS);
  weights.set(vectors, TAGS);
  return { ok: true, value: { version: String(TAGGER_VERSION), tag: (words) => tagWords(words, places, weights) } };
};

const TAGS = PARTS_OF_SPEECH.length;

/** Averaged perceptron, from left to right, each tag the best given the two before it (Collins 2002). */
const tagWords = (
  words: readonly { readonly form: string; readonly lower: string }[],
  places: Int32Array,
  weights: Int8Array,
): PartOfSpeech[] => {
  const encoded = encodeWords(words);
  const rows = new Int32Array(FEATURES);
  const scores = new Int32Array(TAGS);
  const tags: PartOfSpeech[] = [];
  let [tag1, tag2] = [NO_TAG, NO_TAG];
  for (let index = 0; index < words.length; index += 1) {
    featureRows(encoded, index, tag1, tag2, rows);
    scores.fill(0);
    for (let feature = 0; feature < FEATURES; feature += 1) {
      const place = places[rows[feature] ?? 0] ?? 0;
      if (place === 0) continue;
      for (let tag = 0; tag < TAGS; tag += 1) scores[tag] = (scores[tag] ?? 0) + (weights[place + tag] ?? 0);
    }
    tag2 = tag1;
    tag1 = highest(scores);
    tags.push(PARTS_OF_SPEECH[tag1] ?? 'X');
  }
  return tags;
};

const highest = (scores: Int32Array): number => {
  let best = 0;
  for (let tag = 1; tag < scores.length; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  return best;
};
