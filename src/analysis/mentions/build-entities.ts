import { STATES } from '../lexicon/known-sources.ts';
import { SHORTENED_TITLES } from '../lexicon/person-titles.ts';
import type { NameMention } from './collect-names.ts';
import type { Entity, Gender } from './entity.ts';
import { COMPANY_ENDING, givenNameGender, nameKey, nameKind, withoutTitles } from './name-words.ts';
import { nounKind } from './noun-kind.ts';

interface Draft {
  kind: Entity['kind'];
  name: string;
  words: readonly string[];
  gender: Gender;
  aliases: Set<string>;
  mentions: number[];
  nouns: Set<string>;
  about: Set<string>;
}

/** The drafts so far, by what other forms of a name are known by. */
interface Registry {
  readonly drafts: Draft[];
  readonly byAlias: Map<string, Draft>;
  /** People of more than one word, by surname and by first name. */
  readonly byLast: Map<string, Draft[]>;
  readonly byFirst: Map<string, Draft[]>;
  /** Companies of more than one word, by first word. */
  readonly companies: Map<string, Draft[]>;
  /** Papers of more than one word, by their last: "the Chronicle". */
  readonly papers: Map<string, Draft>;
  readonly told: ReadonlyMap<string, 'person' | 'organisation'>;
}

/** The article's named people, organisations and outlets, each with its fullest name. Longer names are read first, so that a surname finds its owner. */
export const buildEntities = (mentions: readonly NameMention[]): Entity[] => {
  const registry: Registry = {
    drafts: [],
    byAlias: new Map(),
    byLast: new Map(),
    byFirst: new Map(),
    companies: new Map(),
    papers: new Map(),
    told: kindsTold(mentions),
  };
  const isLong = (mention: NameMention): boolean => withoutTitles(mention.words).words.length > 1;
  for (const mention of mentions) if (isLong(mention)) enter(registry, mention);
  for (const mention of mentions) if (!isLong(mention)) enter(registry, mention);
  for (const draft of registry.drafts) draft.mentions.sort((a, b) => a - b);
  return registry.drafts;
};

const joined = (words: readonly string[]): string =>
  words.join(' ').replace(/[.,]$/, (mark) => (mark === '.' && /\p{Lu}\.$/u.test(words.at(-1) ?? '') ? '.' : ''));

/** By name, what the words around its mentions tell of its kind, where they agree. */
const kindsTold = (mentions: readonly NameMention[]): Map<string, 'person' | 'organisation'> => {
  const votes = new Map<string, number>();
  for (const { words, context } of mentions) {
    if (context.kind === undefined) continue;
    const key = nameKey(joined(withoutTitles(words).words));
    votes.set(key, (votes.get(key) ?? 0) + (context.kind === 'person' ? 1 : -1));
  }
  const told = new Map<string, 'person' | 'organisation'>();
  for (const [key, sum] of votes) if (sum !== 0) told.set(key, sum > 0 ? 'person' : 'organisation');
  return told;
};

const listed = (map: Map<string, Draft[]>, key: string, draft: Draft): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else list.push(draft);
};

const addAlias = (registry: Registry, draft: Draft, alias: string): void => {
  draft.aliases.add(alias);
  if (!registry.byAlias.has(alias)) registry.byAlias.set(alias, draft);
};

