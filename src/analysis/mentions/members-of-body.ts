import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import { byEntity, headEnd, type NounDescription, type Resolved, type ResolvingContext } from './resolved.ts';

/** Nouns for those who speak together for the body that they sit on. */
const MEMBERS = new Set('commissioners lawmakers legislators members panelists panellists'.split(' '));
/** Bodies that speak through their members; a party, a family or the public do not. */
const BODIES = new Set(
  'assembly board bench cabinet chamber commission committee council house jury panel parliament senate subcommittee tribunal'.split(
    ' ',
  ),
);

/** "lawmakers on the House Committee on Trade", "members of the board", "committee members": the body itself, where it is named. */
export const bodyOfMembers = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Resolved | undefined => {
  if (!MEMBERS.has(description.noun)) return undefined;
  const body = bodyBehind(context, span, description) ?? bodyBefore(context, span, description);
  // "The lawmakers", told of later, are those of this body.
  return body === undefined ? undefined : { ...body, noun: description.noun };
};

/** "members of the Water Board": the name between the preposition and the next comma. */
const bodyBehind = (
  { entities, layers, words }: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Resolved | undefined => {
  const from = description.head.end;
  if (!/^(?:of|on|from)$/.test(words.lower(from))) return undefined;
  const end = firstTokenFrom(layers, span.end);
  for (let index = from + 1; index < Math.min(end, from + MANY_WORDS) && words.lower(index) !== ','; index++) {
    if (!BODIES.has(words.lower(index))) continue;
    if (!/^\p{Lu}/u.test(words.surface(index))) return bodyCalled(entities, words.lower(index), span.start);
    const first = words.chars({ start: from + 1, end: index + 1 });
    const name = entities.named({ start: first.start, end: layers.tokens[index]?.span.end ?? first.end });
    return name?.kind === 'organisation' ? byEntity(name, span.start) : undefined;
  }
  return undefined;
};
const MANY_WORDS = 8;

/** "Committee members": the committee that was named before. */
const bodyBefore = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved | undefined => {
  const { head } = description;
  const body = context.words.lower(head.end - 2);
  if (head.end - 2 < head.start || !BODIES.has(body) || span.end > headEnd(context, description)) return undefined;
  return bodyCalled(context.entities, body, span.start);
};

const bodyCalled = (entities: ResolvingContext['entities'], noun: string, at: number): Resolved | undefined => {
  const named = entities.withNoun(noun, 'organisation', at);
  return named === undefined ? undefined : byEntity(named, at);
};
