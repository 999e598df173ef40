import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import { clauseEnd } from '../claims/claim-extent.ts';
import { hasFiniteVerb } from '../claims/finite-verb.ts';
import type { Reading } from '../reference/reading.ts';

/**
 * The clause around a noun phrase that ends at `end`, where the phrase alone claims nothing but who or what somebody is suspected to be: "six
 * were hurt by suspected poachers", "Lund is the alleged ringleader"; undefined where it stands otherwise.
 */
export const clauseAround = (
  reading: Reading,
  sentence: ClassifiedSentence,
  cue: CharSpan,
  end: number,
  limit: number,
): CharSpan | undefined => {
  const { normal } = reading;
  const before = normal.slice(sentence.span.start, cue.start);
  if (!(BY_SOMEBODY.test(before) || IS_SOMEBODY.test(before))) return undefined;
  const held = reading.holding(cue).at(-1);
  const piece = held?.content.find((content) => content.start <= cue.start && cue.start < content.end);
  const from = Math.max(clauseStart(reading, sentence, cue.start), piece?.start ?? 0);
  const start = from + lengthBeforeClause(normal.slice(from, cue.start));
  const clause = { start, end: Math.max(end, clauseEnd(normal, end, Math.min(limit, piece?.end ?? limit))) };
  return hasFiniteVerb(reading, clause) ? clause : undefined;
};

const SOME = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+|several|some|many|more|other|another)';
const BY_SOMEBODY = new RegExp(`\\bby (?:${SOME} )*$`, 'iu');
const IS_SOMEBODY = new RegExp(
  `(?:\\b(?:is|are|was|were)|\\b(?:he|she|that|who|it)'s) (?:(?:${SOME}|the|one of the|his|her|its|their|[\\p{L}-]+(?:'s|s')) )*$`,
  'iu',
);

/** How much of the words before a phrase belongs to other clauses: "The blast came a day after | an ambush by …". */
const lengthBeforeClause = (words: string): number => {
  const last = [...words.matchAll(ANOTHER_CLAUSE)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
};
const ANOTHER_CLAUSE =
  /(?:[;:]|,? (?:and|but|while|whereas|when|where|after|before|because|since|as|that|which said)) (?=(?:(?:the|an?|his|her|its|their|he|she|it|they|two|three|four|five|six|seven|eight|nine|ten|several|some|many|at least)\b|\p{Lu}|[0-9])(?! ?[\p{L}0-9'-]*$))/gu;

/** Where the clause starts that ends before an offset: behind a dateline, or at the sentence's start. */
export const clauseStart = (reading: Reading, sentence: ClassifiedSentence, before: number): number => {
  const words = reading.normal.slice(sentence.span.start, before);
  const dateline = /^[\p{Lu}][\p{L} ,./0-9-]{2,60}\([\p{L} ]+\) (?:-|--|–) |^[\p{Lu}, .]{3,40}(?:-|--|–) /u.exec(words);
  return firstWord(reading, sentence.span.start + (dateline?.[0].length ?? 0));
};

const firstWord = (reading: Reading, offset: number): number =>
  reading.layers.tokens[firstTokenFrom(reading.layers, offset)]?.span.start ?? offset;
