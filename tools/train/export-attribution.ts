/**
 * tsx tools/train/export-attribution.ts SHARED FOLDER
 *
 * Writes the training and dev texts as the run time reads them, one JSON object a document: tokens with their offsets, features and windows from the
 * analysis' own code, so that the model is trained on exactly what it will see.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../src/analysis/article-from-text.ts';
import { readArticle } from '../../src/analysis/attribution/neural/reading.ts';
import type { Block } from '../../src/article/article.ts';
import { basicLayers } from '../text-layers.ts';
import { PARITY_SENTENCES } from './parity-sentences.ts';

const [shared, folder] = process.argv.slice(2);
if (shared === undefined || folder === undefined) throw new Error('usage: export-attribution.ts SHARED FOLDER');

const exportText = (id: string, text: string, blocks: readonly Block[], rest: object): string => {
  const layers = basicLayers(text, blocks);
  const windows = readArticle(layers).map(({ span, looks, quotes, edges }) => ({
    span: [span.start, span.end],
    words: looks.map(({ word }) => word),
    prefix: looks.map(({ prefix }) => prefix),
    suffix: looks.map(({ suffix }) => suffix),
    shape: looks.map(({ shape }) => shape),
    quotes: [...quotes],
    edges: [...edges],
  }));
  const tokens = layers.tokens.map(({ span }) => [span.start, span.end]);
  return JSON.stringify({ id, text, tokens, windows, ...rest });
};

interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly unknown[];
  readonly sources?: readonly unknown[];
}

const exportCorpus = (from: string, to: string) => {
  const lines = readFileSync(join(shared, from), 'utf8').split('\n').filter(Boolean);
  const out = lines.map((line) => {
    const { id, text, attributions, sources } = JSON.parse(line) as CorpusDocument;
    return exportText(id, text, articleFromText(text).blocks, { attributions, sources });
  });
  writeFileSync(join(folder, to), `${out.join('\n')}\n`);
};

/** A treebank's sentences, each as a block of its own, with tag, head and relation of each word by its offset. */
const exportTreebank = (from: string, to: string) => {
  const out: string[] = [];
  for (const [index, sentence] of readFileSync(join(shared, from), 'utf8').split('\n\n').entries()) {
    const text = /^# text = (.*)$/m.exec(sentence)?.[1];
    if (text === undefined) continue;
    let at = 0;
    const words: [number, number, string, number, string][] = [];
    for (const line of sentence.split('\n')) {
      const [number, form, , tag, , , head, relation] = line.split('\t');
      if (number === undefined || form === undefined || !/^\d+$/.test(number)) continue;
      const start = text.indexOf(form, at);
      const end = start < 0 ? -1 : start + form.length;
      if (end > 0) at = end;
      words.push([start, end, tag ?? 'X', Number(head), relation ?? 'dep']);
    }
    const block: Block = { span: { start: 0, end: text.length }, part: 'body', kind: 'paragraph' };
    out.push(exportText(String(index), text, [block], { treebank: words }));
  }
  writeFileSync(join(folder, to), `${out.join('\n')}\n`);
};

mkdirSync(folder, { recursive: true });
for (const [from, to] of [
  ['corpora/polnear/train.jsonl', 'train.jsonl'],
  ['corpora/polnear/dev.jsonl', 'dev.jsonl'],
  ['corpora/gum-wikinews/train.jsonl', 'wikinews.jsonl'],
  ['status/train.jsonl', 'status.jsonl'],
] as const)
  if (existsSync(join(shared, from))) exportCorpus(from, to);
for (const [from, to] of [
  ['corpora/ud/ewt.train.conllu', 'ewt.jsonl'],
  ['corpora/ud/gumfree.train.conllu', 'gum.jsonl'],
  ['corpora/ud/gumfree.dev.conllu', 'gum-dev.jsonl'],
] as const)
  if (existsSync(join(shared, from))) exportTreebank(from, to);
const parity = PARITY_SENTENCES.map((text, index) => exportText(String(index), text, articleFromText(text).blocks, {}));
writeFileSync(join(folder, 'parity.jsonl'), `${parity.join('\n')}\n`);
