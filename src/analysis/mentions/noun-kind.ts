import { SOURCE_NOUNS, type SourceNounKind } from '../lexicon/source-nouns.ts';

const kinds = new Map<string, SourceNounKind>();
for (const row of SOURCE_NOUNS) for (const word of row.words) if (!kinds.has(word)) kinds.set(word, row.kind);

/** What a common noun stands for, and whether it is a plural; undefined where the lexicon does not know it. */
export const nounKind = (noun: string): { readonly kind: SourceNounKind; readonly plural: boolean } | undefined => {
  const direct = kinds.get(noun);
  if (direct !== undefined) return { kind: direct, plural: direct === 'group' };
  const maker = /^(?!home|dress|watch|king|peace|match|mischief|trouble|pace|play|money)\p{L}{3,}maker(s?)$/u.exec(
    noun,
  );
  if (maker !== null && !singulars(noun).some((singular) => kinds.has(singular)))
    return { kind: 'organisation', plural: maker[1] === 's' };
  for (const singular of singulars(noun)) {
    const kind = kinds.get(singular);
    if (kind !== undefined) return { kind: kind === 'person' ? 'group' : kind, plural: true };
  }
  return undefined;
};

/** What a plural may be the plural of. */
const singulars = (noun: string): string[] => {
  if (noun === 'women' || noun.endsWith('men')) return [noun.replace(/men$/, 'man')];
  if (noun === 'children') return ['child'];
  if (noun === 'wives') return ['wife'];
  if (!noun.endsWith('s') || noun.endsWith('ss')) return [];
  const found = [noun.slice(0, -1)];
  if (noun.endsWith('ies')) found.push(`${noun.slice(0, -3)}y`);
  if (/(?:[sxz]|ch|sh|o)es$/.test(noun)) found.push(noun.slice(0, -2));
  return found;
};
