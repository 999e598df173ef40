import type { Attribution } from '../../article/attribution.ts';
import { type CharSpan, hull } from '../../article/span.ts';
import { indexByPlace, type PlaceIndex } from '../attribution/lookup.ts';
import { groupBy } from './group-by.ts';

/** An article's attributions by where their parts stand, so that nobody has to look at all of them. */
export interface AttributionPlaces {
  readonly bySource: PlaceIndex<Attribution>;
  readonly byCue: PlaceIndex<Attribution>;
  readonly byContent: PlaceIndex<Attribution>;
  /** By the first characters of their sources and cues. */
  readonly byStart: PlaceIndex<Attribution>;
  /** From the first to the last word of each, channel included. */
  readonly byReach: PlaceIndex<Attribution>;
  /** The attributions right inside of another, in order. */
  inside(id: string): readonly Attribution[];
  /** Of those with a speaker whose source ends at or before an offset the last `count`, in order. */
  lastSpeakersBefore(offset: number, count: number): readonly Attribution[];
}

/** Enters an article's attributions by their places. */
export const attributionPlaces = (attributions: readonly Attribution[]): AttributionPlaces => {
  const inside = groupBy(attributions, ({ within }) => within);
  const speaking = attributions.filter(({ speaker, source }) => speaker !== null && source.length > 0);
  const ends = speaking.map(({ source }) => source[0]?.end ?? 0);
  const earliestFrom = lowestFromHere(ends);
  return {
    bySource: indexByPlace(attributions, ({ source }) => source),
    byCue: indexByPlace(attributions, ({ cue }) => cue),
    byContent: indexByPlace(attributions, ({ content }) => content),
    byStart: indexByPlace(attributions, ({ source, cue }) =>
      [...source, ...cue].map(({ start }) => ({ start, end: start + 1 })),
    ),
    byReach: indexByPlace(attributions, (attribution) => [reachOf(attribution)]),
    inside: (id) => inside.get(id) ?? [],
    lastSpeakersBefore: (offset, count) => {
      const found: Attribution[] = [];
      for (let index = lastAtMost(earliestFrom, offset); index >= 0 && found.length < count; index--) {
        const attribution = speaking[index];
        if (attribution !== undefined && (ends[index] ?? 0) <= offset) found.push(attribution);
      }
      return found.reverse();
    },
  };
};

/** From the first to the last word of an attribution. */
export const reachOf = ({ source, cue, content, channel }: Attribution): CharSpan =>
  hull([...source, ...cue, ...content, ...(channel === null ? [] : [channel])]) ?? { start: 0, end: 0 };

/** For each number the lowest of it and all that follow: these never fall. */
const lowestFromHere = (numbers: readonly number[]): Float64Array => {
  const lowest = new Float64Array(numbers.length);
  let least = Number.POSITIVE_INFINITY;
  for (let index = numbers.length - 1; index >= 0; index--) {
    least = Math.min(least, numbers[index] ?? least);
    lowest[index] = least;
  }
  return lowest;
};

/** The last index of numbers that never fall whose number is at most `limit`; -1 where there is none. */
const lastAtMost = (numbers: Float64Array, limit: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
