import { laterArticleInView } from '../page/article-in-view.ts';
import type { LookedAt } from '../page/look-at-page.ts';
import { type ReadArticle, readingArticle } from '../page/read-article.ts';
import { shadowRootOfArticle } from '../page/shadow-article.ts';
import type { Later } from './later.ts';
import { screenOf } from './screen-of.ts';
import { Undrawn } from './undrawn.ts';
import { changesText } from './watch-article.ts';

/** What was read, and what of the page could not be seen then. */
export interface SeenArticle {
  readonly reading: ReadArticle;
  readonly undrawn: Undrawn;
}

/** A page that changes each time while it is read is then read in one go. */
const MOST_ATTEMPTS = 3;

/**
 * Reads a page's article pause by pause, so that the page's thread is never held for long; anew when words change
 * meanwhile. Undefined when that was given up by the signal. `later` runs the work.
 */
export const readInTurns = async (
  page: LookedAt,
  later: Later,
  signal: AbortSignal,
): Promise<SeenArticle | undefined> => {
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
    const seen = await attemptToRead(page, later, signal);
    if (signal.aborted) return undefined;
    if (seen !== undefined) return seen;
  }
  return new Promise((resolve) => {
    const inOneGo = function* () {
      yield;
      const steps = steppedReading(page);
      for (;;) {
        const { done, value } = steps.next();
        if (done) return resolve(value);
      }
    };
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    later(inOneGo(), signal);
  });
};

/** Undefined when the page changed meanwhile. */
const attemptToRead = (page: LookedAt, later: Later, signal: AbortSignal): Promise<SeenArticle | undefined> =>
  new Promise((resolve) => {
    let changed = false;
    const changes = new MutationObserver((records) => {
      changed ||= records.some(changesText);
    });
    changes.observe(page.document, { childList: true, characterData: true, subtree: true });
    const finish = (seen: SeenArticle | undefined): void => {
      changes.disconnect();
      resolve(seen);
    };
    const reading = function* () {
      const steps = steppedReading(page);
      for (;;) {
        const { done, value } = steps.next();
        changed ||= changes.takeRecords().some(changesText);
        if (changed) return finish(undefined);
        if (done) return finish(value);
        yield;
      }
    };
    signal.addEventListener('abort', () => finish(undefined), { once: true });
    later(reading(), signal);
  });

/** Undefined when the page took away what was being read. */
function* steppedReading({ document, data }: LookedAt): Generator<undefined, SeenArticle | undefined> {
  const undrawn = new Undrawn();
  const later = laterArticleInView(document, screenOf(document));
  const reading = yield* readingArticle(document, undrawn.isDrawn, data, later);
  if (reading === undefined) return undefined;
  if (reading.article.text !== '') return { reading, undrawn };
  const shadow = shadowRootOfArticle(document);
  const inShadow = shadow && (yield* readingArticle(document, undrawn.isDrawn, data, shadow));
  if (inShadow !== undefined && inShadow.article.text !== '') return { reading: inShadow, undrawn };
  // A page that hides itself until its scripts have run is read as it stands.
  const asItStands = yield* readingArticle(document, undefined, data);
  return asItStands && { reading: asItStands, undrawn };
}
