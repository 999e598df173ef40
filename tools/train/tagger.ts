import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PARTS_OF_SPEECH } from '../../src/analysis/syntax/parts-of-speech.ts';
import { readTagger, type Tagger } from '../../src/analysis/syntax/tagger.ts';
import {
  type EncodedWords,
  encodeWords,
  FEATURES,
  featureRows,
  HASH_ROWS,
  NO_TAG,
} from '../../src/analysis/syntax/tagger-features.ts';
import { type TaggerWeights, writeTaggerFile } from '../../src/analysis/syntax/tagger-file.ts';
import { seededRandom, shuffle } from '../random.ts';
import { readConllu } from './corpora.ts';

const TREEBANKS = resolve(import.meta.dirname, '../../../shared/corpora/ud');
const TARGET = resolve(import.meta.dirname, '../../models/tagger.bin');
const TAGS = PARTS_OF_SPEECH.length;

/** What is set below was chosen on EWT's dev set, by taggers that had not seen it; the one that is shipped learns from it too. */
const LEARNED_FROM = ['ewt.train', 'ewt.dev', 'gumfree.train'];

/** The mean of several taggers, each of which saw the sentences in another order, is better than any of them. */
const TAGGERS = 8;
const EPOCHS = 6;
const SEED = 20_261;
/** Rows that took part in fewer corrections, over all taggers, are left out. */
const FEWEST_UPDATES = 16;
/** The 99.9th percentile of the weights becomes this, the few beyond it may go on to 127: finer steps gain nothing. */
const QUANTISED_PERCENTILE = 6;

/** How a tagger does, in per cent of right tags, and how big its file is. */
export interface TaggerFigures {
  readonly ewtTest: number;
  readonly gumDev: number;
  readonly gumTest: number;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Trains the part-of-speech tagger on the treebanks, always to the same file, and writes it to models/tagger.bin. */
export const trainTagger = (): TaggerFigures => {
  for (const name of LEARNED_FROM) {
    if (!existsSync(treebank(name)))
      throw new Error(`the treebank ${treebank(name)} is missing: the tagger can't be trained without it`);
  }
  const trained = train(LEARNED_FROM.flatMap(readExamples));
  const bytes = writeTaggerFile(prune(trained));
  mkdirSync(resolve(TARGET, '..'), { recursive: true });
  writeFileSync(TARGET, bytes);
  const tagger = readTagger(bytes);
  if (!tagger.ok) throw new Error(`the file just written reads as ${tagger.error}`);
  const figure = (name: string): number => scoreTagger(tagger.value, treebank(name));
  return {
    ewtTest: figure('ewt.test'),
    gumDev: figure('gumfree.dev'),
    gumTest: figure('gumfree.test'),
    bytes: bytes.length,
    gzipped: gzipSync(bytes, { level: 9 }).length,
  };
};

/** The share of words of a treebank, with its own tokens, that get their gold tag, in per cent. */
export const scoreTagger = (tagger: Pick<Tagger, 'tag'>, path: string): number => {
  let [right, all] = [0, 0];
  for (const { words } of readConllu(path).flatMap((document) => document.sentences)) {
    const tags = tagger.tag(words.map(({ form }) => ({ form, lower: plainLower(form) })));
    words.forEach((word, index) => {
      all += 1;
      if (tags[index] === word.upos) right += 1;
    });
  }
  return (100 * right) / all;
};

const treebank = (name: string): string => join(TREEBANKS, `${name}.conllu`);

const plainLower = (form: string): string => form.toLowerCase().replace(/[’ʼ]/g, "'");

interface Example {
  readonly words: EncodedWords;
  readonly tags: Int8Array;
}

const readExamples = (name: string): Example[] =>
  readConllu(treebank(name)).flatMap((document) =>
    document.sentences.map(({ words }) => ({
      words: encodeWords(words.map(({ form }) => ({ form, lower: plainLower(form) }))),
      tags: Int8Array.from(words, (word) => PARTS_OF_SPEECH.indexOf(word.upos)),
    })),
  );

interface Trained {
  readonly weights: Float32Array;
  /** How many corrections each row took part in. */
  readonly updates: Int32Array;
}

const train = (sentences: readonly Example[]): Trained => {
  const order = [...sentences];
  const random = seededRandom(SEED);
  const mean = { weights: new Float32Array(HASH_ROWS * TAGS), updates: new Int32Array(HASH_ROWS) };
  for (let tagger = 0; tagger < TAGGERS; tagger += 1) trainOne(order, random, mean);
  return mean;
};

/** Trains one tagger and adds it to the mean. */
const trainOne = (order: Example[], random: () => number, mean: Trained): void => {
  const weights = new Float32Array(HASH_ROWS * TAGS);
  // Σ of each correction times the moment it came: the average over time needs nothing else.
  const moments = new Float64Array(HASH_ROWS * TAGS);
  const state = {
    weights,
    moments,
    updates: mean.updates,
    rows: new Int32Array(FEATURES),
    scores: new Float64Array(TAGS),
    moment: 1,
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const example of order) learn(state, example);
  }
  for (let index = 0; index < weights.length; index += 1) {
    const average = (weights[index] ?? 0) - (moments[index] ?? 0) / state.moment;
    mean.weights[index] = (mean.weights[index] ?? 0) + average / TAGGERS;
  }
};

