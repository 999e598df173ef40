import type { Evidence } from '../../article/claim.ts';
import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { CharSpan } from '../../article/span.ts';
import { subjectBefore } from '../attribution/noun-phrase.ts';
import { type VerbGroup, verbGroup } from '../attribution/verb-group.ts';
import { firstTokenFrom, type Words } from '../attribution/words.ts';
import type { Reading } from '../reference/reading.ts';
import type { Who } from '../reference/who.ts';
import type { CueMatch } from './match-cues.ts';

/** Who does what an evidence cue tells. */
export interface CueSubject {
  /** The grammatical subject's words, wherever in the sentence they stand. */
  readonly span: CharSpan | undefined;
  /** Whether it stands right before the cue, so that the evidence can be quoted with it. */
  readonly near: boolean;
  /** Where the cue's verb group starts. */
  readonly group: number;
  /** "was charged", "indicted on charges of": the subject is the one accused. */
  readonly passive: boolean;
  /** The one behind "by". */
  readonly agent: CharSpan | undefined;
  /** Negated, conditional or wished for: it has not been said. */
  readonly unreal: boolean;
  /** Negated or conditional, whatever else. */
  readonly denied: boolean;
}

const VERB =
  /^(?:[a-z]+ed|[a-z]+ing|[a-z]+s|deny|accuse|charge|allege|confirm|admit|blame|dispute|reject|refute|[a-z]+)$/;
const CONDITION = new Set(['if', 'unless', 'until', 'should', 'whether', 'once']);

/** Cues that hold their own negation: "did not find any evidence". */
const SAYS_NO = new Set([
  'account-does-not-match',
  'at-odds-with',
  'bare-negation',
  'contradict',
  'differs',
  'unconvinced',
  'found-no-such',
  'makes-nonsense',
  'no-basis',
  'no-evidence',
  'no-it-has-not',
  'does-not-believe-it',
  'doubted-whether',
  'said-it-was-not',
  'say-otherwise',
  'unaware-of-such',
  'has-no-information',
]);

/** One whom the article does not name. */
export const nobodyNamed = (): Who => ({ name: null, type: 'none-stated' });

/** The subject of the cue's verb, its voice, and whether the article says that it happened. */
export const subjectOfCue = (reading: Reading, sentence: ClassifiedSentence, match: CueMatch): CueSubject => {
  const { words, layers } = reading;
  const low = sentence.tokens.start;
  const first = firstTokenFrom(layers, match.span.start);
  const verb = words.tag(first) === 'AUX' || !VERB.test(words.lower(first)) ? first : first;
  const group = verbGroup(words, verb, low, /(?:ed|en|pt|ght)$/.test(words.lower(verb)));
  const groupStart = group.tokens.start;
  // "The firm wrote to the dean, calling it false": the one who wrote.
  const trails = words.lower(verb).endsWith('ing') && words.lower(groupStart - 1) === ',';
  const direct = askerOf(words, match, group, low) ?? (trails ? undefined : directSubject(words, groupStart, low));
  const reduced = isReduced(words, match, group, direct !== undefined);
  const found = direct ?? clauseSubject(words, groupStart, low);
  const span = found === undefined ? undefined : withBoth(words, withoutRelative(words, found), low);
  return {
    span: span === undefined ? undefined : words.chars(span),
    near: direct !== undefined,
    group: layers.tokens[groupStart]?.span.start ?? match.span.start,
    passive: group.passive || reduced,
    // "rejecting a claim by the union": that "by" belongs to the claim.
    agent: match.row.by === 'agent' || group.passive || reduced ? agentAfter(reading, sentence, match) : undefined,
    unreal: isUnreal(words, group, groupStart, low, match),
    denied: isNegated(words, group, groupStart) || conditionBefore(words, groupStart, low),
  };
};

interface Tokens {
  readonly start: number;
  readonly end: number;
}

const directSubject = (words: Words, groupStart: number, low: number): Tokens | undefined => {
  let end = groupStart;
  if (/^(?:who|which|that)$/.test(words.lower(end - 1)) && end - 1 > low) end -= words.lower(end - 2) === ',' ? 2 : 1;
  if (words.lower(end - 1) === 'to' && words.lower(end - 2) === 'able') return ableSubject(words, end - 2, low);
  if (words.lower(end - 1) === 'to' || words.lower(end - 1) === 'and' || words.lower(end - 1) === 'but')
    return undefined;
  return subjectBefore(words, end, low);
};

/** "The council asked the police to investigate": the one who asks, and not those who have yet to look. */
const askerOf = (words: Words, { row }: CueMatch, group: VerbGroup, low: number): Tokens | undefined =>
  row.bears === 'awaiting' && group.infinitive ? clauseSubject(words, group.tokens.start, low) : undefined;

/** "The agency was able to confirm": before the auxiliary. */
const ableSubject = (words: Words, able: number, low: number): Tokens | undefined =>
  words.tag(able - 1) === 'AUX'
    ? subjectBefore(words, verbGroup(words, able - 1, low, false).tokens.start, low)
    : undefined;

/** The subject of the clause that the cue's verb continues: "X came forward to accuse", "X has denied it and has accused …". */
const clauseSubject = (words: Words, before: number, low: number): Tokens | undefined => {
  for (let index = before - 1; index >= low; index--) {
    const tag = words.tag(index);
    if (tag !== 'AUX' && tag !== 'VERB') continue;
    if (words.lower(index).endsWith('ing') || words.lower(index - 1) === 'to') continue;
    const subject = directSubject(words, verbGroup(words, index, low, false).tokens.start, low);
    if (subject !== undefined) return subject;
  }
  return undefined;
};

