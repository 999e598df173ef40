import type { CharSpan } from '../../article/span.ts';
import { blockIndexAt, lastFrom } from '../attribution/lookup.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Entity } from './entity.ts';
import { headEnd, type NounDescription, type ResolvingContext } from './resolved.ts';

/** Nouns that too many share for one of them to mean the person named with it. */
const SHARED = new Set(
  'aide boy girl man member mother official person resident source spokesman spokesperson spokeswoman supporter victim voter witness woman'.split(
    ' ',
  ),
);

/** Blocks at an article's start that may speak of a person before naming them: headline, dek, first paragraph. */
const OPENING = 3;

/** The person whom a description means by an office or a trade that the article gives them: "the Vermont senator", in a headline also "Minister". */
export const describedPerson = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Entity | undefined => {
  const people = context.entities.peopleWithNoun(description.noun);
  const told = modifiers(context, span, description);
  const alone = span.end <= headEnd(context, description);
  const before = people.filter((entity) => (entity.mentions[0] ?? 0) < span.start);
  if (description.definite && (alone || told.names.length > 0)) {
    const best = bestOf(before, told, span.start) ?? (alone ? toldBy(context, told, span.start) : undefined);
    if (best !== undefined) return best;
  }
  if (before.length > 0 || SHARED.has(description.noun) || blockIndexAt(context.layers, span.start) >= OPENING)
    return undefined;
  const [only, second] = people;
  return second === undefined && only !== undefined && matches(only, told) === told.names.length ? only : undefined;
};

/** "the Vermont Democrat", of whom no more is told than Vermont: the one person with all of these names beside their own. */
const toldBy = (context: ResolvingContext, told: Told, offset: number): Entity | undefined => {
  const [first] = told.names;
  if (first === undefined) return undefined;
  const people = context.entities
    .peopleAbout(first)
    .filter((entity) => (entity.mentions[0] ?? 0) < offset && matches(entity, told) === told.names.length);
  return people.length === 1 ? people[0] : undefined;
};

interface Told {
  /** Names and peoples before and after the noun: "Vermont", "French". */
  readonly names: readonly string[];
  readonly former: boolean;
  /** "vice", "deputy": what makes another office of it. */
  readonly rank: string | undefined;
}

const RANKS = new Set(['assistant', 'co', 'deputy', 'junior', 'vice']);

/** What a phrase tells besides its noun. */
const modifiers = (context: ResolvingContext, span: CharSpan, description: NounDescription): Told => {
  const { words } = context;
  const names: string[] = [];
  let former = false;
  let rank: string | undefined;
  const end = firstTokenFrom(context.layers, span.end);
  for (let index = description.head.start; index < end; index++) {
    if (index === description.head.end - 1 || (index === description.head.start && words.lower(index) === 'the'))
      continue;
    if (words.lower(index) === 'former') former = true;
    if (RANKS.has(words.lower(index))) rank = words.lower(index);
    if (/^\p{Lu}/u.test(words.surface(index)) && words.tag(index) !== 'DET') names.push(words.lower(index));
  }
  return { names, former, rank };
};

/** Of several, the one of whom most is told that the phrase tells; of equals the one mentioned last. */
const bestOf = (people: readonly Entity[], told: Told, offset: number): Entity | undefined => {
  let best: { readonly entity: Entity; readonly score: number; readonly at: number } | undefined;
  for (const entity of people) {
    if (matches(entity, told) < told.names.length) continue;
    if (told.rank !== undefined && !entity.about.has(told.rank)) continue;
    const score = told.former === entity.about.has('former') ? 1 : 0;
    const at = entity.mentions[lastFrom(entity.mentions, (each) => each, offset - 1)] ?? -1;
    if (best === undefined || score > best.score || (score === best.score && at > best.at))
      best = { entity, score, at };
  }
  return best !== undefined && told.former && !best.entity.about.has('former') ? undefined : best?.entity;
};

/** How many of the phrase's names stand beside the entity's own: "Russian" goes with "of Russia". */
const matches = (entity: Entity, told: Told): number =>
  told.names.filter((name) =>
    [...entity.about].some((word) => word === name || (name.length > 4 && word.slice(0, 4) === name.slice(0, 4))),
  ).length;
