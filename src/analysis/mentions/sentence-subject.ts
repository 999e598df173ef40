import type { Sentence } from '../../article/sentence.ts';
import type { CharSpan } from '../../article/span.ts';
import { subjectBefore } from '../attribution/noun-phrase.ts';
import type { Words } from '../attribution/words.ts';

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|there|what|one)$/;

/** The subjects of a sentence's verbs before a token, in order, that are no pronouns and stand in the same voice: in quotation marks or outside them. */
export const subjectsBefore = (words: Words, sentence: Sentence, before: number): CharSpan[] => {
  const found: CharSpan[] = [];
  const { start, end } = sentence.tokens;
  let low = start;
  for (let index = start; index < Math.min(before, end); index++) {
    const tag = words.tag(index);
    if ((tag !== 'VERB' && tag !== 'AUX') || words.quote(index) !== words.quote(before)) continue;
    if (index <= low) continue;
    const phrase = subjectBefore(words, index, low);
    if (
      phrase !== undefined &&
      phrase.end <= before &&
      words.tag(phrase.start) !== 'VERB' &&
      !isPronoun(words, phrase.start, phrase.end)
    )
      found.push(words.chars(phrase));
    low = index + 1;
  }
  return found;
};

const isPronoun = (words: Words, start: number, end: number): boolean =>
  end - start === 1 && PRONOUN.test(words.lower(start));
