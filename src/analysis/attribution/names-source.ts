import type { TokenSpan } from '../../article/span.ts';
import { nounKind } from '../mentions/noun-kind.ts';
import type { Words } from './words.ts';

const ENDS_HEAD = /^(?:of|in|by|from|with|who|whose|which|that|for|at|on|to|,|\(|-|–)$/;

/** Whether a phrase names somebody or something that can tell: a name, a pronoun, a person, group, document or outlet. */
export const namesSource = (words: Words, span: TokenSpan): boolean => {
  let head = span.start;
  for (let index = span.start; index < span.end; index++) {
    if (index > span.start && ENDS_HEAD.test(words.lower(index))) break;
    if (words.tag(index) === 'PRON') return true;
    head = index;
  }
  return /^\p{Lu}/u.test(words.surface(head)) || nounKind(words.lower(head)) !== undefined;
};
