import { OUTLETS, STATES } from '../lexicon/known-sources.ts';
import { FEMALE_NAMES, FEMALE_TITLES, MALE_NAMES, MALE_TITLES, TITLES } from '../lexicon/person-titles.ts';
import type { Entity, Gender } from './entity.ts';
import { nounKind } from './noun-kind.ts';

const ORGANISATION_WORDS = new Set(
  'act airlines airways amendment amnesty analytics assembly associates association authority bank brigades brotherhood bureau capital centre center city co committee commons communications conservatives corp cup corporation council crescent cross defence defense democrats department division electric energy enterprises fc federal finance financial forces foreign front gas global guard health holdings house inc industries initiative intelligence interior international investments islamic jihad journal justice labs labour league limited llc ltd media medicine monitor motors movement nations national network news office oil open partners partnership party pharmaceuticals plc police power press project properties public quds red republic republicans research resources rights rovers schools sciences securities security senate service services society software solutions state states studios supreme systems technologies telecom times trust union united university utd ventures watch wire works world award awards prize school youth'.split(
    ' ',
  ),
);

/** Last words of papers' and broadcasters' names. */
const PAPERS = new Set(
  'broadcasting chronicle courier dispatch examiner gazette globe herald inquirer magazine post radio sentinel telegraph times tribune tv'.split(
    ' ',
  ),
);

/** First words of places. */
const PLACES = new Set(
  'cape central east eastern fort great gulf lake los las lower middle mount new north northern port saint san santa south southern upper west western'.split(
    ' ',
  ),
);

/** Small words inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin bint da de del della den der di do dos du el ibn la le san st van von ter ten abu'.split(' '),
);

/** The words of a name in lower case, marks dropped. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll('’', "'")
    .trim();

const isTitle = (word: string): boolean =>
  nounKind(word)?.kind === 'person' || TITLES.has(word) || MALE_TITLES.has(word) || FEMALE_TITLES.has(word);

/** A name without the titles before it, and what they tell of gender. */
export const withoutTitles = (
  words: readonly string[],
): { readonly words: readonly string[]; readonly gender: Gender; readonly titled: boolean } => {
  let start = 0;
  let gender: Gender = 'unknown';
  for (let index = 0; index < words.length - 1; index++) {
    const word = (words[index] ?? '').toLowerCase();
    if (!isTitle(word) && !isTitle(word.replace(/\.$/, ''))) continue;
    if (words.slice(index + 1).some((each) => isOrganisationWord(each) && !isTitle(each.toLowerCase()))) continue;
    if (MALE_TITLES.has(word)) gender = 'male';
    if (FEMALE_TITLES.has(word)) gender = 'female';
    start = index + 1;
  }
  if (start === 0) start = givenNameAfterTitle(words);
  if (/^(?:of|for|and|the|on|&)$/.test(words[start] ?? '')) return { words, gender: 'unknown', titled: false };
  return { words: words.slice(start), gender, titled: start > 0 };
};

/** "Whip Richard Example": where a given name starts behind words that are none of a name; else 0. */
const givenNameAfterTitle = (words: readonly string[]): number => {
  if (isGivenName(words[0] ?? '') || PLACES.has((words[0] ?? '').toLowerCase())) return 0;
  for (let index = 1; index < words.length - 1; index++) {
    if (!isGivenName(words[index] ?? '') || NAME_PARTICLES.has((words[index - 1] ?? '').toLowerCase())) continue;
    return words.length - index <= 3 && !words.slice(index).some((word) => isOrganisationWord(word)) ? index : 0;
  }
  return 0;
};

/** The gender that a given name suggests. */
export const givenNameGender = (given: string): Gender => {
  const name = given.toLowerCase();
  if (MALE_NAMES.has(name)) return FEMALE_NAMES.has(name) ? 'unknown' : 'male';
  return FEMALE_NAMES.has(name) ? 'female' : 'unknown';
};

/** Whether a word is a given name of the lexicon. */
export const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word.toLowerCase()) || FEMALE_NAMES.has(word.toLowerCase());

/** What a capitalised name most likely names, by its words alone. */
export const nameKind = (name: string, words: readonly string[], titled: boolean): Entity['kind'] => {
  const key = nameKey(name);
  if (OUTLETS.has(key)) return 'outlet';
  if (STATES.has(key)) return 'organisation';
  if (
    words.length > 1 &&
    (PAPERS.has((words.at(-1) ?? '').toLowerCase().split('-').at(-1) ?? '') || words[0] === 'Daily')
  )
    return 'outlet';
  if (titled) return 'person';
  if (words.length > 1 && PLACES.has((words[0] ?? '').toLowerCase())) return 'organisation';
  const first = words[0] ?? '';
  if (
    words.length > 1 &&
    words.length <= 4 &&
    isGivenName(first) &&
    !words.slice(1).some((word) => isOrganisationWord(word))
  )
    return 'person';
  if (
    words.some((word) => isOrganisationWord(word) || /^\p{Lu}{2,}$/u.test(word) || /^(?:of|for|and|&|the)$/.test(word))
  )
    return 'organisation';
  if (words.length === 1) return isGivenName(first) ? 'person' : 'organisation';
  return words.filter((word) => !NAME_PARTICLES.has(word.toLowerCase())).length <= 3 ? 'person' : 'organisation';
};

const isOrganisationWord = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (ORGANISATION_WORDS.has(lower)) return true;
  const kind = nounKind(lower);
  return (
    kind !== undefined && (kind.kind === 'organisation' || kind.kind === 'outlet' || kind.plural) && !isGivenName(word)
  );
};
