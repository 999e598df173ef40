import type { Attribution } from '../../article/attribution.ts';
import type { ClassifiedSentence, Sentence, SentenceKind } from '../../article/sentence.ts';
import { cueEntries } from '../attribution/cue-index.ts';
import { indexByPlace } from '../attribution/lookup.ts';
import type { TextLayers } from '../layers.ts';
import { normalise } from '../lexicon/phrase.ts';
import { SENTENCE_MARKS } from '../lexicon/sentence-marks.ts';
import { VERIFICATION_ONLY } from '../lexicon/verification-only.ts';
import { findSubHeadings } from './sub-headings.ts';

/** Every sentence with what it does, and the rule that decided it. */
export const classifySentences = (layers: TextLayers, attributions: readonly Attribution[]): ClassifiedSentence[] => {
  const normal = normalise(layers.text);
  const subHeadings = findSubHeadings(layers);
  const cues = indexByPlace(attributions, ({ cue }) => cue.map(({ start }) => ({ start, end: start + 1 })));
  return layers.sentences.map((sentence) => ({
    ...sentence,
    ...kindOf(layers, normal, sentence, cues.near(sentence.span).length > 0, subHeadings),
  }));
};

interface KindAndRule {
  readonly kind: SentenceKind;
  readonly rule: string;
}

const kindOf = (
  layers: TextLayers,
  normal: string,
  sentence: Sentence,
  attributed: boolean,
  subHeadings: ReadonlySet<number>,
): KindAndRule => {
  const words = normal.slice(sentence.span.start, sentence.span.end).replace(/\s+/g, ' ').trim();
  if (!/\p{L}{2}/u.test(words)) return { kind: 'label', rule: 'claims/no-words' };
  const inner = words.replace(/^["'(]+|["')]+$/g, '');
  if (isQuestion(words)) return { kind: 'question', rule: 'claims/question' };
  for (const { kind, words: pattern, rule } of SENTENCE_MARKS) {
    if (attributed && kind !== 'label') continue;
    if (pattern.test(words) || (rule !== 'byline' && pattern.test(inner) && inner.length < 120))
      return { kind, rule: `claims/${rule}` };
  }
  if (subHeadings.has(sentence.block)) return { kind: 'label', rule: 'claims/sub-heading' };
  if (isListOfNames(sentence, words)) return { kind: 'label', rule: 'claims/byline' };
  if (!attributed && introduces(words) && fillsBlock(layers, sentence))
    return { kind: 'framing', rule: 'claims/introduces' };
  if (VERIFICATION_ONLY.some(({ words: pattern }) => pattern.test(inner)))
    return { kind: 'verification', rule: 'claims/verification' };
  return { kind: 'claim', rule: 'claims/default' };
};

/** Ends with a question mark, or most of it is one quoted question. */
const isQuestion = (words: string): boolean => {
  if (/\?["')\]]*$/.test(words) && !/\?["'] (?:he|she|they|[\p{Lu}])/u.test(words)) return true;
  if (INVERTED.test(words)) return true;
  const quoted = /["'](?:[^"'?]|(?<=\w)'(?=\w))*\?["']/.exec(words);
  return (
    quoted !== null &&
    quoted[0].length * 2 > words.length &&
    !/[.!] /.test(words.slice(quoted.index + quoted[0].length))
  );
};

/** "How did the company know that." is a question, whatever its mark. */
const INVERTED =
  /^["'(]*(?:how|why|what|when|where|who) (?:did|do|does|can|could|would|will) (?:the|he|she|it|they|we|you|I|his|her|their|our|your|this|that|these|those)\b[^,;:]*$/i;

/** "What divers look for:" before a list, a quotation or a picture. */
const introduces = (words: string): boolean =>
  words.endsWith(':') &&
  words.split(' ').length <= 14 &&
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => cueEntries(word).length === 0);

const fillsBlock = ({ blocks }: TextLayers, { span, block }: Sentence): boolean =>
  blocks[block]?.span.start === span.start && blocks[block]?.span.end === span.end;

/** Names, marks and dates; each run is taken whole, so that no line can be read in a million ways. */
const NAMES =
  /^(?:(?:\p{Lu}[\p{L}.'-]*(?![\p{L}.'-])|[0-9:,.|/]+(?![0-9:,.|/])|and|of|in|for|at|by|the|&|·|•|-|–)\s?){1,14}$/u;

/** More than one word, or one of more than one capital ("AP", "10:30"). */
const SEVERAL = /\s|.[\p{Lu}0-9:,|/&·•–]/u;

/** A line of capitalised names, marks and dates only. */
const isListOfNames = (sentence: Sentence, words: string): boolean =>
  sentence.part !== 'headline' &&
  words.length < 90 &&
  !/[.!?]$/.test(words) &&
  SEVERAL.test(words) &&
  NAMES.test(words);
