import type { TextLayers } from '../layers.ts';
import { type NameContext, nameContext } from './name-context.ts';
import { isGivenName, NAME_PARTICLES } from './name-words.ts';
import { nounKind } from './noun-kind.ts';
import { isTitleCased } from './title-case.ts';

/** A capitalised name as it stands in the text. */
export interface NameMention {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** What stands beside it. */
  readonly context: NameContext;
  /** The name in brackets after it. */
  readonly acronym: string | undefined;
}

const JOINERS = new Set(['of', 'for', 'and', '&', 'the', 'on']);
const NO_NAME = new Set(
  'the a an this that these those he she it they we i you but and or if when while as in on at for from by with after before since his her its their our my there here what who how why where no not yes so then now also one two some many most all both such last next monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december according earlier later meanwhile however'.split(
    ' ',
  ),
);

/** All capitalised names of the article, in order, with acronyms in brackets told apart. */
export const collectNames = (layers: TextLayers): NameMention[] => {
  const firsts = new Set(layers.sentences.map((sentence) => sentence.tokens.start));
  const names: NameMention[] = [];
  const capitals = titleCased(layers);
  for (let index = 0; index < layers.tokens.length; index++) {
    const skip = capitals.get(index);
    if (skip !== undefined) {
      index = skip - 1;
      continue;
    }
    const end = nameEnd(layers, index, firsts);
    if (end === undefined) continue;
    const split = personWithin(layers, index, end);
    if (split > index) names.push(toMention(layers, index, split));
    names.push(toMention(layers, split, end));
    index = end - 1;
  }
  return names;
};

/** Sentences whose words nearly all have capitals tell nothing of names: their first token, and the end. */
const titleCased = (layers: TextLayers): ReadonlyMap<number, number> => {
  const spans = layers.sentences
    .filter((sentence) => isTitleCased(layers, sentence.tokens, sentence.part === 'headline' ? 3 : 5))
    .map(({ tokens }) => tokens);
  return new Map(spans.map(({ start, end }) => [start, end]));
};

/** "Bar Association of Serbia Viktor Example": where the person's name starts; else the mention's start. */
const personWithin = (layers: TextLayers, start: number, end: number): number => {
  for (let index = start + 2; index < end - 1; index++) {
    const joined =
      NAME_PARTICLES.has(layers.tokens[index - 1]?.lower ?? '') ||
      JOINERS.has(layers.tokens[index - 1]?.lower ?? '') ||
      layers.tokens[index - 1]?.kind !== 'word';
    const afterHead =
      ORGANISATION_HEADS.has(layers.tokens[index - 1]?.lower ?? '') &&
      end - index >= 2 &&
      !hasOrganisationHead(layers, index, end);
    if (!joined && afterHead && end - index <= 4 && isCapital(layers, index)) return index;
    if (!joined && isGivenName(surface(layers, index)) && end - index <= 4 && hasOrganisationHead(layers, start, index))
      return index;
  }
  return start;
};

const hasOrganisationHead = (layers: TextLayers, start: number, end: number): boolean => {
  for (let index = start; index < end; index++)
    if (ORGANISATION_HEADS.has(layers.tokens[index]?.lower ?? '')) return true;
  return false;
};

const COMPOUND_ENDINGS = new Set(
  'aligned appointed at backed based born controlled designate elect era held in law led linked made of only owned registered run sponsored style trained type wide related'.split(
    ' ',
  ),
);

const surface = (layers: TextLayers, index: number): string => {
  const span = layers.tokens[index]?.span;
  return span === undefined ? '' : layers.text.slice(span.start, span.end);
};

const isCapital = (layers: TextLayers, index: number): boolean =>
  /^\p{Lu}/u.test(surface(layers, index)) && layers.tokens[index]?.kind === 'word';

/** "US", "IT": capitals throughout. */
const isAcronym = (layers: TextLayers, index: number): boolean => /^\p{Lu}{2,}$/u.test(surface(layers, index));

/** Whether a name may start here; a capital at a sentence's start counts only where the word is not a common one. */
const opens = (layers: TextLayers, index: number, firsts: ReadonlySet<number>): boolean => {
  if (!isCapital(layers, index)) return false;
  const lower = layers.tokens[index]?.lower ?? '';
  if (isGivenMonth(layers, index)) return true;
  if (NO_NAME.has(lower) && !isAcronym(layers, index)) return false;
  if (!firsts.has(index) && !firsts.has(index - 1)) return true;
  const tag = layers.tags[index];
  if (lower.endsWith('ly') && !isCapital(layers, index + 1)) return false;
  return (
    tag === 'PROPN' ||
    ((tag === 'NOUN' || tag === 'ADJ') && isCapital(layers, index + 1) && layers.tags[index + 1] === 'PROPN')
  );
};

