import { splitSentences } from '../src/analysis/tokens/split-sentences.ts';
import { tokenise } from '../src/analysis/tokens/tokenise.ts';
import { charSpan } from '../src/article/span.ts';
import { readConllu, runningText, type TreebankDocument } from './train/corpora.ts';

/** How well sentence ends were found, in per cent. */
export interface EndScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The ends of all documents together, each document's last left out. */
export interface SentenceScore extends EndScore {
  readonly documents: number;
  /**
   * The same, asking only for ends that have a mark. In running text without line breaks the end of a heading, a date line or
   * an item of a list has none and can't be seen; in an article these are blocks of their own.
   */
  readonly marked: EndScore;
}

/** Scores sentence-end offsets on the documents of a CoNLL-U file whose id fits, as running text without line breaks. */
export const scoreSentences = (conlluPath: string, fits = /_news_|_interview_/): SentenceScore => {
  const documents = readConllu(conlluPath)
    .filter((document) => fits.test(document.id))
    .map(compareEnds);
  const count = (of: (ends: ComparedEnds) => number): number => documents.reduce((sum, ends) => sum + of(ends), 0);
  const found = count((ends) => ends.found.size);
  const right = count((ends) => ends.gold.filter((end) => ends.found.has(end)).length);
  const marked = count((ends) => ends.gold.filter((end) => hasMark(ends.text, end)).length);
  const markedRight = count((ends) => ends.gold.filter((end) => hasMark(ends.text, end) && ends.found.has(end)).length);
  const precision = ratio(right, found);
  return {
    ...endScore(
      precision,
      ratio(
        right,
        count((ends) => ends.gold.length),
      ),
    ),
    documents: documents.length,
    marked: endScore(precision, ratio(markedRight, marked)),
  };
};

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

const endScore = (precision: number, recall: number): EndScore => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

const hasMark = (text: string, end: number): boolean =>
  /[.!?…]["”’')\]»]*$/.test(text.slice(Math.max(0, end - 8), end));

interface ComparedEnds {
  readonly document: string;
  readonly text: string;
  readonly gold: readonly number[];
  readonly found: ReadonlySet<number>;
}

const compareEnds = (document: TreebankDocument): ComparedEnds => {
  const { text, ends } = runningText(document);
  const tokens = tokenise(text, charSpan(0, text.length));
  const found = splitSentences(text, tokens).map((span) => tokens[span.end - 1]?.span.end ?? 0);
  return { document: document.id, text, gold: ends.slice(0, -1), found: new Set(found.slice(0, -1)) };
};
