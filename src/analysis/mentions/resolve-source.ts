import type { CharSpan } from '../../article/span.ts';
import { OUTLETS, PARTIES_IN_PLURAL, PEOPLES, STATES } from '../lexicon/known-sources.ts';
import { describeSource } from './describe-source.ts';
import { resolveJoined } from './joined-sources.ts';
import { bodyOfMembers } from './members-of-body.ts';
import { nameKey } from './name-words.ts';
import { nounKind } from './noun-kind.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveOrganisation, resolveOutlet } from './resolve-organisation.ts';
import { nameInApposition, resolvePerson, surnameLikeNoun } from './resolve-person.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import {
  byEntity,
  describedBefore,
  headEnd,
  type NameDescription,
  type NounDescription,
  RECENT,
  type Resolved,
  type ResolvingContext,
  unnamed,
} from './resolved.ts';

/** The source's speaker and type; `outer` is the one whose words hold this attribution. */
export const resolveSource = (
  context: ResolvingContext,
  source: readonly CharSpan[],
  outer: Resolved | undefined,
): Resolved => {
  const [first] = source;
  if (first === undefined) return { speaker: null, sourceType: 'none-stated', at: 0, noun: null };
  const span = withoutPossessive(context, first);
  const party = partyInPlural(context, span);
  if (party !== undefined) return party;
  const description = describeSource(context.layers, span);
  switch (description.form) {
    case 'pronoun':
      return resolvePronoun(context, span, description.word, outer, resolveSource);
    case 'name':
      return resolveJoined(context, span, resolveSource) ?? resolveName(context, span, description);
    case 'noun':
      return (
        surnameLikeNoun(context, span, description) ??
        resolveJoined(context, span, resolveSource) ??
        oneAndAnother(context, span, description) ??
        resolveNoun(context, span, description)
      );
  }
};

/** "the Conservatives": the party, not some of its voters. */
const partyInPlural = (context: ResolvingContext, span: CharSpan): Resolved | undefined => {
  const written = context.layers.text.slice(span.start, span.end);
  return /^the \p{Lu}/iu.test(written) && PARTIES_IN_PLURAL.has(nameKey(written))
    ? { speaker: written, sourceType: 'named-organisation', at: span.start, noun: null }
    : undefined;
};

/** "the senator's" speaks of the senator. */
const withoutPossessive = (context: ResolvingContext, span: CharSpan): CharSpan => {
  const mark = /(?:['’]s|(?<=s)['’])$/.exec(context.layers.text.slice(span.start, span.end));
  return mark === null || mark.index === 0 ? span : { start: span.start, end: span.start + mark.index };
};

const GROUP_NAME = /(?:[aiow]ans|crats|icans|ists|ites)$/;

const isPeople = (written: string): boolean => {
  const last = written.split(/\s+/).at(-1) ?? '';
  return GROUP_NAME.test(last) || PEOPLES.has(last.toLowerCase());
};

const resolveName = (
  context: ResolvingContext,
  span: CharSpan,
  { span: name, otherwise }: NameDescription,
): Resolved => {
  const entity = context.entities.named(name);
  if (entity === undefined && otherwise !== undefined) return resolveNoun(context, span, otherwise);
  const written = context.layers.text.slice(name.start, name.end);
  const key = nameKey(written);
  if (OUTLETS.has(key)) return { speaker: entity?.name ?? written, sourceType: 'outlet', at: span.start, noun: null };
  if (STATES.has(key) && entity?.aliases.has(key) !== true)
    return { speaker: written.replace(/^the /i, ''), sourceType: 'named-organisation', at: span.start, noun: null };
  if (isPeople(written) && (entity === undefined || entity.kind === 'organisation' || !entity.name.includes(' ')))
    return unnamed(context, span, 'unnamed-group', null);
  if (entity !== undefined) return byEntity(context.entities.fullFormOf(entity), span.start);
  return { speaker: written, sourceType: 'named-organisation', at: span.start, noun: null };
};