const nameEnd = (layers: TextLayers, start: number, firsts: ReadonlySet<number>): number | undefined => {
  if (!opens(layers, start, firsts)) return undefined;
  let end = start + 1;
  for (;;) {
    const lower = layers.tokens[end]?.lower ?? '';
    const adjacent = layers.tokens[end]?.span.start === layers.tokens[end - 1]?.span.end;
    if (
      isCapital(layers, end) &&
      !firsts.has(end) &&
      (!NO_NAME.has(lower) || isAcronym(layers, end) || isSurname(layers, end))
    )
      end++;
    else if (
      adjacent &&
      (lower === '-' || lower === '.' || (lower === "'" && !spaced(layers, end + 1))) &&
      (isCapital(layers, end + 1) || (lower === '.' && end - start >= 1 && surface(layers, end - 1).length <= 3)) &&
      !firsts.has(end + 1)
    )
      end++;
    else if (hyphenated(layers, end) && end - start >= 2) end += 2;
    else if (
      NAME_PARTICLES.has(lower) &&
      (isCapital(layers, end + 1) ||
        (layers.tokens[end + 1]?.lower === '-' && isCapital(layers, end + 2)) ||
        NAME_PARTICLES.has(layers.tokens[end + 1]?.lower ?? ''))
    )
      end++;
    else if (JOINERS.has(lower) && joinsOrganisation(layers, start, end)) end++;
    else break;
  }
  return end;
};

/** "Theresa May", "Ann March": a month right after a given name, with no day or year behind it. */
const isSurname = (layers: TextLayers, index: number): boolean =>
  MONTHS_AS_NAMES.has(layers.tokens[index]?.lower ?? '') &&
  isGivenName(surface(layers, index - 1)) &&
  layers.tokens[index + 1]?.kind !== 'number';

/** "April Quill": a month that opens a name. */
const isGivenMonth = (layers: TextLayers, index: number): boolean =>
  MONTHS_AS_NAMES.has(layers.tokens[index]?.lower ?? '') &&
  isCapital(layers, index + 1) &&
  layers.tags[index + 1] === 'PROPN' &&
  layers.tags[index - 1] !== 'ADP' &&
  layers.tags[index - 1] !== 'ADJ';

const MONTHS_AS_NAMES = new Set(['april', 'may', 'june', 'march', 'august']);

/** "Ban Ki-moon": a hyphen and a small letter inside a name, but not "New York-based". */
const hyphenated = (layers: TextLayers, hyphen: number): boolean =>
  layers.tokens[hyphen]?.lower === '-' &&
  layers.tokens[hyphen]?.span.start === layers.tokens[hyphen - 1]?.span.end &&
  !spaced(layers, hyphen + 1) &&
  !COMPOUND_ENDINGS.has(layers.tokens[hyphen + 1]?.lower ?? '') &&
  nounKind(layers.tokens[hyphen + 1]?.lower ?? '') === undefined;

const spaced = (layers: TextLayers, index: number): boolean =>
  layers.tokens[index]?.span.start !== layers.tokens[index - 1]?.span.end;

/** "Ministry of Defence", "Department of Health and Human Services": not "Smith and Jones". */
const joinsOrganisation = (layers: TextLayers, start: number, joiner: number): boolean => {
  const word = layers.tokens[joiner]?.lower ?? '';
  const next = layers.tokens[joiner + 1]?.lower === 'the' ? joiner + 2 : joiner + 1;
  if (!isCapital(layers, next) || NO_NAME.has(layers.tokens[next]?.lower ?? '')) return false;
  if (word === 'the') return layers.tokens[joiner - 1]?.lower === 'of';
  if (word === '&') return true;
  const head = layers.tokens[joiner - 1]?.lower ?? '';
  if (word === 'of' || word === 'for' || word === 'on') return ORGANISATION_HEADS.has(head);
  for (let index = start; index < joiner; index++)
    if (layers.tokens[index]?.lower === 'of' || layers.tokens[index]?.lower === 'for') return true;
  return false;
};

/** Words after which "of" goes on with a name. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  'academy administration agency alliance archbishop army association authority bank board brotherhood bureau chamber church college commission committee confederation congress council court department directorate faculty federation foundation fund house institute institution international league ministry movement museum office organisation organization party republic school secretariat service society union university centre center network campaign coalition doctors reporters'.split(
    ' ',
  ),
);

const toMention = (layers: TextLayers, start: number, end: number): NameMention => {
  const [first, last] = [layers.tokens[start], layers.tokens[end - 1]];
  const [from, to] = [first?.span.start ?? 0, last?.span.end ?? 0];
  const bracket =
    layers.tokens[end]?.lower === '(' &&
    /^\p{Lu}[\p{Lu}\p{Ll}-]*$/u.test(surface(layers, end + 1)) &&
    layers.tokens[end + 2]?.lower === ')'
      ? surface(layers, end + 1)
      : undefined;
  return {
    words: layers.text.slice(from, to).split(/\s+/),
    start: from,
    end: to,
    context: nameContext(layers, start, end),
    acronym: bracket,
  };
};
