import { unreachable } from '../../article/unreachable.ts';
import { type Pattern, readPattern } from './pattern-tree.ts';

/** Pieces of text, in small letters and with single spaces, of which at least one stands wherever a pattern matches. */
export interface Need {
  readonly pieces: readonly string[];
  /** Roughly how often one of them stands in a text by chance: long ones are rare. */
  readonly commonness: number;
}

/** More spellings of one stretch than this are not told apart. */
const MOST_SPELLINGS = 32;
/** Of longer pieces the beginning is enough. */
const LONGEST = 14;
/** More needs than this hardly rule out more. */
const MOST_NEEDS = 5;

/**
 * What a text cannot do without if the pattern is to match in it, the rarest first; empty where nothing is known. White
 * space of any kind and length counts as one space, large letters as small ones.
 */
export const neededBy = (pattern: RegExp): readonly Need[] =>
  rarestFirst(needsOf(learn(readPattern(pattern.source))))
    .filter(({ pieces }, index) => index === 0 || !pieces.includes(' '))
    .slice(0, MOST_NEEDS)
    .map(shortened);

const BY_LENGTH = Float64Array.from({ length: LONGEST + 1 }, (_, length) => 8 ** -length);

const need = (pieces: readonly string[]): Need => {
  let commonness = 0;
  for (const piece of pieces) commonness += BY_LENGTH[Math.min(piece.length, LONGEST)] ?? 0;
  return { pieces, commonness };
};

interface Knowledge {
  /** All texts that the pattern can match, where they are few. */
  readonly spellings: readonly string[] | undefined;
  /** What must stand in the text besides. */
  readonly needs: readonly Need[];
}

const UNKNOWN: Knowledge = { spellings: undefined, needs: [] };
const NOTHING: Knowledge = { spellings: [''], needs: [] };

const learn = (pattern: Pattern): Knowledge => {
  switch (pattern.kind) {
    case 'text':
      return { spellings: pattern.oneOf.map((text) => text.toLowerCase().replace(/\s+/g, ' ')), needs: [] };
    case 'anything':
      return UNKNOWN;
    case 'condition':
      return pattern.holds === undefined ? NOTHING : { ...NOTHING, needs: needsOf(learn(pattern.holds)) };
    case 'sequence':
      return inSequence(pattern.parts.map(learn));
    case 'choice':
      return oneOf(pattern.options.map(learn));
    case 'repeated':
      return repeated(learn(pattern.part), pattern.least, pattern.most);
    default:
      return unreachable(pattern);
  }
};

/** All needs of a pattern, its few spellings among them. */
const needsOf = ({ spellings, needs }: Knowledge): readonly Need[] =>
  spellings === undefined || spellings.includes('') ? needs : [...needs, need(spellings)];

const inSequence = (parts: readonly Knowledge[]): Knowledge => {
  const needs: Need[] = [];
  let whole = true;
  let open: readonly string[] = [''];
  for (const part of parts) {
    needs.push(...part.needs);
    const joined = part.spellings === undefined ? undefined : together(open, part.spellings);
    if (joined === undefined) {
      whole = false;
      if (!open.includes('')) needs.push(need(open));
    }
    open = joined ?? part.spellings ?? [''];
  }
  return whole ? { spellings: open, needs } : { spellings: undefined, needs: needsOf({ spellings: open, needs }) };
};

/** Each beginning with each end, runs of spaces being one; undefined where they are too many. */
const together = (beginnings: readonly string[], ends: readonly string[]): readonly string[] | undefined => {
  if (beginnings.length * ends.length > MOST_SPELLINGS) return undefined;
  const joined: string[] = [];
  for (const beginning of beginnings)
    for (const end of ends)
      joined.push(beginning.endsWith(' ') && end.startsWith(' ') ? beginning + end.slice(1) : beginning + end);
  return joined;
};

const oneOf = (options: readonly Knowledge[]): Knowledge => {
  const spellings = options.flatMap((option) => option.spellings ?? []);
  if (options.every((option) => option.spellings !== undefined) && spellings.length <= MOST_SPELLINGS)
    return { spellings, needs: [] };
  const ranked = options.map((option) => rarestFirst(needsOf(option)));
  if (ranked.some((needs) => needs.length === 0)) return UNKNOWN;
  // Each option needs its rarest and its second rarest, so the text needs the rarest of some option, and the second rarest of some.
  const ranks = Math.min(MOST_NEEDS, Math.max(...ranked.map((needs) => needs.length)));
  const needs = Array.from({ length: ranks }, (_, rank) =>
    need(ranked.flatMap((all) => all[Math.min(rank, all.length - 1)]?.pieces ?? [])),
  );
  return { spellings: undefined, needs };
};

const rarestFirst = (needs: readonly Need[]): Need[] => needs.toSorted((a, b) => a.commonness - b.commonness);

const repeated = (part: Knowledge, least: number, most: number): Knowledge => {
  const { spellings } = part;
  const space = spellings?.length === 1 && spellings[0] === ' ';
  if (spellings !== undefined && (space || most === 1))
    return { spellings: least === 0 ? ['', ...spellings] : spellings, needs: least === 0 ? [] : part.needs };
  return least === 0 ? UNKNOWN : { spellings: undefined, needs: needsOf(part) };
};

/** The need with long pieces cut, and without those that hold another of its pieces. */
const shortened = ({ pieces }: Need): Need => {
  const cut = [...new Set(pieces.map((piece) => piece.slice(0, LONGEST)))].sort((a, b) => a.length - b.length);
  return need(cut.filter((piece, index) => !cut.slice(0, index).some((shorter) => piece.includes(shorter))));
};
