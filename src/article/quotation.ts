import type { CharSpan } from './span.ts';

/** What a pair of quotation marks is there for: somebody's words, a few of them, a name or title, or distance. */
export type QuotationKind = 'speech' | 'fragment' | 'title' | 'scare';

/** A stretch in quotation marks. One that runs over several paragraphs is one quotation with several spans. */
export interface Quotation {
  /** One span a paragraph, marks included. */
  readonly spans: readonly CharSpan[];
  readonly kind: QuotationKind;
  /** How many quotations hold this one. */
  readonly depth: number;
}
