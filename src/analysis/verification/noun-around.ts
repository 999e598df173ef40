import type { Sentence } from '../../article/sentence.ts';
import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom, type Words } from '../attribution/words.ts';
import { phraseEnd } from '../claims/claim-extent.ts';
import { MISDEEDS } from '../lexicon/misdeeds.ts';
import type { Reading } from '../reference/reading.ts';

/** Words before "allegations" that tell nothing of what is alleged. */
const EMPTY = new Set(
  'criminal new fresh other serious recent such more many several similar false unproven these same latest federal multiple media growing amid numerous wild old earlier further specific explosive facing making made various baseless unfounded unsubstantiated additional damaging public formal state felony misdemeanor misdemeanour civil sweeping capital grave initial possible pending separate personal detailed surprise'.split(
    ' ',
  ),
);

/** The end of the noun phrase at `start`, with what hangs on it: "plot to blow up the dam in May". */
export const nounEnd = (reading: Reading, start: number, limit: number): number => {
  const hard = phraseEnd(reading.normal, start, limit);
  const { words, layers } = reading;
  const first = firstTokenFrom(layers, start);
  let next = first;
  for (; next < words.length; next++) {
    const span = layers.tokens[next]?.span;
    if (span === undefined || span.start >= hard) break;
    if (next > first ? endsNoun(reading, next) : isModal(reading, next)) break;
    if (words.tag(next) === 'PUNCT' && !/^[-'"’“”‘$]+$/.test(words.surface(next))) break;
  }
  // "smugglers abruptly | left", "a plot in | which": no part of it.
  while (next > first + 1 && /^(?:ADV|ADP|CCONJ|DET)$/.test(words.tag(next - 1))) next--;
  return next === first ? start : (layers.tokens[next - 1]?.span.end ?? start);
};

/** "men whom it suspected | could be planning a raid": no noun follows. */
const isModal = ({ words }: Reading, index: number): boolean =>
  /^(?:could|may|might|would|should|will|can|must|had|has|have)$/.test(words.lower(index));

const endsNoun = ({ words }: Reading, index: number): boolean => {
  const [tag, word] = [words.tag(index), words.lower(index)];
  // "a GRU plot", "an IS cell": a name in capitals, whatever else it spells.
  if (/^\p{Lu}{2,}$/u.test(words.surface(index))) return false;
  if (tag === 'AUX' || tag === 'SCONJ') return true;
  if (tag === 'PRON') return !/^(?:his|her|its|their|who|whom|whose)$/.test(word);
  if (tag !== 'VERB' || words.lower(index - 1) === 'to') return false;
  if (/ed$/.test(word)) return !/^(?:by|in|from|with|as)$/.test(words.lower(index + 1));
  return !/(?:ing|en)$/.test(word);
};

/** Verbs that take "charges" as their object. */
const SUPPORT =
  /^(?:bring|recommend|fil|press|fac|drop|mak|weigh|consider|deny|reject|dismiss|answer|avoid|add|hear|lay|pursu|receiv|rais|repeat|level)(?:p?ing)?$/;

/** A noun or a gerund among the words: "detailed allegations" tell nothing. */
const tellsDeed = (words: Words, first: number, head: number): boolean => {
  for (let index = first; index < head; index++)
    if (words.tag(index) === 'NOUN' || words.lower(index).endsWith('ing') || MISDEEDS.test(words.lower(index)))
      return true;
  return false;
};

/** The noun phrase's words before "allegations": "graft and vote-buying". */
export const modifierBefore = (reading: Reading, sentence: Sentence, cue: CharSpan): CharSpan | undefined => {
  const { words, layers } = reading;
  const head = firstTokenFrom(layers, cue.start);
  let first = head;
  // "Fraud charges against": no verb, whatever it looks like.
  const isNoun = MISDEEDS.test(words.lower(head - 1)) && words.lower(head + 1) === 'against';
  if (words.tag(head) === 'VERB' && !isNoun) return undefined;
  for (let index = head - 1; index >= sentence.tokens.start; index--) {
    const [tag, word] = [words.tag(index), words.lower(index)];
    const joins = word === '-' || (word === 'and' && /^(?:NOUN|ADJ|VERB)$/.test(words.tag(index - 1)));
    const modifies =
      tag === 'NOUN' ||
      tag === 'ADJ' ||
      (tag === 'PROPN' && MISDEEDS.test(word)) ||
      (tag === 'VERB' && word.endsWith('ing') && index < head - 1) ||
      (tag === 'VERB' && word.endsWith('ing'));
    if ((!joins && !modifies) || EMPTY.has(word) || SUPPORT.test(word)) break;
    first = index;
  }
  if (!tellsDeed(words, first, head)) return undefined;
  const start = layers.tokens[first]?.span.start;
  return start === undefined || first >= head ? undefined : { start, end: cue.start };
};
