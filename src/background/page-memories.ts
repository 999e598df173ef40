import browser from 'webextension-polyfill';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ClaimReview } from '../article/claim-review.ts';
import type { ClaimMemory, PageMemory } from '../article/page-memory.ts';
import { finishDeletions, makeRoom, UNDO_MS } from '../library/delete.ts';
import { type ArticleDraft, draftArticle } from '../library/draft-article.ts';
import type { OpenLibrary } from '../library/open-library.ts';
import { STORE_NAME } from '../library/open-store.ts';
import { recall } from '../library/recall.ts';
import { remember } from '../library/remember.ts';
import { allReviews, keepReviews, reviewsOf } from '../library/reviews.ts';
import { pageMemory } from '../protocol/library-schema.ts';
import { count, nullable, number, object, text } from '../protocol/schema.ts';
import { addressOfArticle } from './address-of-article.ts';
import { readLibrarySettings } from './library-settings.ts';
import { loadModels } from './load-models.ts';

/** A page whose article was analysed. */
export interface ReadPage {
  readonly tab: number;
  readonly address: string;
  readonly isPrivate: boolean;
  readonly key: string;
  readonly analysis: ArticleAnalysis;
  readonly reviews: readonly ClaimReview[];
}

/** Which version of an article the reader of a tab saw last before this visit. */
interface Visit {
  readonly address: string;
  readonly since: { readonly version: number; readonly readAt: number } | null;
}

const visit = object<Visit>({
  address: text,
  since: nullable(object<{ version: number; readAt: number }>({ version: count, readAt: number })),
});

const visitName = (tab: number): string => `visit:${tab}`;
const memoryName = (tab: number): string => `memory:${tab}`;

const NOT_KEPT = { readBefore: null, article: null, changes: [], claims: [] } as const;

/**
 * Has the library remember what is read, if the reader wants that, and keeps what it recalls for each tab in the browser's
 * memory (storage.session). With the library off it is never opened; what a page itself publishes is told all the same.
 */
export class PageMemories {
  readonly #library: OpenLibrary;
  /** An older reading of a page must not be noted after a newer one. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(library: OpenLibrary) {
    this.#library = library;
  }

  /** What is recalled of the article in a tab. */
  async ofTab(tab: number): Promise<PageMemory | null> {
    const name = memoryName(tab);
    const stored = pageMemory((await browser.storage.session.get(name))[name]);
    return stored.ok ? stored.value : null;
  }

  /** What is recalled of one claim of a tab's page. */
  async ofClaim(tab: number, claim: string): Promise<ClaimMemory | null> {
    return (await this.ofTab(tab))?.claims.find((memory) => memory.claim === claim) ?? null;
  }

  /** Remembers and recalls what a page has; afterwards `ofTab` knows. */
  note(page: ReadPage): Promise<void> {
    const noted = this.#queue.then(async () => {
      await this.#finishDeletions();
      const memory = await this.#memoryOf(page);
      await browser.storage.session.set({ [memoryName(page.tab)]: memory });
    });
    this.#queue = noted.catch(() => undefined);
    return noted;
  }

  /** Forgets what is kept for a tab. */
  async forget(tab: number): Promise<void> {
    await browser.storage.session.remove([memoryName(tab), visitName(tab)]);
  }

  /** Forgets what is kept for all tabs: something was deleted. */
  async forgetAll(): Promise<void> {
    const names = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(names.filter((name) => /^(?:memory|visit):/.test(name)));
  }

  /** The background may have been ended before it could do so, or the library turned off since. */
  async #finishDeletions(): Promise<void> {
    const isThere = (await indexedDB.databases()).some(({ name }) => name === STORE_NAME);
    if (isThere) await finishDeletions(this.#library, Date.now() - UNDO_MS);
  }

  async #memoryOf(page: ReadPage): Promise<PageMemory> {
    const { models } = await loadModels();
    const address = addressOfArticle(page.address, page.analysis.metadata.url);
    const draft = draftArticle(page.analysis, address, page.key, Date.now());
    const settings = await readLibrarySettings();
    const state = page.isPrivate
      ? 'private'
      : !settings.on
        ? 'off'
        : settings.without.includes(draft.site)
          ? 'off-here'
          : 'kept';
    const kept = state === 'kept' ? await this.#keep(page, draft) : undefined;
    const known = kept?.ok === true ? await allReviews(this.#library) : undefined;
    const reviews = known?.ok === true ? merged(page.reviews, known.value) : page.reviews;
    const recalled = kept?.ok === true ? kept.value : NOT_KEPT;
    return {
      ...recalled,
      state: kept?.ok === false ? (kept.error === 'full' ? 'full' : 'broken') : state,
      claims: withReviews(recalled.claims, draft, reviewsOf(draft, reviews, models)),
      reviews: page.reviews,
    };
  }

  async #keep(page: ReadPage, draft: ArticleDraft) {
    const { models } = await loadModels();
    const settings = await readLibrarySettings();
    if (page.reviews.length > 0) await keepReviews(this.#library, page.reviews, draft.address, draft.readAt);
    const remembered = await remember(this.#library, draft);
    if (!remembered.ok) return remembered;
    const { version, versionBefore, readBefore } = remembered.value;
    const before =
      versionBefore === null || readBefore === null ? null : { version: versionBefore, readAt: readBefore };
    const since = await this.#sinceVisit(page.tab, draft.address, before);
    // From now on what changes during this visit counts from how the article was opened.
    if (since === undefined)
      await this.#keepVisit(page.tab, { address: draft.address, since: before ?? { version, readAt: draft.readAt } });
    const recalled = await recall(this.#library, draft, remembered.value, since ?? before, models);
    await makeRoom(this.#library, settings, Date.now());
    return recalled;
  }

  async #sinceVisit(tab: number, address: string, before: Visit['since']): Promise<Visit['since'] | undefined> {
    const name = visitName(tab);
    const stored = visit((await browser.storage.session.get(name))[name]);
    if (!stored.ok || stored.value.address !== address || before === null) return undefined;
    return stored.value.since;
  }

  async #keepVisit(tab: number, kept: Visit): Promise<void> {
    await browser.storage.session.set({ [visitName(tab)]: kept }).catch(() => undefined);
  }
}

const merged = (own: readonly ClaimReview[], known: readonly ClaimReview[]): ClaimReview[] => {
  const byKey = new Map([...known, ...own].map((review) => [`${review.url} ${review.claim}`, review]));
  return [...byKey.values()];
};

const withReviews = (
  claims: readonly ClaimMemory[],
  draft: ArticleDraft,
  reviews: readonly (readonly ClaimReview[])[],
): ClaimMemory[] => {
  const byClaim = new Map(claims.map((memory) => [memory.claim, memory]));
  return draft.claims.flatMap(({ analysed }, place) => {
    const found = reviews[place] ?? [];
    const memory = byClaim.get(analysed);
    if (memory === undefined && found.length === 0) return [];
    return [{ ...(memory ?? { claim: analysed, across: null, change: null, timeline: [] }), reviews: found }];
  });
};
