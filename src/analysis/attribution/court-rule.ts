import { contentEnd, isClause } from './clause.ts';
import type { Draft } from './draft.ts';
import { subjectBefore } from './noun-phrase.ts';
import type { Region } from './region.ts';
import type { Words } from './words.ts';

/** Those before whom something is told. */
const HEARERS =
  /^(?:court|jury|jurors|inquest|tribunal|hearing|panel|inquiry|trial|judge|magistrates|sheriff|commission|coroner)$/;

/** "…, a jury was told", "the inquest heard that …": somebody told it there, who is not named. */
export const matchHeardInCourt = (words: Words, region: Region, at: number): Draft | undefined => {
  const verb = words.lower(at);
  if (!/^(?:heard|hears?|told)$/.test(verb)) return undefined;
  let first = at;
  while (/^(?:has|have|had|was|were|been|is|also|later|previously)$/.test(words.lower(first - 1))) first--;
  const passive = /^(?:was|were|been|is)$/.test(words.lower(at - 1));
  // "Prince lied, court told": in a headline that is short for "was told".
  const short = verb === 'told' && first === at && at + 1 >= region.high;
  if (passive !== (verb === 'told') && !short) return undefined;
  const subject = subjectBefore(words, first, region.low);
  if (subject === undefined || !hears(words, subject.start, subject.end)) return undefined;
  const base = {
    source: [],
    cue: [{ start: first, end: at + 1 }],
    stance: 'asserts',
    rule: 'heard-in-court',
    row: 'hidden',
  } as const;
  if (
    words.lower(subject.start - 1) === ',' &&
    subject.start - 1 - region.low >= FEW_TOKENS &&
    closes(words, region, at + 1)
  )
    return { ...base, content: [{ start: region.low, end: subject.start - 1 }] };
  const linked = /^(?:that|how)$/.test(words.lower(at + 1));
  if (!linked && (subject.start > region.low + 3 || /^(?:to|of|about|by|from|,|when|on)$/.test(words.lower(at + 1))))
    return undefined;
  const end = contentEnd(words, at, region);
  if (end - at < MANY_TOKENS) return undefined;
  if (verb !== 'told' && !linked && !isClause(words, at + 1, end)) return undefined;
  return { ...base, content: [{ start: at + 1, end }] };
};

const [FEW_TOKENS, MANY_TOKENS] = [3, 4];

const hears = (words: Words, start: number, end: number): boolean => {
  for (let index = end - 1; index >= start; index--) if (HEARERS.test(words.lower(index))) return true;
  return false;
};

const closes = (words: Words, region: Region, next: number): boolean =>
  next >= region.high || /^(?:on|yesterday|today|last|this|earlier|in|at|and|but|;|,)$/.test(words.lower(next));
