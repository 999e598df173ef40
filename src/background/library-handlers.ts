import { deleteDB } from 'idb';
import type { Result } from '../article/result.ts';
import {
  type DeletionScope,
  finishDeletions,
  requestDeletion,
  UNDO_MS,
  undoDeletion,
  undoLastDeletion,
} from '../library/delete.ts';
import { exportRecords, importRecord } from '../library/exchange-records.ts';
import type { OpenLibrary } from '../library/open-library.ts';
import { STORE_NAME } from '../library/open-store.ts';
import { listArticles, measureLibrary, pinArticle, readArticleRecord, searchClaims } from '../library/read-library.ts';
import type {
  DeletionQuestion,
  ImportOutcome,
  LibraryTrouble,
  libraryExchanges,
} from '../protocol/library-messages.ts';
import { articleRecord } from '../protocol/library-schema.ts';
import type { Handlers } from '../protocol/transport.ts';
import { chooseLibrary, readLibrarySettings } from './library-settings.ts';
import type { PageMemories } from './page-memories.ts';

/** What the background answers to questions on the library. A library that was never on is not opened. */
export const libraryHandlers = (library: OpenLibrary, memories: PageMemories): Handlers<typeof libraryExchanges> => {
  const ifKept = async <T>(work: () => Promise<Result<T, LibraryTrouble>>): Promise<Result<T, LibraryTrouble>> =>
    (await isThere()) ? work() : { ok: false, error: 'off' };
  return {
    'claim-memory': async ({ claim }, sender) => ({
      memory: sender.tab?.id === undefined ? null : await memories.ofClaim(sender.tab.id, claim),
    }),
    'page-memory': async ({ tab }) => ({ memory: await memories.ofTab(tab) }),
    'library-settings': () => readLibrarySettings(),
    'library-choose': (change) => chooseLibrary(change),
    'library-meter': () => ifKept(() => measureLibrary(library)),
    'library-search': (search) => ifKept(() => searchClaims(library, search)),
    'library-articles': (listing) => ifKept(() => listArticles(library, listing)),
    'library-article': ({ no }) => ifKept(() => readArticleRecord(library, no)),
    'library-pin': ({ no, pinned }) => ifKept(() => pinArticle(library, no, pinned)),
    'library-delete': (question) =>
      ifKept(async () => {
        const scope = scopeOf(question);
        if (scope === undefined) return { ok: true, value: { name: '', articles: 0 } };
        await memories.forgetAll();
        return requestDeletion(library, scope, Date.now());
      }),
    'library-undo': ({ name }) => ifKept(() => undoDeletion(library, name)),
    'library-finish': () => ifKept(() => finishDeletions(library, Date.now() - UNDO_MS)),
    'library-export': ({ from, count }) => ifKept(() => exportRecords(library, from, count)),
    'library-import': ({ lines }) => ifKept(() => importLines(library, lines)),
    'library-renew': async () => {
      await library.close();
      await deleteDB(STORE_NAME);
      await memories.forgetAll();
      return null;
    },
  };
};

/** Deletes the library with all else that is stored; it can be had back as long as any deletion can. */
export const deleteLibrary = async (library: OpenLibrary, memories: PageMemories): Promise<void> => {
  if (!(await isThere())) return;
  await memories.forgetAll();
  await requestDeletion(library, { kind: 'all' }, Date.now());
  setTimeout(() => void finishDeletions(library, Date.now() - UNDO_MS), UNDO_MS + 1000);
};

/** Takes back what was deleted a moment ago. */
export const restoreLibrary = async (library: OpenLibrary): Promise<void> => {
  if (await isThere()) await undoLastDeletion(library);
};

/** Whether there is anything to ask of the library: it is on, or was. */
export const isThere = async (): Promise<boolean> => {
  if ((await readLibrarySettings()).on) return true;
  return (await indexedDB.databases()).some(({ name }) => name === STORE_NAME);
};

const scopeOf = ({ kind, no, site }: DeletionQuestion): DeletionScope | undefined => {
  if (kind === 'all') return { kind };
  if (kind === 'site') return site === undefined ? undefined : { kind, site };
  return no === undefined ? undefined : { kind, no };
};

const importLines = async (
  library: OpenLibrary,
  lines: readonly string[],
): Promise<Result<ImportOutcome, LibraryTrouble>> => {
  const outcome = { added: 0, merged: 0, known: 0, refused: 0 };
  for (const line of lines) {
    const record = articleRecord(parse(line));
    if (!record.ok) outcome.refused++;
    else {
      const imported = await importRecord(library, record.value);
      if (!imported.ok) return imported;
      outcome[imported.value]++;
    }
  }
  return { ok: true, value: outcome };
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