const resolveNoun = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  if (description.quantity === 'one') {
    const apposed = nameInApposition(context, span, description);
    return apposed === undefined
      ? unnamed(context, span, 'unnamed-person', description.noun)
      : byEntity(apposed, span.start);
  }
  switch (description.kind) {
    case 'person':
      return resolvePerson(context, span, description);
    case 'group':
      return resolveGroup(context, span, description);
    case 'organisation':
      return resolveOrganisation(context, span, description);
    case 'document':
      return resolveDocument(context, span, description, resolveSource);
    case 'outlet':
      return resolveOutlet(context, span, description);
  }
};

/** "a lawyer in the case and a security source", "neither of the two drivers": several, none of them named. */
const oneAndAnother = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Resolved | undefined => {
  const words = context.layers.text.slice(span.start, span.end);
  if (/^neither of /i.test(words)) return unnamed(context, span, 'unnamed-group', description.noun);
  const joint = /^(?:an?|one|another) [^,;]*?(?: and|, and| or) (?=(?:an|a|one|another) )/i.exec(words);
  if (joint === null || description.kind !== 'person') return undefined;
  const rest = describeSource(context.layers, { start: span.start + joint[0].length, end: span.end });
  return rest.form === 'noun' && rest.kind === 'person' && rest.known
    ? unnamed(context, span, 'unnamed-group', description.noun)
    : undefined;
};

const resolveGroup = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  const apposed = joinedInApposition(context, span, description) ?? bodyOfMembers(context, span, description);
  if (apposed !== undefined) return apposed;
  const alone = span.end <= headEnd(context, description);
  const pair = alone ? thePair(context, span, description) : undefined;
  if (pair !== undefined) return pair;
  const bare = alone && description.definite && description.head.end - description.head.start === 2;
  return (
    (bare ? describedBefore(context, description.noun, span) : undefined) ??
    (bare ? lastGroup(context, description.noun, span) : undefined) ??
    unnamed(context, span, 'unnamed-group', description.noun)
  );
};

/** "two ministers, Ann Hale and Ben Ortiz,": the names that a comma adds. */
const joinedInApposition = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Resolved | undefined => {
  const head = headEnd(context, description);
  const comma = context.layers.text.indexOf(',', head);
  if (comma < 0 || comma >= span.end) return undefined;
  const joined = resolveJoined(context, { start: comma + 1, end: span.end }, resolveSource);
  return joined?.sourceType === 'named-person' ? { ...joined, at: span.start } : undefined;
};

/** "the two lawmakers", "both men": the two who are named together, or were named last. */
const thePair = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved | undefined => {
  const words = context.layers.text.slice(span.start, span.end).toLowerCase().split(/\s+/);
  const counts = words[0] === 'both' || (words[0] === 'the' && words[1] === 'two');
  if (!counts || words.length > 3 || !(/^(?:two|both)$/.test(description.noun) || isManyPersons(description.noun)))
    return undefined;
  const together = context.earlier.slice(-NEAR).findLast((each) => each.several === true && each.at < span.start);
  if (together?.sourceType === 'named-person') return { ...together, at: span.start };
  const second = context.entities.personBefore(span.start, 'unknown');
  const first =
    second === undefined
      ? undefined
      : context.entities.personBefore(second.at, 'unknown', (_, entity) => entity !== second.entity);
  if (first === undefined || second === undefined || span.start - first.at > 600 || second.at - first.at > 300)
    return undefined;
  const speaker = `${first.entity.name} and ${second.entity.name}`;
  return { speaker, sourceType: 'named-person', at: span.start, noun: null, several: true };
};

const isManyPersons = (noun: string): boolean =>
  /(?:men|women)$/.test(noun) || (noun.endsWith('s') && nounKind(noun.slice(0, -1))?.kind === 'person');

/** How many attributions back a pair may reach. */
const NEAR = 8;
const SAYERS = new Set(['officials', 'people', 'persons', 'sources']);

/** "the sources", after "people familiar with the matter": the group that spoke last. */
const lastGroup = (context: ResolvingContext, noun: string, span: CharSpan): Resolved | undefined => {
  if (!SAYERS.has(noun)) return undefined;
  const found = context.earlier
    .slice(-RECENT)
    .findLast((each) => each.at < span.start && each.sourceType === 'unnamed-group' && SAYERS.has(each.noun ?? ''));
  return found === undefined ? undefined : { ...found, at: span.start };
};
