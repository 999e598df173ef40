import type { SourceNounKind } from '../lexicon/source-nouns.ts';

const THINGS_IN_ER = new Set(
  'answer banner center centre chapter charter computer corner counter cover danger dinner disclaimer error factor floor folder letter marker matter mirror number offer order paper poster power primer register reminder river sector server shelter shoulder sticker summer terror tower tracker trailer water weather winter'.split(
    ' ',
  ),
);

/** What the ending of a noun that no lexicon knows suggests that it stands for. */
export const guessNounKind = (noun: string, indefinite: boolean): { kind: SourceNounKind; plural: boolean } => {
  if (noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun)) {
    const thing = isThing(noun.replace(/s$/, '').replace(/ie$/, 'y'));
    return { kind: thing ? 'document' : 'group', plural: true };
  }
  if (/(?:people|folk|men|women)$/.test(noun)) return { kind: 'group', plural: true };
  if (isPerson(noun) || (indefinite && !isThing(noun))) return { kind: 'person', plural: false };
  return { kind: 'document', plural: false };
};

const isPerson = (noun: string): boolean =>
  /(?:er|or|ist|man|woman|ian|eer|eon|ee|mate|star|person|maid|smith)$/.test(noun) &&
  !/(?:list|twist|degree|fee|committee)$/.test(noun) &&
  !THINGS_IN_ER.has(noun);

const isThing = (noun: string): boolean =>
  /(?:tion|sion|ment|ness|ity|ing|ure|ance|ence|age|ism|dom|ship|cy|acy|ry|gram|graph|book|page|line|script|ote|ct|sis)$/.test(
    noun,
  ) || THINGS_IN_ER.has(noun);
