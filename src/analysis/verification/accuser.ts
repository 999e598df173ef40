import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { CharSpan } from '../../article/span.ts';
import { subjectBefore } from '../attribution/noun-phrase.ts';
import { verbGroup } from '../attribution/verb-group.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Reading } from '../reference/reading.ts';
import type { CueMatch } from './match-cues.ts';

const OWNER =
  /(?:\b(?:his|her|its|their)|(?:[\p{Lu}][\p{L}.-]* ){0,4}[\p{Lu}][\p{L}.-]*'s?|\b(?:the |an? )?\p{Ll}+'s?|\b(?:media|press|newspaper|opposition|police)) (?=(?:[a-z-]+ ){0,2}$)/u;
const MAKES =
  /\b(?:ma[dk]es?|making|rais(?:es|ed|ing)|repeat(?:s|ed|ing)?|levell?(?:s|ed|ing)|renew(?:s|ed|ing)|add(?:s|ed)|fil(?:es|ed)|br(?:ings|ought)) (?=(?:[a-z-]+ ){0,3}$)/;

/** The words for the one whose accusation a noun tells: its owner ("Trump's accusation"), its "by …", or who makes it. */
export const accuserBy = (reading: Reading, sentence: ClassifiedSentence, { span }: CueMatch): CharSpan | undefined => {
  const { normal } = reading;
  const by = / (?:by|from) (?<who>[^,.;]{2,40}?) (?:that|of)$/d.exec(normal.slice(span.start, span.end))?.indices
    ?.groups?.who;
  if (by !== undefined) return { start: span.start + by[0], end: span.start + by[1] };
  const before = normal.slice(sentence.span.start, span.start);
  const owner = OWNER.exec(before);
  if (owner !== null) {
    const start = sentence.span.start + owner.index;
    return { start, end: start + owner[0].trimEnd().replace(/'s?$/, '').length };
  }
  const makes = MAKES.exec(before);
  return makes === null ? undefined : subjectOf(reading, sentence, sentence.span.start + makes.index);
};

const subjectOf = ({ words, layers }: Reading, sentence: ClassifiedSentence, verb: number): CharSpan | undefined => {
  const first = firstTokenFrom(layers, verb);
  const group = verbGroup(words, first, sentence.tokens.start, true);
  if (group.passive) return undefined;
  const subject = subjectBefore(words, group.tokens.start, sentence.tokens.start);
  return subject === undefined ? undefined : words.chars(subject);
};
