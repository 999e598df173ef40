import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import { TITLES } from '../lexicon/person-titles.ts';
import { describedPerson } from './described-person.ts';
import type { Entity } from './entity.ts';
import { nounGender } from './name-words.ts';
import { nounKind } from './noun-kind.ts';
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
  const { noun } = description;
  const nobody = unnamed(context, span, 'unnamed-person', noun);
  const alone = span.end <= headEnd(context, description);
  const described = describedPerson(context, span, description);
  if (described !== undefined) return byEntity(described, span.start);
  if (!description.definite || !alone || description.head.end - description.head.start > 4) return nobody;
  return describedBefore(context, noun, span) ?? lastNamedSpeaker(context, span, description) ?? nobody;
};

const NEVER_ANAPHORIC = new Set(
  'aide ambassador boy caller captain chairman chairperson chairwoman chancellor chief coach commissioner employee employer emperor girl governor heckler host interviewer judge king leader man manager mayor minister moderator mother narrator official owner pope premier president prince queen secretary organizer questioner reporter resident source speaker spokesman spokesperson spokeswoman supporter user victim voter witness woman youth'.split(
    ' ',
  ),
);

/** "the researcher said", right after the one who is named spoke. */
const lastNamedSpeaker = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Resolved | undefined => {
  const { start, end } = description.head;
  if (NEVER_ANAPHORIC.has(description.noun) || !/^th(?:e|is|at)$/.test(context.words.lower(start))) return undefined;
  for (let index = start + 1; index < end - 1; index++) if (context.words.lower(index) === 'former') return undefined;
  const gender = nounGender(description.noun);
  const last = context.earlier.slice(-RECENT).findLast((each) => each.at < span.start);
  if (last?.sourceType !== 'named-person' || last.several === true || span.start - last.at >= 500) return undefined;
  const fits = gender === 'unknown' || last.gender === undefined || last.gender === 'unknown' || last.gender === gender;
  return fits ? { ...last, at: span.start } : undefined;
};

/** "President of the Bar Association Viktor Example": the name closes the phrase, and no preposition leads to it. */
const nameAtEnd = (context: ResolvingContext, span: CharSpan): Entity | undefined => {
  const mention = context.entities.mentionAtEnd(span);
  if (mention?.entity.kind !== 'person') return undefined;
  const first = firstTokenFrom(context.layers, mention.start);
  const before = context.layers.tokens[first - 1]?.lower ?? '';
  if (before === 'of' || before === 'for') return followsPortfolio(context, mention, span) ? mention.entity : undefined;
  return /^(?:to|by|with|from|and|the|,|'s|')$/.test(before) ? undefined : mention.entity;
};

/** "Secretary of State John Example": words of an office, and no title of another person, stand between "of" and the name. */
const followsPortfolio = (
  context: ResolvingContext,
  mention: { readonly entity: Entity; readonly start: number },
  span: CharSpan,
): boolean => {
  const words = context.layers.text.slice(mention.start, span.end).split(/\s+/);
  const office = words.slice(0, words.length - mention.entity.name.split(' ').length);
  const short = (word: string): string => word.toLowerCase().replace(/\.$/, '');
  return (
    office.length > 0 &&
    office.every(
      (word) => PORTFOLIOS.has(short(word)) || (!TITLES.has(short(word)) && nounKind(short(word))?.kind !== 'person'),
    )
  );
};

/** Words of offices that are titles elsewhere: "Secretary of State", "Minister for Foreign Affairs". */
const PORTFOLIOS = new Set(
  'defence defense district finance foreign health home house interior justice labor labour state'.split(' '),
);

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
