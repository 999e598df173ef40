import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from './read-passages.ts';

/** Characters of an article's text, from the first to behind the last. */
type Span = readonly [start: number, end: number];

/** One article's annotation as test/golden/real-articles keeps it: places in a text that is not ours, and no words of it but names. */
interface Annotation {
  /** The file of ../shared that holds the text, and the article's id there. */
  readonly from: string;
  readonly id: string;
  /** How many UTF-16 code units the text has, so that another edition of it is found out. */
  readonly length: number;
  readonly claims: readonly {
    readonly status: string;
    readonly spans: readonly Span[];
    readonly evidence: readonly {
      readonly bears: string;
      readonly by: string | null;
      readonly sourceType: string | null;
      readonly span: Span;
    }[];
  }[];
}

interface SharedLine {
  readonly id: string;
  readonly text?: string;
  readonly truth_text?: string;
}

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** The articles of an annotation file, with their texts out of `shared`. Throws where one is not there, or has another length. */
export const readRealArticles = (file: string, shared: string): Passage[] => {
  const texts = new Map<string, ReadonlyMap<string, string>>();
  const textsOf = (from: string): ReadonlyMap<string, string> => {
    const known =
      texts.get(from) ??
      new Map(readLines<SharedLine>(join(shared, from)).map((line) => [line.id, line.text ?? line.truth_text ?? '']));
    texts.set(from, known);
    return known;
  };
  return readLines<Annotation>(file).map(({ from, id, length, claims }) => {
    const text = textsOf(from).get(id);
    if (text?.length !== length) throw new Error(`${from} has no article ${id} of ${length} characters`);
    const quoted = <T extends { readonly span: Span }>(one: T) => ({ ...one, quote: text.slice(...one.span) });
    return {
      id: `${from}#${id}`,
      text,
      claims: claims.map((claim) => ({
        ...claim,
        quote: text.slice(...(claim.spans[0] ?? [0, 0])),
        evidence: claim.evidence.map(quoted),
      })),
      sources: [],
      hedges: [],
      notClaims: [],
    };
  });
};
