import { readFileSync } from 'node:fs';
import type { PartOfSpeech } from '../../src/article/token.ts';

/** One syntactic word of a treebank. */
export interface TreebankWord {
  readonly form: string;
  readonly upos: PartOfSpeech;
  /** Index of the head in its sentence; −1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** One surface token of a treebank: what stands in the text, words that are written together as one. */
export interface TreebankToken {
  readonly form: string;
  readonly spaceAfter: boolean;
  /** How many words it stands for. */
  readonly words: number;
}

/** One sentence of a treebank. */
export interface TreebankSentence {
  readonly words: readonly TreebankWord[];
  readonly tokens: readonly TreebankToken[];
}

/** One document of a treebank. */
export interface TreebankDocument {
  readonly id: string;
  readonly sentences: readonly TreebankSentence[];
}

/** The documents of a CoNLL-U file; empty nodes are left out. */
export const readConllu = (path: string): TreebankDocument[] => {
  const documents: { id: string; sentences: TreebankSentence[] }[] = [];
  for (const chunk of readFileSync(path, 'utf8').split('\n\n')) {
    const lines = chunk.split('\n');
    const id = lines
      .find((line) => line.startsWith('# newdoc id ='))
      ?.slice('# newdoc id ='.length)
      .trim();
    if (id !== undefined || documents.length === 0) documents.push({ id: id ?? '', sentences: [] });
    const sentence = readSentence(lines);
    if (sentence.words.length > 0) documents.at(-1)?.sentences.push(sentence);
  }
  return documents;
};

const readSentence = (lines: readonly string[]): TreebankSentence => {
  const words: TreebankWord[] = [];
  const tokens: TreebankToken[] = [];
  let within = 0;
  for (const line of lines) {
    const [id = '', form = '', , upos = '', , , head = '', relation = '', , misc = ''] = line.split('\t');
    const spaceAfter = !/(^|\|)SpaceAfter=No/.test(misc);
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      within = Number(range[2]) - Number(range[1]) + 1;
      tokens.push({ form, spaceAfter, words: within });
    } else if (/^\d+$/.test(id)) {
      words.push({ form, upos: upos as PartOfSpeech, head: Number(head) - 1, relation });
      if (within > 0) within -= 1;
      else tokens.push({ form, spaceAfter, words: 1 });
    }
  }
  return { words, tokens };
};

/** A document as running text, and where in it each sentence ends. */
export const runningText = (document: TreebankDocument): { text: string; ends: number[] } => {
  let text = '';
  const ends: number[] = [];
  for (const sentence of document.sentences) {
    let space = '';
    for (const token of sentence.tokens) {
      text += token.form;
      space = token.spaceAfter ? ' ' : '';
      text += space;
    }
    ends.push(text.length - space.length);
  }
  return { text: text.trimEnd(), ends };
};
