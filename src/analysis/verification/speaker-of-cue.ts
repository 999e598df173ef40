import type { Attribution } from '../../article/attribution.ts';
import type { Evidence } from '../../article/claim.ts';
import { type CharSpan, overlaps } from '../../article/span.ts';
import { unreachable } from '../../article/unreachable.ts';
import { isOutletName, isOwnOutlet } from '../lexicon/outlets.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { type Who, whoIs } from '../reference/who.ts';
import { type CueSubject, nobodyNamed } from './cue-subject.ts';
import type { CueMatch } from './match-cues.ts';

const OUTLET: Who = { name: null, type: null };

/** Who confirms, denies, declines … by a cue. */
export const speakerOfCue = (reading: Reading, match: CueMatch, subject: CueSubject): Who => {
  const { row } = match;
  const hidden = row.bears === 'alleged' ? nobodyNamed() : OUTLET;
  switch (row.by) {
    case 'outlet':
      return isThisOutlet(reading, match.who) ? OUTLET : whoIs(reading, match.who);
    case 'hidden':
      return hidden;
    case 'agent':
      return match.who !== undefined
        ? withType(whoIs(reading, match.who), row.rule)
        : subject.agent === undefined
          ? hidden
          : whoIs(reading, subject.agent);
    case 'outer':
      if (row.frame === 'noun' && !isStatement(holderOf(reading, match.span))) return hidden;
      return (
        namedUnlessAlleged(outerSpeaker(reading, match.span, match.ref), row.bears) ??
        finder(reading, match, subject) ??
        hidden
      );
    case 'subject':
      // "was found not guilty": by a court, which is not named.
      if (row.rule === 'not-guilty-verdict' && /^(?:was|were|been) /.test(wordsAt(reading, match.span)))
        return nobodyNamed();
      if (row.bears === 'unverified' && isOutletSubject(reading, subject)) return OUTLET;
      return subjectOrOuter(reading, match, subject) ?? hidden;
    default:
      return unreachable(row.by);
  }
};

/** "Critics attacked … an alleged plot": not theirs; only one who states something calls it alleged. */
const isStatement = (holder: Attribution | undefined): boolean =>
  holder?.stance === 'asserts' && holder.rule.startsWith('attribution/') && holder.sourceType !== 'document';

/** What is open or unchecked is the outlet's to say, unless somebody who is told of says it. */
const namedUnlessAlleged = (who: Who | undefined, bears: Evidence['bears']): Who | undefined =>
  bears !== 'alleged' && who?.name === null ? undefined : who;

/** A lawsuit is a document, and so is a film, whatever it is called. */
const withType = (who: Who, rule: string): Who =>
  DOCUMENTS.has(rule) && who.name !== null ? { ...who, type: 'document' } : who;
const DOCUMENTS = new Set(['caught-on-camera', 'footage-of-incident', 'headline-lawsuit', 'legal-document-behind']);

