import type { Models } from '../../../src/analysis/models.ts';
import { readTagger } from '../../../src/analysis/syntax/tagger.ts';
import { acrossArticles } from '../../../src/library/across-articles.ts';
import type { ArticleDraft } from '../../../src/library/draft-article.ts';
import { OpenLibrary } from '../../../src/library/open-library.ts';
import { measureLibrary, searchClaims } from '../../../src/library/read-library.ts';
import { remember } from '../../../src/library/remember.ts';
import { articleOf, CLAIMS_AN_ARTICLE, sameEventAs } from './invented-articles.ts';

/** What one size of library takes, in milliseconds. */
export interface LibraryCost {
  readonly claims: number;
  readonly ingest: readonly number[];
  readonly match: readonly number[];
  readonly cold: readonly number[];
  readonly search: readonly number[];
  /** Of the planted claims, how many were found, and how many there were. */
  readonly found: readonly [number, number];
  readonly bytes: number;
  readonly onDisk: number;
}

const ROUNDS = 20;
const SEARCHES = ['t', 'bri', 'bridge ', 'bridge clos', 'minister resi', 'killed 14', 'alden harbour', 'strike'];

let library = new OpenLibrary();
let articles = 0;
let models: Models = {};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const keep = async (draft: ArticleDraft): Promise<number> => {
  const kept = await remember(library, draft);
  if (!kept.ok) throw new Error(kept.error);
  return kept.value.no;
};

const bench = {
  /** Takes the tagger's weights, as the background has them. */
  start: async (address: string): Promise<void> => {
    const tagger = readTagger(new Uint8Array(await (await fetch(address)).arrayBuffer()));
    if (tagger.ok) models = { tagger: tagger.value };
  },
  /** Remembers articles, one a transaction, until there are so many claims, or `most` articles more; how many claims there are. */
  fill: async (claims: number, most: number): Promise<number> => {
    for (let count = 0; count < most && articles * CLAIMS_AN_ARTICLE < claims; count++)
      await keep(articleOf(articles++));
    return articles * CLAIMS_AN_ARTICLE;
  },
  measure: async (): Promise<LibraryCost> => {
    const ingest: number[] = [];
    const match: number[] = [];
    const cold: number[] = [];
    const search: number[] = [];
    let [found, planted] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      // An event that was told of lately, and one of any time.
      const other = sameEventAs(round % 2 === 0 ? articles - 1 - round : (round * 7919) % articles);
      const store = await library.store();
      const index = await library.index();
      let across: Awaited<ReturnType<typeof acrossArticles>> = [];
      match.push(
        await timed(async () => {
          across = await acrossArticles(store, index, other.draft, 0, models);
        }),
      );
      for (const place of other.same) {
        planted++;
        if (across[place]?.others.some(({ address, how }) => address === other.of && how === 'same')) found++;
      }
      ingest.push(await timed(() => keep(articleOf(articles++))));
    }
    for (const words of SEARCHES)
      for (let round = 0; round < 3; round++)
        search.push(await timed(() => searchClaims(library, { words, from: 0, count: 40 })));
    for (let round = 0; round < 3; round++) {
      await library.close();
      library = new OpenLibrary();
      cold.push(await timed(() => library.index()));
    }
    const meter = await measureLibrary(library);
    const { usage = 0 } = await navigator.storage.estimate();
    return {
      claims: articles * CLAIMS_AN_ARTICLE,
      ingest,
      match,
      cold,
      search,
      found: [found, planted],
      bytes: meter.ok ? meter.value.bytes : 0,
      onDisk: usage,
    };
  },
};

/** What the bench calls in the page. */
export type LibraryBench = typeof bench;

Object.assign(globalThis, { libraryBench: bench });
