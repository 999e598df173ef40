import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Entity } from './entity.ts';
import {
  byEntity,
  describedBefore,
  headEnd,
  type NounDescription,
  RECENT,
  type Resolved,
  type ResolvingContext,
  unnamed,
} from './resolved.ts';

/** "the spokesman, Josh Earnest," is named; "the prosecutor" may have been named, or described, before. */
export const resolvePerson = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  const apposed = nameInApposition(context, span, description);
  if (apposed !== undefined) return byEntity(apposed, span.start);
  const closing = nameAtEnd(context, span);
  if (closing !== undefined) return byEntity(closing, span.start);
  if (
    !description.definite ||
    description.head.end - description.head.start > 3 ||
    span.end > headEnd(context, description)
  )
    return unnamed(context, span, 'unnamed-person', description.noun);
  const named = context.entities.withNoun(description.noun, 'person', span.start);
  if (named !== undefined) return byEntity(named, span.start);
  return (
    describedBefore(context, description.noun, span) ??
    lastNamedSpeaker(context, description.noun, span) ??
    unnamed(context, span, 'unnamed-person', description.noun)
  );
};

const NEVER_ANAPHORIC = new Set(
  'aide boy girl man mother official resident source spokesman spokesperson spokeswoman victim witness woman'.split(
    ' ',
  ),
);

/** "the researcher said", right after the one who is named spoke. */
const lastNamedSpeaker = (context: ResolvingContext, noun: string, span: CharSpan): Resolved | undefined => {
  if (NEVER_ANAPHORIC.has(noun)) return undefined;
  const last = context.earlier.slice(-RECENT).findLast((each) => each.at < span.start);
  return last?.sourceType === 'named-person' && span.start - last.at < 700 ? { ...last, at: span.start } : undefined;
};

/** "President of the Bar Association Viktor Example": the name closes the phrase, and no preposition leads to it. */
const nameAtEnd = (context: ResolvingContext, span: CharSpan): Entity | undefined => {
  const mention = context.entities.mentionAtEnd(span);
  if (mention?.entity.kind !== 'person') return undefined;
  const before = context.layers.tokens[firstTokenFrom(context.layers, mention.start) - 1]?.lower ?? '';
  return /^(?:of|for|to|by|with|from|and|the|,|'s|')$/.test(before) ? undefined : mention.entity;
};

/** The person named in an apposition: "the spokesman, Josh Earnest,". */
export const nameInApposition = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Entity | undefined => {
  const { text } = context.layers;
  const head = headEnd(context, description);
  const comma = text.indexOf(',', head);
  if (comma < 0 || comma > span.end) return undefined;
  const apposition = { start: comma + 1, end: Math.min(span.end, nextComma(text, comma + 1)) };
  const mention = context.entities.mentionAtEnd(apposition);
  if (mention === undefined || !onlyNouns(context, { start: apposition.start, end: mention.start })) return undefined;
  return { ...mention.entity, kind: 'person' };
};

/** ", Josh Earnest" or ", mechanical engineer Richard Weir": nothing but nouns and adjectives before the name. */
const onlyNouns = (context: ResolvingContext, span: CharSpan): boolean => {
  const [first, end] = [firstTokenFrom(context.layers, span.start), firstTokenFrom(context.layers, span.end)];
  return context.layers.tags.slice(first, end).every((tag) => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN');
};

const nextComma = (text: string, from: number): number => {
  const comma = text.indexOf(',', from);
  return comma < 0 ? text.length : comma;
};

/** "Baker said", after "Lee Baker": a surname, not a trade. */
export const surnameLikeNoun = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Resolved | undefined => {
  if (description.definite || description.plural || description.head.end - description.head.start !== 1)
    return undefined;
  const head = context.words.chars(description.head);
  if (!/^\p{Lu}/u.test(context.layers.text.slice(head.start, head.end))) return undefined;
  const entity = context.entities.named(head);
  return entity?.kind === 'person' && entity.name.includes(' ') ? byEntity(entity, span.start) : undefined;
};
