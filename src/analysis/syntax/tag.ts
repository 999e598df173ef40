import type { PartOfSpeech, Token } from '../../article/token.ts';
import { guessTags } from './guess-tags.ts';
import { repairTags } from './repair-tags.ts';
import type { Tagger } from './tagger.ts';

/** One universal part-of-speech tag a token of one sentence; without a tagger a small lexicon and word endings decide. */
export const tag = (text: string, tokens: readonly Token[], tagger?: Tagger): PartOfSpeech[] => {
  const words = tokens.map(({ span, lower }) => ({
    form: straightened(text.slice(span.start, span.end)),
    lower: plain(lower),
  }));
  return repairTags(tokens, tagger === undefined ? guessTags(words) : tagger.tag(words));
};

/** The treebanks write straight marks; the tagger knows no others. */
const straightened = (form: string): string =>
  /^[\p{L}\p{N}.,;:!?]*$/u.test(form) ? form : form.replace(/[’‘ʼ]/g, "'");

const plain = (lower: string): string => {
  if (lower.length > 3) return lower;
  return PLAIN.get(lower) ?? lower;
};

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
]);
