import type { RememberedHop } from '../article/remembered.ts';

/** What one article rests a claim on. */
export interface Resting {
  readonly outlet: string;
  /** The key of the article's text: two outlets with one text are one source. */
  readonly text: string;
  readonly hops: readonly RememberedHop[];
}

/** On how many sources some articles rest a claim, and the one that all of them have in common, where there is one. */
export interface Sources {
  readonly count: number;
  readonly shared: string | null;
}

/**
 * Counts sources once, however many articles repeat them: two articles rest on one source where they name the same one
 * anywhere on the claim's way, where one names the other's outlet, or where they are one text. Sources without a name are
 * never taken for one another.
 */
export const independentSources = (articles: readonly Resting[]): Sources => {
  const leaders = articles.map((_, place) => place);
  const leaderOf = (place: number): number => {
    let leader = place;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    return leader;
  };
  const firstWith = new Map<string, number>();
  articles.forEach((article, place) => {
    for (const key of keysOf(article)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, place);
      else leaders[leaderOf(place)] = leaderOf(first);
    }
  });
  const count = new Set(articles.map((_, place) => leaderOf(place))).size;
  return { count, shared: new Set(articles.map(({ outlet }) => plain(outlet))).size > 1 ? sharedBy(articles) : null };
};

const keysOf = ({ outlet, text, hops }: Resting): string[] => [
  plain(outlet),
  `text ${text}`,
  ...hops.flatMap((hop) => (isNamed(hop) ? [plain(hop.name ?? '')] : [])),
];

const isNamed = ({ name, type }: RememberedHop): boolean =>
  name !== null && type !== 'unnamed-person' && type !== 'unnamed-group' && type !== 'none-stated';

/** The source that every article names; of several the one nearest to the reader in the first. */
const sharedBy = (articles: readonly Resting[]): string | null => {
  const [first, ...others] = articles;
  const common = first?.hops
    .filter(isNamed)
    .filter(({ name }) =>
      others.every(({ hops, outlet }) =>
        [outlet, ...hops.filter(isNamed).map((hop) => hop.name ?? '')].some(
          (other) => plain(other) === plain(name ?? ''),
        ),
      ),
    );
  return common?.at(-1)?.name ?? null;
};

/** "The Norwire news agency" and "Norwire" are one. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replace(/ (?:news )?(?:agency|service|network|newspaper|website)$/, '')
    .trim();