/** "Neither claim" is more than "claim". */
const withBoth = (words: Words, { start, end }: Tokens, low: number): Tokens =>
  start > low && /^(?:neither|either|both)$/.test(words.lower(start - 1)) ? { start: start - 1, end } : { start, end };

/** "Acme, which makes pumps," is Acme. */
const withoutRelative = (words: Words, span: Tokens): Tokens => {
  for (let index = span.start + 1; index < span.end; index++)
    if ((words.lower(index) === ',' || words.lower(index) === '–') && index > span.start)
      return isAppositionAfterTitle(words, span, index) ? span : { start: span.start, end: index };
  return span;
};

/** "A spokesman for the mayor, Jon Hale," keeps both parts. */
const isAppositionAfterTitle = (words: Words, span: Tokens, comma: number): boolean =>
  words.tag(comma + 1) === 'PROPN' &&
  words.tag(span.start) === 'DET' &&
  span.end - comma < 6 &&
  !isTown(words, span, comma);

/** "A spokesman for the mayor in Vasa, Norland," is not Norland. */
const isTown = (words: Words, { start }: Tokens, comma: number): boolean => {
  let index = comma - 1;
  while (index > start && words.tag(index) === 'PROPN') index--;
  return index < comma - 1 && /^(?:in|at|near|outside)$/.test(words.lower(index));
};

/** "the general indicted on charges of": no auxiliary, and a noun right before. */
const isReduced = (words: Words, match: CueMatch, group: VerbGroup, hasSubject: boolean): boolean =>
  /^(?:charged|indicted|accused|arraigned|booked|implicated|suspected|recharged)$/.test(
    words.lower(group.tokens.end - 1),
  ) &&
  !group.auxiliary &&
  match.whom === undefined &&
  match.row.frame !== 'clause' &&
  (hasSubject || group.tokens.start > 0);

const agentAfter = (reading: Reading, sentence: ClassifiedSentence, match: CueMatch): CharSpan | undefined => {
  if ((match.row.by !== 'agent' && match.row.by !== 'subject') || match.row.rule === 'call-false') return undefined;
  const rest = reading.normal.slice(match.span.end, sentence.span.end);
  const inside = / by ((?:the |a |an )?[\p{L}.'-]+(?: [\p{L}.'-]+){0,4}?)(?= of$)/u.exec(
    reading.normal.slice(match.span.start, match.span.end),
  );
  if (inside?.[1] !== undefined) {
    const start = match.span.start + inside.index + 4;
    return { start, end: start + inside[1].length };
  }
  const behind =
    /^(?: by)? ?((?:the |a |an |its |his |her |their |both |two |three |several )?(?:[\p{L}.'’-]+ ){0,6}?[\p{L}.'’-]*[\p{L}])(?=[.,;:]| (?:that|who|which|and|on|in|at|after|before|when|while|to|as|but|of|over|for|saying|during|last|this|has|had|was|is)\b|$)/u.exec(
      rest,
    );
  const saysBy = /\bby$/.test(reading.normal.slice(match.span.start, match.span.end)) || rest.startsWith(' by ');
  if (!saysBy || behind?.[1] === undefined) return undefined;
  const start = match.span.end + rest.indexOf(behind[1]);
  return { start, end: start + behind[1].length };
};

const isUnreal = (words: Words, group: VerbGroup, groupStart: number, low: number, match: CueMatch): boolean => {
  const negated = isNegated(words, group, groupStart);
  const conditional = conditionBefore(words, groupStart, low);
  const { bears } = match.row;
  const told = bears === 'denied' || bears === 'alleged';
  const wished =
    match.row.rule !== 'can-confirm' &&
    (group.modal ||
      (group.infinitive &&
        !told &&
        !/^(?:able|forward|appears?|appeared|seems?|seemed)$/.test(words.lower(groupStart - 1))));
  return (
    (negated && !SAYS_NO.has(match.row.rule)) ||
    conditional ||
    wished ||
    (SAID_ONCE.has(bears) && group.future && !COMES_SURELY.has(match.row.rule))
  );
};

/** "He will be charged with murder on Monday": that is as good as said. */
const COMES_SURELY: ReadonlySet<string> = new Set(['charged-with', 'facing-charges', 'on-trial-for']);

/** What only counts once it has been said: "the union will deny it" denies nothing yet. */
const SAID_ONCE: ReadonlySet<Evidence['bears']> = new Set([
  'denied',
  'disputed',
  'confirmed',
  'corroborated',
  'alleged',
]);

const isNegated = (words: Words, group: VerbGroup, groupStart: number): boolean =>
  group.negated ||
  /^(?:no one|nobody|none)$/.test(`${words.lower(groupStart - 2)} ${words.lower(groupStart - 1)}`) ||
  /^(?:nobody|none)$/.test(words.lower(groupStart - 1));

/** "if", "unless" … opens the clause of the cue. */
const conditionBefore = (words: Words, groupStart: number, low: number): boolean => {
  for (let index = groupStart - 1; index >= Math.max(low, groupStart - 6); index--) {
    if (words.tag(index) === 'PUNCT' && words.lower(index) !== '-') return false;
    if (
      CONDITION.has(words.lower(index)) ||
      /^(?:rather than|instead of)$/.test(`${words.lower(index - 1)} ${words.lower(index)}`)
    )
      return true;
  }
  return false;
};
