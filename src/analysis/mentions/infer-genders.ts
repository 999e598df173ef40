import type { TextLayers } from '../layers.ts';
import type { Gender } from './entity.ts';

/** Where a person is named, and the gender known so far. */
export interface GenderedPerson {
  readonly mentions: readonly number[];
  readonly gender: Gender;
}

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

/** How far after a name a pronoun may stand to tell of its gender. */
const REACH = 200;

/** The genders of people of whom neither title nor given name tells, by the pronouns that follow their names. */
export const inferGenders = (layers: TextLayers, people: readonly GenderedPerson[]): Gender[] => {
  const counts = people.map(() => ({ male: 0, female: 0 }));
  const marks = people
    .flatMap((person, owner) => person.mentions.map((at) => ({ at, owner })))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  let last: { at: number; owner: number } | undefined;
  for (const token of layers.tokens) {
    while ((marks[next]?.at ?? Number.POSITIVE_INFINITY) <= token.span.start) last = marks[next++];
    const count = last === undefined || token.span.start - last.at > REACH ? undefined : counts[last.owner];
    if (count === undefined) continue;
    if (MALE.has(token.lower)) count.male++;
    else if (FEMALE.has(token.lower)) count.female++;
  }
  return people.map((person, index) => {
    const { male, female } = counts[index] ?? { male: 0, female: 0 };
    if (person.gender !== 'unknown') return person.gender;
    if (male > 2 * female) return 'male';
    return female > 2 * male ? 'female' : 'unknown';
  });
};
