import type { CharSpan } from './span.ts';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * A word, a number or a mark of punctuation. Contractions and possessives are split as in the Universal Dependencies
 * treebanks ("do|n't", "Russia|'s", "we|’re"), and so are hyphenated compounds ("so|-|called").
 */
export interface Token {
  readonly span: CharSpan;
  readonly kind: TokenKind;
  /** The token's letters in lower case, apostrophes straightened. */
  readonly lower: string;
}

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';
