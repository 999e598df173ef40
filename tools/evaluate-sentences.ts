import { splitSentences } from '../src/analysis/tokens/split-sentences.ts';
import { tokenise } from '../src/analysis/tokens/tokenise.ts';
import { charSpan } from '../src/article/span.ts';
import { readConllu, runningText, type TreebankDocument } from './train/corpora.ts';

/** How well sentence ends were found, all documents together; each document's last end is left out. */
export interface SentenceScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly documents: number;
}

/** One end that is in the treebank only, or in our splitting only, with the text around it. */
export interface SentenceError {
  readonly document: string;
  readonly kind: 'missed' | 'wrong';
  readonly context: string;
}

/** Scores sentence-end offsets on the documents of a CoNLL-U file whose id fits, as running text without line breaks. */
export const scoreSentences = (conlluPath: string, fits = /_news_|_interview_/): SentenceScore => {
  const documents = readConllu(conlluPath).filter((document) => fits.test(document.id));
  let [right, found, gold] = [0, 0, 0];
  for (const document of documents) {
    const ends = compareEnds(document);
    right += ends.gold.filter((end) => ends.found.has(end)).length;
    found += ends.found.size;
    gold += ends.gold.length;
  }
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1, documents: documents.length };
};

/** The ends that scoreSentences counts as missed or wrong. */
export const listSentenceErrors = (conlluPath: string, fits = /_news_|_interview_/): SentenceError[] =>
  readConllu(conlluPath)
    .filter((document) => fits.test(document.id))
    .flatMap((document) => {
      const { text, gold, found } = compareEnds(document);
      const context = (end: number) => `${text.slice(Math.max(0, end - 50), end)} ⏐ ${text.slice(end, end + 40)}`;
      const known = new Set(gold);
      return [
        ...gold
          .filter((end) => !found.has(end))
          .map((end) => ({ document: document.id, kind: 'missed' as const, context: context(end) })),
        ...[...found]
          .filter((end) => !known.has(end))
          .map((end) => ({ document: document.id, kind: 'wrong' as const, context: context(end) })),
      ];
    });

const compareEnds = (document: TreebankDocument) => {
  const { text, ends } = runningText(document);
  const tokens = tokenise(text, charSpan(0, text.length));
  const found = splitSentences(text, tokens).map((span) => tokens[span.end - 1]?.span.end ?? 0);
  return { text, gold: ends.slice(0, -1), found: new Set(found.slice(0, -1)) };
};
