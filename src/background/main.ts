import browser from 'webextension-polyfill';
import { OpenLibrary } from '../library/open-library.ts';
import { toBackground } from '../protocol/messages.ts';
import { answer } from '../protocol/transport.ts';
import { ClaimsByTab } from './claims-by-tab.ts';
import { followCommands } from './commands.ts';
import { handlersFor } from './handlers.ts';
import { PageMemories } from './page-memories.ts';
import { redrawPages } from './redraw-pages.ts';
import { welcomeNewReaders } from './welcome.ts';
import { offerWhoSays } from './who-says-menu.ts';

// Everything is registered before the first await: a background that is woken for an event gets that event.
const store = new ClaimsByTab();
const library = new OpenLibrary();
const memories = new PageMemories(library);
answer(toBackground, handlersFor(store, library, memories));
followCommands();
offerWhoSays();
welcomeNewReaders();

browser.tabs.onRemoved.addListener((tab) => {
  void store.forget(tab);
  void memories.forget(tab);
});

browser.storage.onChanged.addListener((_changes, area) => {
  if (area !== 'session') void redrawPages();
});
