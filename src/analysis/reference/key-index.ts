/** Items by keys, each in the order in which it was entered. */
export interface KeyIndex {
  /** The places of the items with any of the keys, in order, each once. */
  withAny(keys: readonly string[]): readonly number[];
  /** The last place up to and including `upTo` with any of the keys that is accepted; undefined where there is none. */
  lastWithAny(keys: readonly string[], upTo: number, accept: (place: number) => boolean): number | undefined;
  /** The one of the keys that fewest items have. */
  rarestOf(keys: readonly string[]): string | undefined;
}

/** An index of items by their keys; an item's place is its number in the list. */
export const indexByKeys = <T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): KeyIndex => {
  const places = new Map<string, number[]>();
  items.forEach((item, place) => {
    for (const key of keysOf(item)) {
      const held = places.get(key);
      if (held === undefined) places.set(key, [place]);
      else if (held.at(-1) !== place) held.push(place);
    }
  });
  const of = (key: string): readonly number[] => places.get(key) ?? [];
  return {
    withAny: (keys) => [...new Set(keys.flatMap(of))].sort((a, b) => a - b),
    lastWithAny: (keys, upTo, accept) => {
      let last: number | undefined;
      for (const key of keys) {
        const held = of(key);
        for (let at = countUpTo(held, upTo) - 1; at >= 0; at--) {
          const place = held[at] ?? -1;
          if (last !== undefined && place <= last) break;
          if (!accept(place)) continue;
          last = place;
          break;
        }
      }
      return last;
    },
    rarestOf: (keys) => keys.toSorted((a, b) => of(a).length - of(b).length)[0],
  };
};

/** How many of the places, which rise, are at most `upTo`. */
const countUpTo = (places: readonly number[], upTo: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= upTo) low = middle + 1;
    else high = middle;
  }
  return low;
};
