import type { PageData } from '../page/page-data.ts';
import { type ReadArticle, readArticle, readingArticle } from '../page/read-article.ts';
import type { Later } from './later.ts';
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
  data: PageData,
  later: Later,
  signal: AbortSignal,
): Promise<SeenArticle | undefined> => {
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
    const seen = await attemptToRead(data, later, signal);
    if (signal.aborted) return undefined;
    if (seen !== undefined) return seen;
  }
  return new Promise((resolve) => {
    const inOneGo = function* () {
      const undrawn = new Undrawn();
      resolve(asItStands({ reading: readArticle(document, undrawn.isDrawn, data), undrawn }, data));
      yield;
    };
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    later(inOneGo(), signal);
  });
};

/** Undefined when the page changed meanwhile. */
const attemptToRead = (data: PageData, later: Later, signal: AbortSignal): Promise<SeenArticle | undefined> =>
  new Promise((resolve) => {
    let changed = false;
    const changes = new MutationObserver((records) => {
      changed ||= records.some(changesText);
    });
    changes.observe(document, { childList: true, characterData: true, subtree: true });
    const finish = (seen: SeenArticle | undefined): void => {
      changes.disconnect();
      resolve(seen);
    };
    const reading = function* () {
      const undrawn = new Undrawn();
      const steps = readingArticle(document, undrawn.isDrawn, data);
      for (;;) {
        const { done, value } = steps.next();
        changed ||= changes.takeRecords().some(changesText);
        if (changed) return finish(undefined);
        if (done) return finish(value === undefined ? undefined : asItStands({ reading: value, undrawn }, data));
        yield;
      }
    };
    signal.addEventListener('abort', () => finish(undefined), { once: true });
    later(reading(), signal);
  });

/** A page that hides itself until its scripts have run is read as it stands. */
const asItStands = (seen: SeenArticle, data: PageData): SeenArticle =>
  seen.reading.article.text === '' ? { ...seen, reading: readArticle(document, undefined, data) } : seen;
