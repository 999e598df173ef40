import type { Token } from '../../article/token.ts';
import { type BlockTokens, touchesLast } from './block-tokens.ts';
import { isUpper } from './characters.ts';

/** The first token after the quotation marks, brackets and note numbers that close what ends before `from`. */
export const afterClosers = (block: BlockTokens, from: number): number => {
  const { text, tokens } = block;
  let index = from;
  while (index < from + MOST_CLOSERS) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'word') return index;
    const character = text.charAt(token.span.start);
    const touches = touchesLast(tokens, index);
    if (/[”»)\]}]/.test(character)) index += 1;
    else if (character === '"' && (touches || isAlone(tokens, index)) && closesHere(block, index)) index += 1;
    else if (!touches) return index;
    else if (/[’“'!?.…]/.test(character)) index += 1;
    else if (character === '[' && isNote(text, tokens, index)) index += 3;
    else return index;
  }
  return Math.min(index, tokens.length);
};

/** More closing marks than any writer sets; the limit keeps hostile text linear. */
const MOST_CLOSERS = 12;

const isAlone = (tokens: readonly Token[], index: number): boolean =>
  !touchesLast(tokens, index) && !touchesLast(tokens, index + 1);

/** A straight mark that touches the word before it closes; where it touches both sides or none, the marks before it tell. */
const closesHere = ({ text, tokens, openQuote }: BlockTokens, index: number): boolean => {
  const next = tokens[index + 1];
  if (next === undefined) return true;
  const unsure =
    isAlone(tokens, index) ||
    (touchesLast(tokens, index + 1) && next.kind === 'word' && isUpper(text, next.span.start));
  return unsure ? openQuote[index] === 1 : true;
};

/** "[12]" as in encyclopaedias. */
const isNote = (text: string, tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.kind === 'number' && text.charAt(tokens[index + 2]?.span.start ?? 0) === ']';
