import type { Block } from '../article/article.ts';
import type { Quotation } from '../article/quotation.ts';
import type { Sentence } from '../article/sentence.ts';
import type { PartOfSpeech, Token } from '../article/token.ts';

/** What the passes over one article build up, each layer referring to the text by spans. */
export interface TextLayers {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** All tokens of the article, in order. */
  readonly tokens: readonly Token[];
  /** One tag a token. */
  readonly tags: readonly PartOfSpeech[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
