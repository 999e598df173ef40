import type { TextLayers } from '../layers.ts';

/** "one of the sources" is one person; "two banks" are several. */
export type Quantity = 'one' | 'several' | 'as-the-noun';

/** How many a phrase speaks of, and where the words of what is counted start. */
export interface Counted {
  readonly quantity: Quantity;
  readonly from: number;
}

const SEVERAL = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety several some many most dozens hundreds thousands tens millions other others few both all various numerous'.split(
    ' ',
  ),
);
/** What stands before "of" and counts or gathers: "a chorus of critics", "half of those asked". */
const QUANTIFIERS = new Set(
  'all any array batch both bulk bunch chorus clutch collection couple crop dozen dozens few fifth flurry four fraction half handful host hundreds legion list lot lots majorities majority many millions minority mix most much number numbers pair part percentage plurality proportion quarter quarters raft range rest roster scores section series several share slew some stream string swath tens third thirds thousands three trio two variety wave'.split(
    ' ',
  ),
);
/** Shares that stand for the people they are shares of. */
const SHARES = new Set('cent fifth fifths half percent quarter quarters third thirds'.split(' '));
const APPROXIMATE = new Set(
  'about almost around at fewer just least less more nearly only over roughly than under'.split(' '),
);

/** Reads the words of number and share at a phrase's start. */
export const quantityOf = (layers: TextLayers, start: number, end: number): Counted => {
  const after = quantifierEnd(layers, start, end);
  if (after !== undefined) return { quantity: 'several', from: after };
  if (isShare(layers, start, end)) return { quantity: 'several', from: start };
  const first = lower(layers, start);
  const ofFollows = lower(layers, start + 1) === 'of';
  if (/^(?:one|another|neither)$/.test(first) && (ofFollows || end - start === 1))
    return { quantity: 'one', from: ofFollows && start + 2 < end ? start + 2 : start };
  const aged = layers.tokens[start]?.kind === 'number' && lower(layers, start + 1) === '-';
  const counted = SEVERAL.has(first) || (layers.tokens[start]?.kind === 'number' && !aged);
  return { quantity: counted ? 'several' : 'as-the-noun', from: start };
};

/** "Only about 4 in 10 voters", "a third", "79 percent of residents": a share, whatever it is a share of. */
export const isShare = (layers: TextLayers, start: number, end: number): boolean => {
  let index = start;
  while (index < end && APPROXIMATE.has(lower(layers, index))) index++;
  const number = isNumber(layers, index);
  if (index > start && (number || QUANTIFIERS.has(lower(layers, index)))) return true;
  if (number && /^(?:in|of)$/.test(lower(layers, index + 1)) && isNumber(layers, index + 2)) return true;
  for (let each = index; each < Math.min(end, index + 6); each++) {
    if (/^(?:of|,|who|in|for)$/.test(lower(layers, each))) return false;
    if (layers.tokens[each]?.lower === '%' || (SHARES.has(lower(layers, each)) && lower(layers, each + 1) !== '-'))
      return layers.tags[each + 1] !== 'NOUN' && layers.tags[each + 1] !== 'PROPN';
  }
  return false;
};

const isNumber = (layers: TextLayers, index: number): boolean =>
  layers.tokens[index]?.kind === 'number' || layers.tags[index] === 'NUM';

/** "some of the …", "a large number of …": the index after "of". */
const quantifierEnd = (layers: TextLayers, start: number, end: number): number | undefined => {
  for (let index = start; index < Math.min(start + 5, end - 2); index++) {
    if (lower(layers, index + 1) === 'of' && QUANTIFIERS.has(lower(layers, index))) return index + 2;
    if (layers.tokens[index]?.kind !== 'word') return undefined;
  }
  return undefined;
};

const lower = (layers: TextLayers, index: number): string => layers.tokens[index]?.lower ?? '';
