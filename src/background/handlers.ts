import browser, { type Runtime } from 'webextension-polyfill';
import type { Correction } from '../article/correction.ts';
import type { OpenLibrary } from '../library/open-library.ts';
import { correctionsOf, keepCorrection } from '../protocol/kept-corrections.ts';
import { readSettings } from '../protocol/kept-settings.ts';
import type { PageClaims, toBackground } from '../protocol/messages.ts';
import { askPage, type Handlers, tellSurfaces } from '../protocol/transport.ts';
import { analyseExample } from './analyse-example.ts';
import { analyseOnce } from './analyse-once.ts';
import { analyseOpening } from './analyse-opening.ts';
import { chosenWords } from './chosen-words.ts';
import type { ClaimsByTab } from './claims-by-tab.ts';
import { deleteData, exportData, restoreData, storedParts } from './data-store.ts';
import { isPrivate } from './is-private.ts';
import { deleteLibrary, libraryHandlers, restoreLibrary } from './library-handlers.ts';
import { mannerFor } from './manner.ts';
import type { PageMemories } from './page-memories.ts';
import { pauseFor, pauseLeft } from './pause.ts';
import { resolveHighlighting } from './place-choices.ts';
import { choicesFor, chooseHighlighting, chooseSite, siteRules } from './place-store.ts';
import { redrawPages } from './redraw-pages.ts';
import { changeSettings } from './settings-store.ts';
import { showOnToolbar } from './toolbar.ts';

const HELP_PAGE = 'src/help/help.html';

/** What the background answers to each question. */
export const handlersFor = (
  store: ClaimsByTab,
  library: OpenLibrary,
  memories: PageMemories,
): Handlers<typeof toBackground> => {
  const correctionsIn = async (tab: number, claims: PageClaims | undefined): Promise<readonly Correction[]> =>
    claims === undefined ? [] : correctionsOf(claims.analysis, await isPrivate(tab));
  const tabChanged = async (tab: number): Promise<void> => {
    const claims = await store.ofTab(tab);
    await showOnToolbar(tab, claims, await correctionsIn(tab, claims));
    await tellSurfaces('tab-changed', { tab });
  };
  const hide = async (tab: number, claim: string, hidden: boolean): Promise<void> => {
    await store.changeHidden(tab, (ids) => (hidden ? [...new Set([...ids, claim])] : ids.filter((id) => id !== claim)));
    await tabChanged(tab);
  };
  const correct = async (tab: number, correction: Correction): Promise<void> => {
    await keepCorrection(correction, await isPrivate(tab));
    await tabChanged(tab);
    await askPage(tab, 'redraw', {});
  };
  return {
    ...libraryHandlers(library, memories),
    analyse: async ({ article, reviews = [] }, sender) => {
      const tab = tabOf(sender);
      const analysed = await analyseOnce(store, article);
      if (!analysed.ok) {
        await store.forget(tab);
        await tabChanged(tab);
        return analysed;
      }
      const claims = await store.keep(tab, analysed.value);
      await tabChanged(tab);
      const page = { tab, address: addressOf(sender), isPrivate: sender.tab?.incognito === true, reviews };
      // The page need not wait until its claims are remembered.
      void memories
        .note({ ...page, key: claims.key, analysis: claims.analysis })
        .then(() => tellSurfaces('tab-changed', { tab }), console.error);
      return { ok: true, value: claims };
    },
    opening: async ({ article }) => ({ analysis: await analyseOpening(article) }),
    forget: async (_, sender) => {
      await store.forget(tabOf(sender));
      await memories.forget(tabOf(sender));
      await tabChanged(tabOf(sender));
      return null;
    },
    manner: async (_, sender) => {
      const tab = tabOf(sender);
      const claims = await store.ofTab(tab);
      return {
        ...(await mannerFor(addressOf(sender), sender.tab?.incognito === true)),
        hidden: claims?.hidden ?? [],
        corrections: await correctionsIn(tab, claims),
      };
    },
    words: async () => chosenWords(),
    settings: async () => readSettings(),
    'change-settings': async (change) => changeSettings(change),
    sites: async () => siteRules(),
    'choose-site': async ({ site, rule }) => chooseSite(site, rule),
    example: async ({ text }) => ({ analysis: await analyseExample(text) }),
    stored: async () => storedParts(),
    'export-data': async () => exportData(),
    'delete-data': async () => {
      await deleteLibrary(library, memories);
      await deleteData();
      return null;
    },
    'restore-data': async (data) => {
      await restoreData(data);
      await restoreLibrary(library);
      return null;
    },
    pause: async () => ({ left: await pauseLeft() }),
    'pause-for': async ({ milliseconds }) => ({ left: await pauseFor(milliseconds) }),
    claims: async ({ tab }) => {
      const claims = await store.ofTab(tab);
      return { claims: claims ?? null, corrections: await correctionsIn(tab, claims) };
    },
    highlighting: async ({ tab, address }) => resolveHighlighting(await choicesFor(address, await isPrivate(tab))),
    choose: async ({ tab, address, reach, on }) => {
      const highlighting = await chooseHighlighting(address, await isPrivate(tab), reach, on);
      await redrawPages();
      return highlighting;
    },
    hide: async ({ claim, hidden }, sender) => {
      await hide(tabOf(sender), claim, hidden);
      return null;
    },
    'hide-in-tab': async ({ tab, claim, hidden }) => {
      await hide(tab, claim, hidden);
      await askPage(tab, 'redraw', {});
      return null;
    },
    correct: async ({ correction }, sender) => {
      await correct(tabOf(sender), correction);
      return null;
    },
    'correct-in-tab': async ({ tab, correction }) => {
      await correct(tab, correction);
      return null;
    },
    help: async ({ about }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`${HELP_PAGE}#${encodeURIComponent(about)}`) });
      return null;
    },
    unhide: async ({ tab }) => {
      await store.changeHidden(tab, () => []);
      await tabChanged(tab);
      await askPage(tab, 'redraw', {});
      return null;
    },
  };
};

/** The tab of a page that asks: transport lets no other through. */
const tabOf = (sender: Runtime.MessageSender): number => {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('a page without a tab asked');
  return id;
};

const addressOf = (sender: Runtime.MessageSender): string => sender.url ?? sender.tab?.url ?? '';
