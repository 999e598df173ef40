import type { PartOfSpeech, Token } from '../../article/token.ts';
import type { Tagger } from './tagger.ts';

/** One universal part-of-speech tag a token of one sentence; without a tagger a small lexicon and word endings decide. */
export const tag = (text: string, tokens: readonly Token[], _tagger?: Tagger): PartOfSpeech[] =>
  tokens.map((token) => (token.kind === 'punctuation' ? 'PUNCT' : text ? 'X' : 'X'));
