import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Reading } from '../reference/reading.ts';

const RELATIVE =
  /\b(?:who|which|that)(?: (?:has|have|had|is|are|was|were|been|also|once|allegedly|later|now|long|\p{L}+ly))* $/u;
const AUXILIARY =
  /(?:\b(?:is|are|was|were|be|been|being|has|have|had|stands?|stood|gets?|got|remains?)|'s|'re)(?: (?:also|again|now|still|later|once|not|\p{L}+ly))* $/u;
/** "accused of", "charged in May with"; one who "accused the club of …" accuses. */
const PARTICIPLE =
  /^(?:(?:accused|suspected)(?= (?:of|by|in)\b)|(?:charged|indicted|implicated|wanted|sought|arraigned)(?= (?!an?\b|the\b|his\b|her\b|their\b|\p{Lu}))|on trial|under suspicion)/u;

/** "Trial for the miller's murder | opens in Arvik": the cue is a noun itself. */
const NOUN = /^trials? for$/i;

/** Whether a cue hangs on a noun ("the man accused of …", "women who have accused him of …"), so that the noun's own verb is still to come. */
export const hangsOnNoun = ({ normal }: Reading, sentence: CharSpan, cue: CharSpan): boolean => {
  const before = normal.slice(sentence.start, cue.start);
  if (RELATIVE.test(before)) return true;
  if (NOUN.test(normal.slice(cue.start, cue.end))) return true;
  return (
    PARTICIPLE.test(normal.slice(cue.start, cue.end + 8)) && /[\p{L}\p{N}] $/u.test(before) && !AUXILIARY.test(before)
  );
};

/** Where, in the words that hang on a noun, the noun's own verb comes; their end where it doesn't. */
export const beforeOwnVerb = (reading: Reading, { start, end }: CharSpan): number => {
  const { words, layers } = reading;
  const first = firstTokenFrom(layers, start);
  for (let index = first + 1; index < words.length; index++) {
    const token = layers.tokens[index]?.span;
    if (token === undefined || token.start >= end) return end;
    if (isFiniteVerb(reading, index)) return layers.tokens[index - 1]?.span.end ?? end;
  }
  return end;
};

/** What people do who are accused, and what becomes of their trials: no participle behind its noun. */
const MAIN =
  /^(?:appeared|opened|crashed|died|pleaded|walked|adjourned|postponed|returned|resigned|escaped|collapsed|remained|refused|agreed|arrived|argued|testified|surrendered|disappeared|vanished|apologi[sz]ed|resumed|ended|started|continued)$/;

const isFiniteVerb = ({ words }: Reading, index: number): boolean => {
  const [tag, word] = [words.tag(index), words.lower(index)];
  if (tag !== 'AUX' && tag !== 'VERB') return false;
  if (
    !(MAIN.test(word) ? /^(?:NOUN|PROPN|NUM|ADV|ADJ)$/ : /^(?:NOUN|PROPN|NUM|ADV)$/).test(words.tag(index - 1)) ||
    /^(?:be|been|being)$/.test(word)
  )
    return false;
  if (word.endsWith('ing')) return false;
  if (tag === 'AUX' || !/(?:ed|en|wn)$/.test(word) || MAIN.test(word)) return true;
  return !/^(?:ADP|PUNCT|SCONJ|CCONJ)$/.test(words.tag(index + 1));
};
