import type { ClassifiedSentence } from '../../article/sentence.ts';
import { type CharSpan, hull } from '../../article/span.ts';
import { unreachable } from '../../article/unreachable.ts';
import { clauseEnd, phraseEnd, trimClaim } from '../claims/claim-extent.ts';
import type { Reading } from '../reference/reading.ts';
import { type Who, whoIs } from '../reference/who.ts';
import { type CueSubject, subjectOfCue } from './cue-subject.ts';
import type { Mark, Target } from './mark.ts';
import { type CueMatch, matchCues } from './match-cues.ts';

/** All words of the article that speak of a claim's checking, in order. */
export const findMarks = (reading: Reading, sentences: readonly ClassifiedSentence[]): Mark[] =>
  sentences.flatMap((sentence, index) =>
    sentence.kind === 'label' || sentence.kind === 'question'
      ? []
      : matchCues(reading.normal, sentence.span).flatMap((match) => readMark(reading, sentence, index, match) ?? []),
  );

const OUTLET: Who = { name: null, type: null };
const HIDDEN: Who = { name: null, type: 'none-stated' };

const readMark = (reading: Reading, sentence: ClassifiedSentence, index: number, match: CueMatch): Mark | undefined => {
  const subject = subjectOfCue(reading, sentence, match);
  if (subject.unreal && !['awaiting', 'no-comment', 'unverified'].includes(match.row.bears)) return undefined;
  const limit = limitOf(reading, sentence, match.span);
  const target = targetOf(reading, sentence, match, subject, limit);
  if (target === undefined) return undefined;
  const by = speakerOf(reading, match, subject);
  const selfAnnounced = match.row.bears === 'confirmed' && announcesItself(reading, match, subject, target);
  if (selfAnnounced) return undefined;
  return {
    span: evidenceSpan(reading, match, subject, target, limit),
    cue: match.span,
    sentence: index,
    bears: match.row.bears,
    target,
    by,
    accused: accusedOf(reading, match, subject),
    rule: `verification/${match.row.rule}`,
    confidence: match.row.confidence,
  };
};

/** Where the words of a cue's claim must end: the sentence, or where an attribution's own words take over. */
const limitOf = (reading: Reading, sentence: ClassifiedSentence, cue: CharSpan): number => {
  let limit = sentence.span.end;
  for (const attribution of reading.attributions) {
    const words = hull(
      [...attribution.source, ...attribution.cue].filter(({ start }) => start >= cue.end && start < limit),
    );
    const content = hull(attribution.content);
    if (words === undefined || content === undefined) continue;
    if (content.start <= cue.start && words.start >= cue.end && content.end <= words.start + 2)
      limit = Math.min(limit, words.start);
  }
  return limit;
};

const targetOf = (
  reading: Reading,
  sentence: ClassifiedSentence,
  match: CueMatch,
  subject: CueSubject,
  limit: number,
): Target | undefined => {
  const { normal } = reading;
  const { row, span } = match;
  const content = (words: CharSpan): Target | undefined => {
    const trimmed = trimClaim(normal, words);
    return trimmed.end - trimmed.start < 4 || !/\p{L}{3}/u.test(normal.slice(trimmed.start, trimmed.end))
      ? undefined
      : refersBack(normal.slice(trimmed.start, trimmed.end))
        ? { kind: 'reference', span: trimmed }
        : { kind: 'content', span: trimmed };
  };
  const start = span.end + (/^\s*/.exec(normal.slice(span.end))?.[0].length ?? 0);
  switch (row.frame) {
    case 'clause':
      return start >= limit
        ? { kind: 'nearby' }
        : (content({ start, end: clauseEnd(normal, start, limit) }) ?? { kind: 'nearby' });
    case 'phrase':
      return content({ start, end: phraseEnd(normal, start, limit) });
    case 'noun':
      return content({ start, end: nounEnd(reading, start, limit) });
    case 'predicate':
      return content({ start, end: clauseEnd(normal, start, limit) });
    case 'modifier':
      return modifierBefore(reading, sentence, span, content);
    case 'subject':
      return subject.span === undefined ? { kind: 'nearby' } : content(subject.span);
    case 'preceding':
      return content({ start: clauseStart(reading, sentence, span.start), end: span.start });
    case 'clause-itself':
      return subject.span === undefined
        ? undefined
        : content({ start: subject.span.start, end: clauseEnd(normal, subject.span.start, limit) });
    case 'reference':
      return match.ref === undefined ? { kind: 'nearby' } : { kind: 'reference', span: match.ref };
    case 'blanket':
      return { kind: 'blanket' };
    case 'nearby':
      return aboutWhat(reading, start, limit) ?? { kind: 'nearby' };
    case 'source':
      return { kind: 'source', doubted: subject.span === undefined ? HIDDEN : whoIs(reading, subject.span) };
    default:
      return unreachable(row.frame);
  }
};

