import type { CharSpan } from '../../article/span.ts';
import { sentenceAt } from '../attribution/lookup.ts';
import { subjectBefore } from '../attribution/noun-phrase.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Gender } from './entity.ts';
import { lastOrganisation } from './resolve-organisation.ts';
import { byEntity, RECENT, type Resolve, type Resolved, type ResolvingContext, textOf, unnamed } from './resolved.ts';

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
  if (gender !== undefined) return resolvePersonal(context, span, gender, outer);
  if (/^its?$/.test(word))
    return (
      latest(context, span, outer, (each) => ['named-organisation', 'outlet', 'document'].includes(each.sourceType)) ??
      organisation(context, span)
    );
  return (
    latest(context, span, outer, (each) => ['unnamed-group', 'named-organisation'].includes(each.sourceType)) ??
    organisation(context, span)
  );
};

/** "I" and "we" in quotation marks are whoever speaks there, or spoke last; outside them the outlet itself. */
const firstPerson = (context: ResolvingContext, span: CharSpan, outer: Resolved | undefined): Resolved => {
  const inQuotation = context.words.quote(firstTokenFrom(context.layers, span.start)) >= 0;
  const last =
    outer ?? (inQuotation ? context.earlier.slice(-RECENT).findLast((each) => each.at < span.start) : undefined);
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
): Resolved => {
  const fits = (each: Resolved): boolean =>
    (each.sourceType === 'named-person' || each.sourceType === 'unnamed-person') &&
    (each.gender === undefined || each.gender === 'unknown' || each.gender === gender);
  const spoke =
    outer !== undefined && fits(outer)
      ? outer
      : context.earlier.slice(-RECENT).findLast((each) => each.at < span.start && fits(each));
  const mentioned = context.entities.personBefore(span.start, gender);
  if (mentioned !== undefined && (spoke === undefined || (mentioned.at > spoke.at && isTopic(context, mentioned.at))))
    return byEntity(mentioned.entity, span.start);
  if (spoke !== undefined) return { ...spoke, at: span.start };
  return { ...unnamed(context, span, 'unnamed-person', null), unexplained: true };
};

/** Whether a name stands at the start of its sentence, where the subject mostly is. */
const isTopic = (context: ResolvingContext, offset: number): boolean => {
  const sentence = sentenceAt(context.layers, offset);
  return sentence !== undefined && offset - sentence.span.start < 30;
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