const enter = (registry: Registry, mention: NameMention): void => {
  const { words, gender, titled } = withoutTitles(mention.words);
  const name = joined(words);
  const { noun } = mention.context;
  const kind = nameKind(name, words, titled, registry.told.get(nameKey(name)));
  const known = findOwner(registry, name, words, kind, titled, gender);
  const outletNoun =
    noun !== undefined &&
    nounKind(noun)?.kind === 'outlet' &&
    (kind === 'organisation'
      ? !/^(?:network|channel|website|site)$/.test(noun)
      : /^(?:newspaper|broadcaster)$/.test(noun));
  const draft = known ?? newDraft(registry, outletNoun ? 'outlet' : kind, name, words, gender);
  if (titled && draft.kind === 'organisation' && words.length === 1) draft.kind = 'person';
  draft.mentions.push(mention.start);
  addAlias(registry, draft, nameKey(name));
  if (mention.acronym !== undefined) addAlias(registry, draft, mention.acronym.toLowerCase());
  if (noun !== undefined && nounKind(noun) !== undefined) draft.nouns.add(noun);
  for (const title of mention.words.slice(0, mention.words.length - words.length)) {
    const lower = title.toLowerCase().replace(/\.$/, '');
    draft.about.add(lower);
    for (const full of SHORTENED_TITLES.get(lower) ?? [lower]) draft.nouns.add(full);
  }
  for (const word of mention.context.about) draft.about.add(word);
  if (draft.gender === 'unknown' && draft.kind === 'person')
    draft.gender = gender === 'unknown' ? givenNameGender(words[0] ?? '') : gender;
};

const newDraft = (
  registry: Registry,
  kind: Entity['kind'],
  name: string,
  words: readonly string[],
  gender: Gender,
): Draft => {
  const draft: Draft = {
    kind,
    name,
    words,
    gender,
    aliases: new Set(),
    mentions: [],
    nouns: new Set(),
    about: new Set(),
  };
  registry.drafts.push(draft);
  if (words.length > 1 && kind === 'person') {
    listed(registry.byLast, (words.at(-1) ?? '').toLowerCase().replace(/^(?:al|el)-/, ''), draft);
    listed(registry.byFirst, (words[0] ?? '').toLowerCase(), draft);
  }
  const last = (words.at(-1) ?? '').toLowerCase();
  if (kind === 'outlet' && words.length > 1 && !registry.papers.has(last)) registry.papers.set(last, draft);
  if (kind === 'organisation' && COMPANY_ENDING.test(name)) listed(registry.companies, firstWord(nameKey(name)), draft);
  return draft;
};

/** The entity that a name is another form of. */
const findOwner = (
  registry: Registry,
  name: string,
  words: readonly string[],
  kind: Entity['kind'],
  titled: boolean,
  gender: Gender,
): Draft | undefined => {
  const key = nameKey(name);
  const same = registry.byAlias.get(key);
  if (same !== undefined && (words.length > 1 || compatible(same.gender, gender))) return same;
  // "Paris claims", after "Valeska Paris": her, and not the city.
  if (STATES.has(key)) return words.length === 1 ? registry.byLast.get(key)?.[0] : undefined;
  if (words.length === 1 && registry.papers.has(key)) return registry.papers.get(key);
  if (kind === 'outlet') return undefined;
  const last = (words.at(-1) ?? '').toLowerCase();
  const namesakes = registry.byLast.get(last) ?? [];
  if (words.length === 1) {
    const owner = namesakes.find((draft) => compatible(draft.gender, gender));
    if (owner !== undefined) return owner;
    const organisation = titled ? undefined : longerOrganisation(registry, key);
    if (organisation !== undefined) return organisation;
    return titled ? undefined : registry.byFirst.get(last)?.[0];
  }
  if (kind !== 'person') return longerOrganisation(registry, key);
  const first = (words[0] ?? '').toLowerCase().replace('.', '');
  const longer = namesakes.find(
    (draft) => (draft.words[0] ?? '').toLowerCase().startsWith(first) || nameKey(draft.name).endsWith(` ${key}`),
  );
  if (longer !== undefined && words.length > longer.words.length) [longer.name, longer.words] = [name, words];
  return longer;
};

/** "Kestrel" after "Kestrel Foods Ltd", "Papa's" after "Papa's International": a company's short form. */
const longerOrganisation = (registry: Registry, key: string): Draft | undefined =>
  STATES.has(key)
    ? undefined
    : registry.companies
        .get(firstWord(key))
        ?.find((draft) => nameKey(draft.name).startsWith(`${key} `) || nameKey(draft.name).startsWith(`${key}'s `));

const firstWord = (key: string): string => (key.split(' ')[0] ?? '').replace(/'s?$/, '');

const compatible = (a: Gender, b: Gender): boolean => a === 'unknown' || b === 'unknown' || a === b;