/** Whether words name a claim rather than make one: "it", "the report", "that development". */
export const refersBack = (words: string): boolean =>
  /^(?:it|this|that|them|these|those|so)$/i.test(words) ||
  /^(?:the|this|that|these|those|his|her|its|their|such|both|any|(?:the |an? )?[\p{Lu}][\p{L}.'-]*(?:'s)?) (?:[\p{L}'-]+ ){0,2}?(?:reports?|claims?|allegations?|accusations?|charges|statements?|assertions?|accounts?|rumou?rs?|story|stories|suggestions?|development|news|numbers|figures|tolls?|information|matter|details|incident|findings|accusation|version|death toll|narrative)(?: (?:itself|themselves|as [^,]{3,30}))?$/iu.test(
    words,
  );

/** "declined to comment on that development", "did not respond to the allegations": what is not commented on. */
const aboutWhat = (reading: Reading, start: number, limit: number): Target | undefined => {
  const words = reading.normal.slice(start, limit);
  const about =
    /^(?:publicly |further |immediately )*(?:on|about|to) (?=(?:the|this|that|these|those|his|her|its|their|any|such|whether|if) )/i.exec(
      words,
    );
  if (about === null) return undefined;
  const from = start + about[0].length;
  const whether = /^(?:whether|if) /i.exec(reading.normal.slice(from, limit));
  if (whether !== null)
    return {
      kind: 'content',
      span: trimClaim(reading.normal, { start: from + whether[0].length, end: clauseEnd(reading.normal, from, limit) }),
    };
  const span = trimClaim(reading.normal, { start: from, end: phraseEnd(reading.normal, from, limit) });
  return refersBack(reading.normal.slice(span.start, span.end)) ? { kind: 'reference', span } : undefined;
};

/** The end of the noun phrase at `start`, with what hangs on it: "plot to blow up the dam in May". */
const nounEnd = (reading: Reading, start: number, limit: number): number => {
  const hard = phraseEnd(reading.normal, start, limit);
  const { words, layers } = reading;
  let last = start;
  for (let index = tokenFrom(reading, start); index < words.length; index++) {
    const span = layers.tokens[index]?.span;
    if (span === undefined || span.start >= hard) break;
    const tag = words.tag(index);
    if (
      last > start &&
      (tag === 'AUX' || (tag === 'PRON' && !/^(?:his|her|its|their)$/.test(words.lower(index))) || tag === 'SCONJ')
    )
      break;
    if (last > start && tag === 'VERB' && words.lower(index - 1) !== 'to' && !/(?:ing|ed|en)$/.test(words.lower(index)))
      break;
    if (
      last > start &&
      tag === 'VERB' &&
      /ed$/.test(words.lower(index)) &&
      !/^(?:by|in|from|with)$/.test(words.lower(index + 1))
    )
      break;
    if (tag === 'PUNCT' && !/^[-'"’“”‘$]$/.test(words.surface(index)) && words.lower(index) !== ',') break;
    if (words.lower(index) === ',') break;
    last = span.end;
  }
  return last;
};

const tokenFrom = (reading: Reading, offset: number): number => {
  const tokens = reading.layers.tokens;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The noun phrase's words before "allegations": "graft and vote-buying". */
const modifierBefore = (
  reading: Reading,
  sentence: ClassifiedSentence,
  cue: CharSpan,
  content: (words: CharSpan) => Target | undefined,
): Target | undefined => {
  const { words, layers } = reading;
  const head = tokenFrom(reading, cue.start);
  let first = head;
  for (let index = head - 1; index >= sentence.tokens.start; index--) {
    const tag = words.tag(index);
    const lower = words.lower(index);
    if (lower === 'and' && !/^(?:NOUN|ADJ|VERB)$/.test(words.tag(index - 1))) break;
    if (
      !(
        tag === 'NOUN' ||
        tag === 'ADJ' ||
        lower === '-' ||
        lower === 'and' ||
        (tag === 'VERB' && lower.endsWith('ing'))
      )
    )
      break;
    if (
      /^(?:criminal|new|fresh|other|serious|recent|such|more|many|several|similar|false|unproven|these|same|latest|federal|multiple|media|growing|amid|numerous|wild|old|earlier|further|specific|explosive|facing|making|made|making|various|baseless|unfounded|unsubstantiated)$/.test(
        lower,
      )
    )
      break;
    first = index;
  }
  const start = layers.tokens[first]?.span.start;
  return start === undefined || first >= head ? undefined : content({ start, end: cue.start });
};

/** Where the clause starts that ends before an offset: behind a dateline or the sentence's start. */
const clauseStart = (reading: Reading, sentence: ClassifiedSentence, before: number): number => {
  const words = reading.normal.slice(sentence.span.start, before);
  const dateline =
    /^[\p{Lu}][\p{L} ,./()0-9-]{2,60}\) (?:-|--|–) |^[\p{Lu}, .]{3,40}(?:, [A-Z][a-z]+\.? [0-9]+ )?(?:\([\p{L}]+\) )?(?:-|--|–) /u.exec(
      words,
    );
  return sentence.span.start + (dateline?.[0].length ?? 0);
};

const speakerOf = (reading: Reading, match: CueMatch, subject: CueSubject): Who => {
  const { row } = match;
  const hidden = row.bears === 'alleged' ? HIDDEN : OUTLET;
  switch (row.by) {
    case 'outlet':
    case 'hidden':
      return row.by === 'outlet' ? OUTLET : hidden;
    case 'agent':
      return subject.agent === undefined ? hidden : whoIs(reading, subject.agent);
    case 'outer':
      return outerSpeaker(reading, match.span) ?? hidden;
    case 'subject': {
      const own = reading.attributions.find(
        ({ cue, speaker }) =>
          speaker !== null && cue.some(({ start, end }) => start < match.span.end && match.span.start < end),
      );
      if (subject.agent !== undefined) return whoIs(reading, subject.agent);
      if (subject.passive) return row.bears === 'alleged' ? HIDDEN : (outerSpeaker(reading, match.span) ?? HIDDEN);
      if (own !== undefined) return { name: own.speaker, type: own.sourceType };
      return subject.span === undefined ? (outerSpeaker(reading, match.span) ?? hidden) : whoIs(reading, subject.span);
    }
    default:
      return unreachable(row.by);
  }
};

const outerSpeaker = (reading: Reading, span: CharSpan): Who | undefined => {
  const holder = reading.holding(span).at(-1);
  return holder === undefined ? undefined : { name: holder.speaker, type: holder.sourceType };
};

const accusedOf = (reading: Reading, match: CueMatch, subject: CueSubject): Who | null => {
  if (match.whom !== undefined) return whoIs(reading, match.whom);
  if (match.row.bears === 'alleged' && subject.span !== undefined && (subject.passive || match.row.by !== 'subject'))
    return whoIs(reading, subject.span);
  return null;
};

/** "The company confirmed it will close": said of oneself, nobody else having claimed it. */
const announcesItself = (reading: Reading, match: CueMatch, subject: CueSubject, target: Target): boolean => {
  if (target.kind !== 'content' || !match.row.rule.startsWith('confirm')) return false;
  const words = reading.normal.slice(target.span.start, target.span.end);
  if (/^(?:it|he|she|they|we|its|his|her|their|our|plans|a deal|an agreement)\b/i.test(words)) return true;
  const name =
    subject.span === undefined
      ? ''
      : (reading.normal
          .slice(subject.span.start, subject.span.end)
          .match(/\p{Lu}[\p{L}-]+/gu)
          ?.at(-1) ?? '');
  return name !== '' && words.startsWith(name);
};

const evidenceSpan = (
  reading: Reading,
  match: CueMatch,
  subject: CueSubject,
  target: Target,
  limit: number,
): CharSpan => {
  const start = Math.min(
    match.span.start,
    subject.group,
    subject.span !== undefined && subject.near ? subject.span.start : match.span.start,
  );
  const end =
    target.kind === 'content' && target.span.start >= match.span.end && target.span.start < limit
      ? target.span.end
      : match.span.end;
  return trimEvidence(reading.normal, { start, end: Math.max(end, match.span.end, subject.agent?.end ?? 0) });
};

const trimEvidence = (normal: string, { start, end }: CharSpan): CharSpan => {
  const words = normal.slice(start, end);
  const head = /^[\s,;:]+/.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:]+$/.exec(words)?.[0].length ?? 0;
  return { start: start + head, end: end - tail };
};
