import type { Part } from './article.ts';
import type { CharSpan, TokenSpan } from './span.ts';

/** A stretch of one block that ends where a sentence ends. */
export interface Sentence {
  readonly span: CharSpan;
  readonly tokens: TokenSpan;
  /** Index into the article's blocks. */
  readonly block: number;
  readonly part: Part;
}

/**
 * What a sentence does. claim: asserts something that could be checked. verification: speaks of nothing but whether
 * another claim has been checked, answered or commented on. question, framing, label: nothing to check. opinion: the
 * writer's judgement or advice.
 */
export type SentenceKind = 'claim' | 'verification' | 'question' | 'framing' | 'opinion' | 'label';

/** A sentence with its kind, and the rule that decided it. */
export interface ClassifiedSentence extends Sentence {
  readonly kind: SentenceKind;
  readonly rule: string;
}
