import { STATES } from '../lexicon/known-sources.ts';
import type { NameMention } from './collect-names.ts';
import type { Entity, Gender } from './entity.ts';
import { givenNameGender, nameKey, nameKind, withoutTitles } from './name-words.ts';
import { nounKind } from './noun-kind.ts';

interface Draft {
  kind: Entity['kind'];
  name: string;
  words: readonly string[];
  gender: Gender;
  aliases: Set<string>;
  mentions: number[];
  nouns: Set<string>;
}

/** The article's named people, organisations and outlets, each with its fullest name. Longer names are read first, so that a surname finds its owner. */
export const buildEntities = (mentions: readonly NameMention[]): Entity[] => {
  const drafts: Draft[] = [];
  const long = mentions.filter((mention) => withoutTitles(mention.words).words.length > 1);
  const short = mentions.filter((mention) => withoutTitles(mention.words).words.length <= 1);
  for (const mention of long) enter(drafts, mention);
  for (const mention of short) enter(drafts, mention);
  for (const draft of drafts) draft.mentions.sort((a, b) => a - b);
  return drafts;
};

const enter = (drafts: Draft[], mention: NameMention): void => {
  const { words, gender, titled } = withoutTitles(mention.words);
  const name = words
    .join(' ')
    .replace(/[.,]$/, (mark) => (mark === '.' && /\p{Lu}\.$/u.test(words.at(-1) ?? '') ? '.' : ''));
  const personNoun =
    mention.noun !== undefined && nounKind(mention.noun)?.kind === 'person' && !nounKind(mention.noun)?.plural;
  const kind = nameKind(name, words, titled || (personNoun && words.length > 1));
  const known = findOwner(drafts, name, words, kind, titled, gender);
  const outletNoun =
    (mention.noun !== undefined && nounKind(mention.noun)?.kind === 'outlet' && kind === 'organisation') ||
    mention.noun === 'newspaper' ||
    mention.noun === 'broadcaster';
  const draft = known ?? newDraft(drafts, outletNoun ? 'outlet' : kind, name, words, gender);
  if (titled && draft.kind === 'organisation' && words.length === 1) draft.kind = 'person';
  draft.mentions.push(mention.start);
  draft.aliases.add(nameKey(name));
  if (mention.acronym !== undefined) draft.aliases.add(mention.acronym.toLowerCase());
  if (mention.noun !== undefined && nounKind(mention.noun) !== undefined) draft.nouns.add(mention.noun);
  for (const title of mention.words.slice(0, mention.words.length - words.length)) draft.nouns.add(title.toLowerCase());
  if (draft.gender === 'unknown' && draft.kind === 'person')
    draft.gender = gender === 'unknown' ? givenNameGender(words[0] ?? '') : gender;
};

const newDraft = (
  drafts: Draft[],
  kind: Entity['kind'],
  name: string,
  words: readonly string[],
  gender: Gender,
): Draft => {
  const draft: Draft = { kind, name, words, gender, aliases: new Set(), mentions: [], nouns: new Set() };
  drafts.push(draft);
  return draft;
};

/** The entity that a name is another form of. */
const findOwner = (
  drafts: readonly Draft[],
  name: string,
  words: readonly string[],
  kind: Entity['kind'],
  titled: boolean,
  gender: Gender,
): Draft | undefined => {
  const key = nameKey(name);
  const same = drafts.find((draft) => draft.aliases.has(key));
  if (same !== undefined) return same;
  if (STATES.has(key) || kind === 'outlet') return undefined;
  const last = (words.at(-1) ?? '').toLowerCase();
  const people = drafts.filter((draft) => draft.kind === 'person' && draft.words.length > 1);
  if (words.length === 1) {
    const owners = people.filter(
      (draft) => (draft.words.at(-1) ?? '').toLowerCase() === last && compatible(draft.gender, gender),
    );
    if (owners.length > 0) return owners.at(0);
    const organisation = titled ? undefined : longerOrganisation(drafts, key);
    if (organisation !== undefined) return organisation;
    return titled ? undefined : people.find((draft) => (draft.words[0] ?? '').toLowerCase() === last);
  }
  if (kind !== 'person') return longerOrganisation(drafts, key);
  const first = (words[0] ?? '').toLowerCase().replace('.', '');
  const longer = people.find(
    (draft) =>
      (draft.words.at(-1) ?? '').toLowerCase() === last &&
      ((draft.words[0] ?? '').toLowerCase().startsWith(first) || nameKey(draft.name).endsWith(` ${key}`)),
  );
  if (longer !== undefined && words.length > longer.words.length) [longer.name, longer.words] = [name, words];
  return longer;
};

/** "Kestrel" after "Kestrel Foods Ltd", "Papa's" after "Papa's International": a company's short form. */
const longerOrganisation = (drafts: readonly Draft[], key: string): Draft | undefined =>
  STATES.has(key)
    ? undefined
    : drafts.find(
        (draft) =>
          draft.kind === 'organisation' && COMPANY.test(draft.name) && nameKey(draft.name).startsWith(`${key} `),
      );

const COMPANY =
  /\b(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|PLC|plc|Group|Holdings|Foods|International|Technologies|Industries|Motors|Partners|Capital|AG|SA|SE|NV)\.?$/;

const compatible = (a: Gender, b: Gender): boolean => a === 'unknown' || b === 'unknown' || a === b;
