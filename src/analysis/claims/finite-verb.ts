import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Reading } from '../reference/reading.ts';

/** Whether a finite verb stands in a stretch, so that it may state something: an auxiliary, or a verb that is no gerund or infinitive. */
export const hasFiniteVerb = (reading: Reading, span: CharSpan): boolean =>
  verbsIn(reading, span).some(({ tag, lower }) => tag === 'AUX' || !/ing$/.test(lower));

/** Whether a verb stands in a stretch that tells what somebody does: any but an infinitive. */
export const hasVerb = (reading: Reading, span: CharSpan): boolean => verbsIn(reading, span).length > 0;

const verbsIn = ({ layers, words }: Reading, span: CharSpan): { readonly tag: string; readonly lower: string }[] => {
  const found: { tag: string; lower: string }[] = [];
  for (
    let index = firstTokenFrom(layers, span.start);
    (layers.tokens[index]?.span.end ?? Infinity) <= span.end;
    index++
  ) {
    const [tag, lower] = [words.tag(index), words.lower(index)];
    if (lower === "'s" || words.lower(index - 1) === 'to') continue;
    if (tag === 'AUX' || tag === 'VERB') found.push({ tag, lower });
  }
  return found;
};
