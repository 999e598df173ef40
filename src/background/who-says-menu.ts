import browser from 'webextension-polyfill';
import { askPage } from '../protocol/transport.ts';
import { spoken } from './chosen-words.ts';

const ID = 'who-says';

/** Asks the page in a tab who says the words that are selected there; where it can't answer, the popup says why. */
export const askWhoSays = async (tab: number): Promise<void> => {
  const answer = await askPage(tab, 'who-says', {});
  if (!answer.ok) await browser.action.openPopup().catch(() => undefined);
};

/** Puts "Who says this?" into the menu of selected words, in the reader's language. */
export const offerWhoSays = (): void => {
  browser.runtime.onInstalled.addListener(() => void offer());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && 'language' in changes) void offer();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) void askWhoSays(tab.id);
  });
};

const offer = async (): Promise<void> => {
  const title = await spoken('menuWhoSays');
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ID,
    title,
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
};
