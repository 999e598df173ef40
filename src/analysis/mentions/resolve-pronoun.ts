import type { SourceType } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import { sentenceAt } from '../attribution/lookup.ts';
import { subjectBefore } from '../attribution/noun-phrase.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Gender } from './entity.ts';
import { nounKind } from './noun-kind.ts';
import { principalOf } from './principal.ts';
import { lastOrganisation } from './resolve-organisation.ts';
import { byEntity, RECENT, type Resolve, type Resolved, type ResolvingContext, textOf, unnamed } from './resolved.ts';
import { subjectsBefore } from './sentence-subject.ts';

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
};

/** Whom a pronoun means; `outer` is the one whose words hold it. */
export const resolvePronoun = (
  context: ResolvingContext,
  span: CharSpan,
  word: string,
  outer: Resolved | undefined,
  resolve: Resolve,
): Resolved => {
  if (/^(?:i|we|my|our|me|us)$/.test(word)) return firstPerson(context, span, outer);
  if (/^(?:who|which|that|whom|whose)$/.test(word)) return resolveRelative(context, span, resolve);
  const gender = GENDERS[word];
  if (gender !== undefined) return resolvePersonal(context, span, gender, outer, resolve);
  const many = !/^its?$/.test(word);
  const accepted: readonly SourceType[] = many
    ? ['unnamed-group', 'named-organisation']
    : ['named-organisation', 'outlet', 'document'];
  const accept = (each: Resolved): boolean =>
    many && each.several === true ? true : accepted.includes(each.sourceType);
  return (
    subjectOfSentence(context, span, accept, outer, resolve) ??
    (outer === undefined && !many ? subjectJustBefore(context, span, resolve) : undefined) ??
    latest(context, span, outer, accept) ??
    organisation(context, span)
  );
};

/** The subject that stands before a pronoun in its own sentence: "The council wrote to residents after it had found …". */
const subjectOfSentence = (
  context: ResolvingContext,
  span: CharSpan,
  accept: (each: Resolved) => boolean,
  outer: Resolved | undefined,
  resolve: Resolve,
): Resolved | undefined => {
  const sentence = sentenceAt(context.layers, span.start);
  if (sentence === undefined || outer !== undefined) return undefined;
  const subjects = subjectsBefore(context.words, sentence, firstTokenFrom(context.layers, span.start));
  for (const subject of subjects) {
    const found = resolve(context, [subject], undefined);
    if (found.sourceType === 'document' && isTrailing(context, span)) continue;
    const certain = found.noun === null ? found.sourceType.startsWith('named') : nounKind(found.noun) !== undefined;
    if (certain && accept(found) && found.unexplained !== true) return { ...found, at: span.start };
  }
  return undefined;
};

/** "The mayor's office answered at once. | It | said …": the body that the sentence before, of the same paragraph, is about. */
const subjectJustBefore = (context: ResolvingContext, span: CharSpan, resolve: Resolve): Resolved | undefined => {
  const { layers, words } = context;
  const before = sentenceAt(layers, (sentenceAt(layers, span.start)?.span.start ?? 0) - 2);
  if (before === undefined || /\n/.test(layers.text.slice(before.span.end, span.start))) return undefined;
  const [subject] = subjectsBefore(words, before, before.tokens.end);
  const found = subject === undefined ? undefined : resolve(context, [subject], undefined);
  return found?.sourceType === 'named-organisation' && found.unexplained !== true && found.several !== true
    ? { ...found, at: span.start }
    : undefined;
};

