import type { CharSpan } from '../../article/span.ts';

/** The asserted part of a sentence, with the rule that found it. */
export interface Draft {
  readonly span: CharSpan;
  readonly rule: string;
  readonly confidence: number;
  readonly shown: boolean;
}
