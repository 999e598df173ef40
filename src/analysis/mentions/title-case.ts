import type { TokenSpan } from '../../article/span.ts';
import type { TextLayers } from '../layers.ts';

/** Whether nearly all words of a sentence have capitals, so that capitals tell nothing of names. */
export const isTitleCased = (layers: TextLayers, tokens: TokenSpan, least: number): boolean => {
  let [long, capital] = [0, 0];
  for (let index = tokens.start; index < tokens.end; index++) {
    const span = layers.tokens[index]?.span;
    const word = span === undefined ? '' : layers.text.slice(span.start, span.end);
    if (layers.tags[index] === 'VERB' && /^\p{Ll}{2,}/u.test(word)) return false;
    if (!/^\p{L}{4,}/u.test(word)) continue;
    long++;
    if (/^\p{Lu}/u.test(word)) capital++;
  }
  return long >= least && capital >= 0.8 * long;
};