/** "The report was a lie, | it | said": what is spoken of in front of such words does not speak itself. */
const isTrailing = ({ layers }: ResolvingContext, { start }: CharSpan): boolean =>
  /,["”’]?\s+$/.test(layers.text.slice(Math.max(0, start - 3), start));

/** "I" and "we" in quotation marks are whoever speaks there, or spoke last; outside them the outlet itself. */
const firstPerson = (context: ResolvingContext, span: CharSpan, outer: Resolved | undefined): Resolved => {
  const last =
    outer ??
    (inQuotation(context, span.start)
      ? context.earlier.slice(-RECENT).findLast((each) => each.at < span.start)
      : undefined);
  return last === undefined
    ? { speaker: null, sourceType: 'none-stated', at: span.start, noun: null }
    : { ...last, at: span.start };
};

const organisation = (context: ResolvingContext, span: CharSpan): Resolved =>
  lastOrganisation(context, span.start) ?? { ...unnamed(context, span, 'unnamed-group', null), unexplained: true };

const latest = (
  context: ResolvingContext,
  span: CharSpan,
  outer: Resolved | undefined,
  accept: (each: Resolved) => boolean,
): Resolved | undefined => {
  const found =
    outer !== undefined && accept(outer)
      ? outer
      : context.earlier.slice(-RECENT).findLast((each) => each.at < span.start && accept(each));
  return found === undefined ? undefined : { ...found, at: span.start };
};

const resolvePersonal = (
  context: ResolvingContext,
  span: CharSpan,
  gender: Gender,
  outer: Resolved | undefined,
  resolve: Resolve,
): Resolved => {
  const fits = (each: Resolved): boolean =>
    each.several !== true &&
    (each.sourceType === 'named-person' || each.sourceType === 'unnamed-person') &&
    !NOBODY.has(each.noun ?? '') &&
    (each.gender === undefined || each.gender === 'unknown' || each.gender === gender);
  if (outer !== undefined && fits(outer))
    return { ...(principalOf(context, outer, gender, resolve) ?? outer), at: span.start };
  const subject = subjectOfSentence(context, span, fits, outer, resolve);
  if (subject !== undefined) return subject;
  const earlier = context.earlier.slice(-RECENT);
  const before = (each: Resolved): boolean => each.at < span.start && fits(each);
  const spoke = earlier.findLast((each) => before(each) && each.nested !== true) ?? earlier.findLast(before);
  const quoted = inQuotation(context, span.start);
  const heard = (at: number): boolean => quoted || !inQuotation(context, at);
  const mentioned = context.entities.personBefore(
    span.start,
    gender,
    spoke === undefined ? heard : (at) => at > heardUntil(context, spoke) && heard(at) && isTopic(context, at),
  );
  if (mentioned !== undefined) return byEntity(mentioned.entity, span.start);
  if (spoke !== undefined) return { ...spoke, at: span.start };
  return { ...unnamed(context, span, 'unnamed-person', null), unexplained: true };
};

/** From where on a name is newer than a speaker; "Hale took cash, according to an aide": Hale is the topic, and not some aide. */
const heardUntil = (context: ResolvingContext, { at, sourceType }: Resolved): number =>
  sourceType === 'unnamed-person' ? Math.min(at, (sentenceAt(context.layers, at)?.span.start ?? at) - 1) : at;

/** Words that name one of many, whom no pronoun takes up later. */
const NOBODY = new Set([
  'another',
  'anybody',
  'anyone',
  'each',
  'everybody',
  'everyone',
  'nobody',
  'none',
  'one',
  'somebody',
  'someone',
]);

const inQuotation = (context: ResolvingContext, offset: number): boolean =>
  context.words.quote(firstTokenFrom(context.layers, offset)) >= 0;

/** Whether a name is its sentence's subject: no verb stands before it, and no preposition but one at the sentence's start. */
const isTopic = (context: ResolvingContext, offset: number): boolean => {
  const sentence = sentenceAt(context.layers, offset);
  if (sentence === undefined) return false;
  const token = firstTokenFrom(context.layers, offset);
  if (token - sentence.tokens.start > 16) return false;
  let led = false;
  for (let index = sentence.tokens.start; index < token; index++) {
    const tag = context.words.tag(index);
    if (tag === 'VERB' || tag === 'AUX') return false;
    if (tag === 'ADP' || tag === 'SCONJ') led = true;
    if (context.words.lower(index) === ',') led = false;
  }
  return !led;
};

/** "X, who said": the phrase before. */
const resolveRelative = (context: ResolvingContext, span: CharSpan, resolve: Resolve): Resolved => {
  const token = firstTokenFrom(context.layers, span.start);
  const end = context.layers.tokens[token - 1]?.lower === ',' ? token - 1 : token;
  const sentence = sentenceAt(context.layers, span.start);
  const phrase = subjectBefore(context.words, end, sentence?.tokens.start ?? 0);
  if (phrase === undefined || phrase.end !== end) {
    const near = context.entities.named({ start: span.start - 4, end: span.start });
    return near === undefined ? unnamed(context, span, 'unnamed-person', null) : byEntity(near, span.start);
  }
  const near = context.entities.mentionAtEnd({ start: 0, end: context.words.chars(phrase).end });
  const which = !/^wh[oe]/i.test(textOf(context, span));
  if (which && near !== undefined) return byEntity(near.entity, span.start);
  const found = resolve(context, [context.words.chars(phrase)], undefined);
  return { ...found, at: span.start };
};
