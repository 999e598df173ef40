import type { ContentWords } from './content-words.ts';

/** What two claims must have in common to be likely the same. */
export interface Told {
  readonly words: ContentWords;
  readonly polarity: 'positive' | 'negative';
  /** The deed that it tells of; any two deeds may be the same. */
  readonly deed: object | undefined;
}

/** The claims entered so far, by what makes two likely the same. */
export interface LikelySame<T extends Told> {
  /** The places of those that may say the same as this one, in order: none that does is missing. */
  find(told: T): readonly number[];
  enter(told: T, place: number): void;
}

/** The share of all their stems, and how many, that two claims have in common at least if they are nearly the same. */
const SHARED = 0.45;
const FEWEST_SHARED = 3;

/** Whether two sets of stems have nearly all of the smaller and much of both in common. */
export const nearlySame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const smaller = Math.min(a.size, b.size);
  if (smaller < FEWEST_SHARED || smaller < Math.max(a.size, b.size) * SHARED) return false;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared >= smaller * 0.75 && shared >= (a.size + b.size - shared) * SHARED;
};

/** The share of its stems that what is told in brief has in common with the longer telling, and how many. */
const IN_BRIEF = 0.8;
const FEWEST_IN_BRIEF = 5;

/** Whether one claim tells another in brief, as a headline does: nearly all its stems, the main verb and a name among them. */
export const inBrief = (a: ContentWords, b: ContentWords): boolean => {
  const [short, long] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  const verb = mainVerb(short);
  if (short.stems.size < FEWEST_IN_BRIEF || verb === undefined || verb !== mainVerb(long)) return false;
  if (![...short.names].some((name) => long.names.has(name))) return false;
  const shared = [...short.stems].filter((stem) => long.stems.has(stem)).length;
  return shared >= FEWEST_IN_BRIEF && shared >= short.stems.size * IN_BRIEF;
};

const mainVerb = ({ verbs }: ContentWords): string | undefined => verbs.values().next().value;

/**
 * An empty index, for claims of an article whose claims are all given. Two that share `SHARED` of their stems share one of each
 * other's rarest (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 */
export const likelySame = <T extends Told>(all: readonly T[]): LikelySame<T> => {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const stem of words.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const byKey = new Map<string, number[]>();
  const deeds = new Set<string>();
  const rarest = (stems: ReadonlySet<string>): string[] => {
    const shared = Math.max(FEWEST_SHARED, Math.ceil(SHARED * stems.size - 1e-9));
    return [...stems]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, Math.max(0, stems.size - shared + 1));
  };
  const keysOf = ({ words, polarity }: T): string[] => [
    `text:${words.text}`,
    ...rarest(words.stems).map((stem) => `${polarity}:${stem}`),
    ...(mainVerb(words) === undefined ? [] : [...words.names]).map((name) => `${polarity}:${mainVerb(words)}:${name}`),
  ];
  return {
    find: (told) => {
      const keys = told.deed === undefined ? keysOf(told) : [...keysOf(told), 'deed'];
      return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].sort((a, b) => a - b);
    },
    enter: (told, place) => {
      const deed = told.deed === undefined ? undefined : JSON.stringify([told.polarity, told.deed]);
      // Of claims of one and the same deed the first is enough.
      const news = deed !== undefined && !deeds.has(deed);
      if (news) deeds.add(deed);
      for (const key of news ? [...keysOf(told), 'deed'] : keysOf(told)) {
        const places = byKey.get(key);
        if (places === undefined) byKey.set(key, [place]);
        else places.push(place);
      }
    },
  };
};
