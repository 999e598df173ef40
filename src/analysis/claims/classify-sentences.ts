import type { Attribution } from '../../article/attribution.ts';
import type { ClassifiedSentence, Sentence, SentenceKind } from '../../article/sentence.ts';
import type { TextLayers } from '../layers.ts';
import { normalise } from '../lexicon/phrase.ts';
import { SENTENCE_MARKS } from '../lexicon/sentence-marks.ts';
import { VERIFICATION_ONLY } from '../lexicon/verification-only.ts';

/** Every sentence with what it does, and the rule that decided it. */
export const classifySentences = (layers: TextLayers, attributions: readonly Attribution[]): ClassifiedSentence[] => {
  const normal = normalise(layers.text);
  return layers.sentences.map((sentence) => ({ ...sentence, ...kindOf(layers, normal, sentence, attributions) }));
};

interface KindAndRule {
  readonly kind: SentenceKind;
  readonly rule: string;
}

const kindOf = (
  layers: TextLayers,
  normal: string,
  sentence: Sentence,
  attributions: readonly Attribution[],
): KindAndRule => {
  const words = normal.slice(sentence.span.start, sentence.span.end).replace(/\s+/g, ' ').trim();
  if (!/\p{L}{2}/u.test(words)) return { kind: 'label', rule: 'claims/no-words' };
  const inner = words.replace(/^["'(]+|["')]+$/g, '');
  const attributed = attributions.some(({ cue }) =>
    cue.some(({ start }) => start >= sentence.span.start && start < sentence.span.end),
  );
  if (isQuestion(words)) return { kind: 'question', rule: 'claims/question' };
  for (const { kind, words: pattern, rule } of SENTENCE_MARKS) {
    if (attributed && kind !== 'label') continue;
    if (pattern.test(words) || (rule !== 'byline' && pattern.test(inner) && inner.length < 120))
      return { kind, rule: `claims/${rule}` };
  }
  if (isSubHeading(layers, sentence, words)) return { kind: 'label', rule: 'claims/sub-heading' };
  if (isListOfNames(sentence, words)) return { kind: 'label', rule: 'claims/byline' };
  if (VERIFICATION_ONLY.some(({ words: pattern }) => pattern.test(inner)))
    return { kind: 'verification', rule: 'claims/verification' };
  return { kind: 'claim', rule: 'claims/default' };
};

/** Ends with a question mark, or most of it is one quoted question. */
const isQuestion = (words: string): boolean => {
  if (/\?["')\]]*$/.test(words) && !/\?["'] (?:he|she|they|[\p{Lu}])/u.test(words)) return true;
  const quoted = /["'](?:[^"'?]|(?<=\w)'(?=\w))*\?["']/.exec(words);
  return (
    quoted !== null &&
    quoted[0].length * 2 > words.length &&
    !/[.!] /.test(words.slice(quoted.index + quoted[0].length))
  );
};

/** A short line of its own without a full stop, that is no headline. */
const isSubHeading = (layers: TextLayers, sentence: Sentence, words: string): boolean => {
  const block = layers.blocks[sentence.block];
  if (block === undefined || sentence.part === 'headline' || sentence.part === 'dek' || sentence.part === 'summary')
    return false;
  const alone = sentence.span.start === block.span.start && sentence.span.end >= block.span.end;
  if (!alone || /[.!?…:]["')]*$/.test(words)) return false;
  if (block.kind === 'heading') return true;
  if (/^[^\p{Ll}]+$/u.test(words) && words.length < 80) return true;
  const count = words.split(' ').length;
  return (
    count <= 9 &&
    words.length < 60 &&
    sentence.block > 0 &&
    !/\b(?:is|are|was|were|has|have|had|said|says)\b/i.test(words)
  );
};

/** A line of capitalised names, marks and dates only. */
const isListOfNames = (sentence: Sentence, words: string): boolean =>
  sentence.part !== 'headline' &&
  /^(?:(?:[\p{Lu}][\p{L}.'-]*|[0-9:,.|/]+|and|of|in|for|at|by|the|&|\||·|•|-|–)\s?){2,14}$/u.test(words) &&
  words.length < 90 &&
  !/[.!?]$/.test(words);
