import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Reading } from '../reference/reading.ts';

/** Whether a finite verb stands in a stretch, so that it may state something: an auxiliary, or a verb that is no gerund or infinitive. */
export const hasFiniteVerb = ({ layers, words }: Reading, span: CharSpan): boolean => {
  for (
    let index = firstTokenFrom(layers, span.start);
    (layers.tokens[index]?.span.end ?? Infinity) <= span.end;
    index++
  ) {
    const [tag, lower] = [words.tag(index), words.lower(index)];
    if (lower === "'s" || words.lower(index - 1) === 'to') continue;
    if (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower))) return true;
  }
  return false;
};