interface TrainingState extends Trained {
  readonly moments: Float64Array;
  readonly rows: Int32Array;
  readonly scores: Float64Array;
  moment: number;
}

const learn = (state: TrainingState, { words, tags }: Example): void => {
  let [tag1, tag2] = [NO_TAG, NO_TAG];
  for (let index = 0; index < words.length; index += 1) {
    featureRows(words, index, tag1, tag2, state.rows);
    const guess = bestTag(state);
    const gold = tags[index] ?? -1;
    if (guess !== gold && gold >= 0) correct(state, gold, guess);
    state.moment += 1;
    tag2 = tag1;
    tag1 = guess;
  }
};

const bestTag = ({ weights, rows, scores }: TrainingState): number => {
  scores.fill(0);
  for (const row of rows) {
    const base = row * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) scores[tag] = (scores[tag] ?? 0) + (weights[base + tag] ?? 0);
  }
  let best = 0;
  for (let tag = 1; tag < TAGS; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  return best;
};

const correct = ({ weights, moments, updates, rows, moment }: TrainingState, gold: number, guess: number): void => {
  const add = (at: number, by: number): void => {
    weights[at] = (weights[at] ?? 0) + by;
    moments[at] = (moments[at] ?? 0) + by * moment;
  };
  for (const row of rows) {
    updates[row] = (updates[row] ?? 0) + 1;
    add(row * TAGS + gold, 1);
    add(row * TAGS + guess, -1);
  }
};

/** Keeps the rows that were corrected often, as small whole numbers, equal ones once. */
const prune = ({ weights, updates }: Trained): TaggerWeights => {
  const often = [...updates.keys()].filter((row) => (updates[row] ?? 0) >= FEWEST_UPDATES);
  const scale =
    QUANTISED_PERCENTILE / percentile(often.flatMap((row) => weightsOf(weights, row).filter((weight) => weight !== 0)));
  const vectors = new Map<string, { readonly weights: readonly number[]; readonly rows: number[] }>();
  for (const row of often) {
    const small = weightsOf(weights, row).map((weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * scale) || 0)),
    );
    if (small.every((weight) => weight === 0)) continue;
    const same = vectors.get(small.join());
    if (same === undefined) vectors.set(small.join(), { weights: small, rows: [row] });
    else same.rows.push(row);
  }
  // The most frequent have the smallest numbers, which are the shortest to write.
  const table = [...vectors.values()].sort(
    (a, b) => b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0),
  );
  const kept = table
    .flatMap((vector, number) => vector.rows.map((row) => ({ row, number })))
    .sort((a, b) => a.row - b.row);
  return {
    rows: Int32Array.from(kept, ({ row }) => row),
    vectorOf: Int32Array.from(kept, ({ number }) => number),
    vectors: Int8Array.from(table.flatMap((vector) => vector.weights)),
  };
};

const weightsOf = (weights: Float32Array, row: number): number[] => [...weights.subarray(row * TAGS, (row + 1) * TAGS)];

/** The 99.9th percentile of the sizes of the numbers. */
const percentile = (numbers: readonly number[]): number => {
  const sizes = Float64Array.from(numbers, Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.999)] ?? 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${JSON.stringify(trainTagger(), undefined, 2)}\n`);
}
