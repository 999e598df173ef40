import { type CharSpan, hull } from '../../article/span.ts';
import { clauseEnd, phraseEnd } from '../claims/claim-extent.ts';
import type { Reading } from '../reference/reading.ts';
import type { CueSubject } from './cue-subject.ts';
import type { Target } from './mark.ts';
import type { CueMatch } from './match-cues.ts';
import { nounEnd } from './noun-around.ts';
import { holderOf } from './speaker-of-cue.ts';

/** Cues that are words inside a noun phrase, without a subject of their own. */
export const WITHIN_NOUN = new Set(['noun', 'modifier']);

/** The words that are quoted as evidence: the cue, who says so before it, and what it bears on behind it. */
export const evidenceSpan = (
  reading: Reading,
  match: CueMatch,
  subject: CueSubject,
  target: Target,
  limit: number,
): CharSpan => {
  const { normal } = reading;
  let start = match.span.start;
  let end = match.span.end;
  if (match.row.frame === 'modifier' && target.kind === 'content') start = Math.min(start, target.span.start);
  const holdsSubject = match.who?.start === match.span.start;
  if (!WITHIN_NOUN.has(match.row.frame) && !holdsSubject) {
    const subjectStart = subject.span?.start ?? start;
    const near = subject.near || (match.row.rule === 'no-evidence' && start - subjectStart < 60);
    start = Math.min(start, subject.group, near ? subjectStart : start, matterInFront(normal, match, target));
    const saysSo = match.row.by === 'outer' || /^\S+ing\b/.test(normal.slice(match.span.start));
    if (saysSo) start = Math.min(start, outerStart(reading, match.span));
  }
  if (
    match.row.frame !== 'nearby' &&
    (target.kind === 'content' || target.kind === 'reference' || target.kind === 'thing') &&
    target.span.start >= match.span.end &&
    target.span.start < limit
  )
    end = target.span.end;
  // "deny | everything": the whole of it is quoted with the denial.
  if (target.kind === 'blanket' && match.row.frame === 'clause') end = phraseEnd(normal, match.span.end + 1, limit);
  // "shot by suspected | rebels", "the alleged | shooting": what is called so is quoted with it.
  const called =
    match.row.frame === 'noun' &&
    (target.kind === 'topic' || (target.kind === 'content' && target.span.start < match.span.start));
  if (called) end = nounEnd(reading, match.span.end + 1, limit);
  if (match.row.bears === 'unverified') end = Math.max(end, objectEnd(normal, match, target, limit));
  end = Math.max(end, subject.agent?.end ?? 0);
  const words = normal.slice(start, end);
  const head = /^[\s,;:]+/.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:.]+$/.exec(words)?.[0].length ?? 0;
  return withClosingQuote(normal, { start: start + head, end: end - tail }, limit);
};

/** "| On | the second charge | she said nothing": where the words on the matter begin that open such a clause. */
const matterInFront = (normal: string, { row, span }: CueMatch, target: Target): number => {
  if (row.bears !== 'no-comment' || (target.kind !== 'topic' && target.kind !== 'reference')) return span.start;
  const before = OPENS_CLAUSE.exec(normal.slice(0, target.span.start));
  return before === null || target.span.end > span.start ? span.start : before.index;
};

const OPENS_CLAUSE =
  /(?<=(?:^|[.!?;:]["')]?\s+)(?:(?:and|but),? )?)(?:on|about|as (?:to|for)|of|regarding|concerning) $/i;

/** 'called it "false | ."': a quotation that begins in the words ends in them. */
const withClosingQuote = (normal: string, { start, end }: CharSpan, limit: number): CharSpan => {
  const opened = normal.slice(start, end).split('"').length % 2 === 0;
  const close = opened ? /^[.,;!?]?"/.exec(normal.slice(end, limit))?.[0].length : undefined;
  return { start, end: end + (close ?? 0) };
};

/** "could not establish | what had been landed", "did not confirm | the discharge": what was not checked is quoted with it. */
const objectEnd = (normal: string, match: CueMatch, target: Target, limit: number): number => {
  if (match.row.frame !== 'clause' || target.kind === 'content') return match.span.end;
  const start = match.span.end + 1;
  return /^(?:[\p{L}]|\d)/u.test(normal.slice(start, limit)) ? clauseEnd(normal, start, limit) : match.span.end;
};

/** Where the words begin of the one who says what holds a cue, if they stand before it in its sentence. */
const outerStart = (reading: Reading, cue: CharSpan): number => {
  const holder = holderOf(reading, cue);
  const words = holder === undefined || holder.speaker === null ? undefined : hull([...holder.source, ...holder.cue]);
  return words !== undefined &&
    words.end <= cue.start &&
    reading.sentenceAt(words.start) === reading.sentenceAt(cue.start)
    ? words.start
    : cue.start;
};