const lastName = (words: string): string => /\p{Lu}[\p{L}.&'-]*$/u.exec(words)?.[0] ?? words;

/** "The Courier could not verify …": this outlet, or one that tells of its own look. */
const isOutletSubject = (reading: Reading, { span }: CueSubject): boolean =>
  span !== undefined &&
  isOutletName(lastName(reading.normal.slice(span.start, span.end))) &&
  isThisOutlet(reading, span);

/** "The ministry said | it did not comment": whoever "it" is, who says so tells it better. */
const subjectOrOuter = (reading: Reading, match: CueMatch, subject: CueSubject): Who | undefined => {
  const who = subjectSpeaker(reading, match, subject) ?? speakerBehind(reading, match);
  const outer = who === undefined || who.name === 'it' ? outerSpeaker(reading, match.span) : undefined;
  return outer ?? who;
};

/** "Confirming the deaths, a spokesman for the mine said …": the one who goes on to speak. */
const speakerBehind = (reading: Reading, { span }: CueMatch): Who | undefined => {
  const whole = reading.layers.sentences[reading.sentenceAt(span.start)]?.span;
  if (whole?.start !== span.start || !/^\p{L}+ing\b/u.test(reading.normal.slice(span.start, span.end)))
    return undefined;
  const next = reading.places.byStart
    .near({ start: span.end, end: whole.end })
    .find(({ source, speaker }) => speaker !== null && (source[0]?.start ?? 0) > span.end);
  return next === undefined ? undefined : { name: next.speaker, type: next.sourceType };
};

const subjectSpeaker = (reading: Reading, match: CueMatch, subject: CueSubject): Who | undefined => {
  if (match.who !== undefined) return whoIs(reading, ownerOf(reading, match.who));
  if (subject.agent !== undefined) return whoIs(reading, subject.agent);
  // A court that "is expected to rule" is the one who rules.
  if (subject.passive && match.row.bears !== 'awaiting')
    return match.row.bears === 'alleged' ? nobodyNamed() : undefined;
  // "said that it was too early to comment": no "it" is silent.
  if (
    match.row.rule === 'inappropriate-to-comment' &&
    subject.span !== undefined &&
    wordsAt(reading, subject.span) === 'it'
  )
    return outerSpeaker(reading, match.span);
  const own = reading.places.byCue.near(match.span).find(({ speaker }) => speaker !== null);
  if (own !== undefined)
    return own.source[0] === undefined ? { name: own.speaker, type: own.sourceType } : whoIs(reading, own.source[0]);
  // "… that it has recordings confirming the claim": the one who says so confirms it.
  if (/^[\p{L}]+ing\b/u.test(reading.normal.slice(match.span.start, match.span.end)) && subject.near) {
    const outer = outerSpeaker(reading, match.span);
    if (outer !== undefined) return outer;
  }
  return subject.span === undefined ? undefined : whoIs(reading, subject.span);
};

/** "a note left at | his | home in Ashby": whose home it is. */
const ownerOf = (reading: Reading, { start, end }: CharSpan): CharSpan => {
  const owner = AT_HOME.exec(reading.normal.slice(start, end))?.[0];
  return owner === undefined ? { start, end } : { start, end: start + owner.length };
};
const AT_HOME =
  /^(?:his|her|its|their)(?= (?:[\p{L}-]+ )?(?:home|house|flat|apartment|office|cell ?phone|phone|mobile|e-?mail|address|number|voicemail|residence)\b)/u;

/** "Investigators found no evidence": the one who looked. */
const finder = (reading: Reading, { row }: CueMatch, { span }: CueSubject): Who | undefined => {
  if (row.rule !== 'no-evidence' || span === undefined) return undefined;
  return /^(?:there|it|that|this)$/i.test(reading.normal.slice(span.start, span.end))
    ? undefined
    : whoIs(reading, span);
};

/** "The man accused of …" says nothing. */
const ACCUSED = /^(?:accused|suspected|charged|indicted|convicted) (?:of|with|for)\b/;
const WITH_PREPOSITION = 20;
const TO_COME = /\b(?:will|would|shall)(?: \p{L}+ly)? $/u;
const AUXILIARY = 24;

/** The innermost attribution that holds a cue tells who says it. */
export const outerSpeaker = (reading: Reading, span: CharSpan, ref?: CharSpan): Who | undefined => {
  const holder = holderOf(reading, span, ref);
  return holder === undefined ? undefined : { name: holder.speaker, type: holder.sourceType };
};

/** The innermost attribution that holds a cue, but for the accused's own. */
export const holderOf = (reading: Reading, span: CharSpan, ref?: CharSpan): Attribution | undefined =>
  reading.holding(span).findLast(
    ({ cue }) =>
      !cue.some(({ start }) => ACCUSED.test(reading.normal.slice(start, start + WITH_PREPOSITION))) &&
      // "She is sure that the review will find no crime": the review has said nothing yet.
      !cue.some(({ start }) => TO_COME.test(reading.normal.slice(Math.max(0, start - AUXILIARY), start))) &&
      // "Rumours that he had died are false, her agent said": the rumours don't say that they are false.
      !(ref !== undefined && cue.some((words) => overlaps(words, ref))),
  );

/** "we", or the name of the outlet whose article this is; where that isn't known, any outlet that tells of its own look. */
export const isThisOutlet = (reading: Reading, who: CharSpan | undefined): boolean => {
  if (who === undefined) return true;
  const words = reading.normal.slice(who.start, who.end).replace(/^the /i, '').toLowerCase();
  if (isOwnOutlet(words)) return true;
  const outlet = reading.metadata.outlet?.replace(/^the /i, '').toLowerCase();
  return outlet === undefined || outlet === '' || outlet.includes(words) || words.includes(outlet);
};
