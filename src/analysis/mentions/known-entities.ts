import type { CharSpan } from '../../article/span.ts';
import { lastFrom } from '../attribution/lookup.ts';
import type { TextLayers } from '../layers.ts';
import { CAPITALS, SHORT_FORMS } from '../lexicon/known-sources.ts';
import { buildEntities } from './build-entities.ts';
import { collectNames, type NameMention } from './collect-names.ts';
import type { Entity, Gender } from './entity.ts';
import { inferGenders } from './infer-genders.ts';
import { isGivenName, nameKey, withoutTitles } from './name-words.ts';

/** The article's entities, with the look-ups that resolving a source needs. */
export interface KnownEntities {
  /** The entity whose name ends last in the span. */
  named(span: CharSpan): Entity | undefined;
  /** The name that ends where the span ends. */
  mentionAtEnd(span: CharSpan): { readonly entity: Entity; readonly start: number } | undefined;
  /** The person mentioned last before an offset that may be called by this pronoun. */
  personBefore(
    offset: number,
    gender: Gender,
    accept?: (at: number, entity: Entity) => boolean,
  ): { readonly entity: Entity; readonly at: number } | undefined;
  /** The organisation (no state, no outlet) mentioned last before an offset. */
  organisationBefore(offset: number): { readonly entity: Entity; readonly at: number } | undefined;
  /** For a capital that stands for its government the country, for a short form the full one, where the article has it; else the entity itself. */
  fullFormOf(entity: Entity): Entity;
  /** The people introduced with a common noun ("the prosecutor"), in the order of their first mentions. */
  peopleWithNoun(noun: string): readonly Entity[];
  /** The people whom a word describes where they are named ("Vermont"), in that order too. */
  peopleAbout(word: string): readonly Entity[];
  outletBefore(offset: number): Entity | undefined;
  /** The entity introduced with a common noun ("the regulator"), last mentioned before the offset. */
  withNoun(noun: string, kind: Entity['kind'], offset: number): Entity | undefined;
}

/** How many names back a pronoun or a common noun may reach. */
const FAR = 400;

/** Whether more than its capitals say that a name is a person's. */
const isCertain = (entity: Entity): boolean =>
  entity.gender !== 'unknown' ||
  entity.nouns.size > 0 ||
  entity.aliases.size > 1 ||
  isGivenName(entity.name.split(' ')[0] ?? '');

/** Whether a name mostly stands after "in", "at" or "from": a place, not one who could be "the company". */
const isPlace = (layers: TextLayers, entity: Entity): boolean => {
  const placed = entity.mentions.filter((at) =>
    /(?:^|\s)(?:in|at|from|near|to|outside|across)\s+(?:the\s+)?$/i.test(layers.text.slice(Math.max(0, at - 14), at)),
  );
  return 2 * placed.length >= entity.mentions.length;
};

const withGenders = (layers: TextLayers, entities: readonly Entity[]): Entity[] => {
  const people = entities.filter((entity) => entity.kind === 'person');
  const genders = inferGenders(layers, people);
  const byPerson = new Map(people.map((person, index) => [person, genders[index] ?? person.gender]));
  return entities.map((entity) => ({ ...entity, gender: byPerson.get(entity) ?? entity.gender }));
};

/** The entities by each of their words. */
const indexed = (
  entities: readonly Entity[],
  wordsOf: (entity: Entity) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Entity[]> => {
  const found = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const word of wordsOf(entity)) {
      const list = found.get(word);
      if (list === undefined) found.set(word, [entity]);
      else list.push(entity);
    }
  return found;
};

/** Reads the article's names once. */
export const knownEntities = (layers: TextLayers, isState: (key: string) => boolean): KnownEntities => {
  const names = collectNames(layers);
  const entities = withGenders(layers, buildEntities(names));
  const byKey = new Map<string, Entity>();
  for (const entity of entities) for (const alias of entity.aliases) if (!byKey.has(alias)) byKey.set(alias, entity);
  const marks = entities.flatMap((entity) => entity.mentions.map((at) => ({ at, entity }))).sort((a, b) => a.at - b.at);
  const byStart = new Map(marks.map(({ at, entity }) => [at, entity]));
  const places = new Set(entities.filter((entity) => entity.kind === 'organisation' && isPlace(layers, entity)));
  const people = marks.filter(({ at, entity }) => entity.kind === 'person' && at === entity.mentions[0]);
  const byNoun = indexed(
    people.map(({ entity }) => entity),
    (entity) => entity.nouns,
  );
  const byWord = indexed(
    people.map(({ entity }) => entity),
    (entity) => entity.about,
  );
  const owner = (mention: NameMention): Entity | undefined =>
    byStart.get(mention.start) ?? byKey.get(nameKey(withoutTitles(mention.words).words.join(' ')));
  const last = (
    offset: number,
    accept: (entity: Entity, at: number) => boolean,
  ): { entity: Entity; at: number } | undefined => {
    const newest = lastFrom(marks, (mark) => mark.at, offset - 1);
    for (let index = newest; index >= Math.max(0, newest - FAR); index--) {
      const mark = marks[index];
      if (mark !== undefined && accept(mark.entity, mark.at)) return mark;
    }
    return undefined;
  };
  const inside = (span: CharSpan): NameMention[] => {
    const found: NameMention[] = [];
    for (let index = lastFrom(names, (name) => name.start, span.end - 1); index >= 0; index--) {
      const name = names[index];
      if (name === undefined || name.end <= span.start) break;
      found.unshift(name);
    }
    return found;
  };
  return {
    named: (span) => {
      const held = inside(span);
      const mention = held.find((name) => name.end === span.end) ?? held.at(-1);
      return mention === undefined ? byKey.get(nameKey(layers.text.slice(span.start, span.end))) : owner(mention);
    },
    mentionAtEnd: (span) => {
      const mention = inside({ start: span.end - 1, end: span.end }).find(
        (name) => name.end === span.end && name.start > span.start,
      );
      const entity = mention === undefined ? undefined : owner(mention);
      return mention === undefined || entity === undefined ? undefined : { entity, start: mention.start };
    },
    personBefore: (offset, gender, accept = () => true) => {
      const fits = (entity: Entity, at: number): boolean =>
        accept(at, entity) &&
        entity.kind === 'person' &&
        (gender === 'unknown' || entity.gender === 'unknown' || entity.gender === gender);
      return last(offset, (entity, at) => fits(entity, at) && isCertain(entity)) ?? last(offset, fits);
    },
    organisationBefore: (offset) =>
      last(
        offset,
        (entity) => entity.kind === 'organisation' && ![...entity.aliases].some(isState) && !places.has(entity),
      ),
    fullFormOf: (entity) => {
      const key = nameKey(entity.name);
      const full = CAPITALS.get(key) ?? SHORT_FORMS.get(key);
      return (full === undefined ? undefined : byKey.get(full)) ?? entity;
    },
    peopleWithNoun: (noun) => byNoun.get(noun) ?? [],
    peopleAbout: (word) => byWord.get(word) ?? [],
    outletBefore: (offset) => last(offset, (entity) => entity.kind === 'outlet')?.entity,
    withNoun: (noun, kind, offset) =>
      last(
        offset,
        (entity) =>
          entity.kind === kind &&
          (entity.nouns.has(noun) || (kind !== 'person' && entity.name.toLowerCase().split(/\s+/).includes(noun))),
      )?.entity,
  };
};
