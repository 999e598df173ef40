import { OUTLETS, STATES } from '../lexicon/known-sources.ts';
import {
  FEMALE_NAMES,
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NAMES,
  MALE_NOUNS,
  MALE_TITLES,
  TITLES,
} from '../lexicon/person-titles.ts';
import type { Entity, Gender } from './entity.ts';
import { nounKind } from './noun-kind.ts';

const ORGANISATION_WORDS = new Set(
  'academy act advisers advisors agency airlines airport airways alliance amendment amnesty analytics arena assembly associates association assurance authority award awards bank beverages biotech board brands breweries brigades brotherhood bureau campaign capital casino caucus center centre chamber city clinic co college committee commons communications conservatives consult consulting corp corporation corps council crescent cross cup defence defense democrats department digital division electric energy enterprises equity fc federal finance financial foods forces foreign foundation front gas global guard harbour health holdings hospital hospitals hotel house inc industries initiative inspectorate institute insurance intelligence interactive interior international investments islamic jihad journal justice klan laboratory labour labs league legion limited lives llc logistics ltd matter media medicine minerals mining mobil monitor motor motors movement museum mutual national nations network news office oil open orchestra parliament partners partnership party petroleum pharma pharmaceuticals plc police politics poll polls port power press prize project properties public quds rail railways red republic republicans research resort resources retail rights rovers savings school schools sciences securities security semiconductor senate service services shipping society software solutions stadium state states steel stores street studios supreme survey systems technologies telecom theater theatre times tower transport tribunal trust trusts union united university utd ventures watch wire works world youth zoo'.split(
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
  (nounKind(word)?.kind === 'person' && !isGivenName(word)) ||
  TITLES.has(word) ||
  MALE_TITLES.has(word) ||
  FEMALE_TITLES.has(word);

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

/** The gender that a common noun tells: "his sister", "a spokesman". */
export const nounGender = (noun: string): Gender => {
  if (MALE_NOUNS.has(noun) || /[^o]man$/.test(noun)) return 'male';
  return FEMALE_NOUNS.has(noun) || noun.endsWith('woman') ? 'female' : 'unknown';
};

/** Whether a word is a given name of the lexicon. */
export const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word.toLowerCase()) || FEMALE_NAMES.has(word.toLowerCase());

/** What a capitalised name most likely names: by its words, and where they leave it open by what is told around it. */
export const nameKind = (
  name: string,
  words: readonly string[],
  titled: boolean,
  told: 'person' | 'organisation' | undefined,
): Entity['kind'] => {
  const key = nameKey(name);
  if (OUTLETS.has(key)) return 'outlet';
  if (STATES.has(key)) return 'organisation';
  const last = (words.at(-1) ?? '').toLowerCase();
  const paper =
    PAPERS.has(last.split('-').at(-1) ?? '') || words[0] === 'Daily' || OUTLETS.has(key.split(' ').slice(-2).join(' '));
  if (words.length > 1 && paper) return 'outlet';
  if (words.length === 2 && OUTLETS.has((words[0] ?? '').toLowerCase()) && /^(?:\p{Lu}{2,}|\d+)$/u.test(words[1] ?? ''))
    return 'outlet';
  if (titled && !COMPANY_ENDING.test(name)) return 'person';
  const first = words[0] ?? '';
  if (words.length > 1 && isOrganisationOpening(first)) return 'organisation';
  const short = words.length > 1 && words.length <= 4;
  if (told === 'person' && short && !COMPANY_ENDING.test(name)) return 'person';
  const plain = words.length === 2 && isGivenName(first) && !ORGANISATION_WORDS.has(last);
  const organised = !plain && words.some((word) => isOrganisationWord(word));
  if (short && isGivenName(first) && !organised) return 'person';
  if (organised || words.some((word) => /^\p{Lu}{2,}$/u.test(word) || /^(?:of|for|and|&|the)$/.test(word)))
    return 'organisation';
  if (told !== undefined) return told;
  if (words.length === 1) return isGivenName(first) ? 'person' : 'organisation';
  return words.filter((word) => !NAME_PARTICLES.has(word.toLowerCase())).length <= 3 ? 'person' : 'organisation';
};

/** Endings that only companies have. */
export const COMPANY_ENDING: RegExp =
  /\b(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|PLC|plc|Group|Holdings|Foods|International|Technologies|Industries|Motors|Partners|Capital|AG|SA|SE|NV)\.?$/;

/** "Port Example", "British Rail", "U.S. Geological": words that open the names of places and bodies, not of people. */
const isOrganisationOpening = (word: string): boolean =>
  PLACES.has(word.toLowerCase()) || PEOPLES.has(word.toLowerCase()) || /^(?:U\.[SNK]|E\.U)\.$/.test(word);

const PEOPLES = new Set(
  'african american asian australian brazilian british canadian chinese dutch egyptian european federal global indian international iranian iraqi irish islamic italian japanese kenyan korean mexican national nigerian norwegian pakistani polish royal russian saudi scottish spanish swedish swiss syrian turkish ukrainian united welsh'.split(
    ' ',
  ),
);

const isOrganisationWord = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (ORGANISATION_WORDS.has(lower)) return true;
  const kind = nounKind(lower);
  return (
    kind !== undefined && (kind.kind === 'organisation' || kind.kind === 'outlet' || kind.plural) && !isGivenName(word)
  );
};
