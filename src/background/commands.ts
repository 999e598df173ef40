import browser from 'webextension-polyfill';
import { askPage } from '../protocol/transport.ts';
import { isPrivate } from './is-private.ts';
import { resolveHighlighting } from './place-choices.ts';
import { choicesFor, chooseHighlighting } from './place-store.ts';
import { redrawPages } from './redraw-pages.ts';

/** Does on the page in front what the reader's shortcuts stand for; nothing while the reader writes there. */
export const followCommands = (): void => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void follow(command, tab.id);
  });
};

/** Does in a tab what one command of the manifest stands for. */
const follow = async (command: string, tab: number): Promise<void> => {
  const page = await askPage(tab, 'writing', {});
  if (!page.ok || page.value.writing) return;
  switch (command) {
    case 'next-claim':
    case 'previous-claim':
      await askPage(tab, 'step', { by: command === 'next-claim' ? 1 : -1 });
      return;
    case 'open-card':
      await askPage(tab, 'open-card', {});
      return;
    case 'toggle-highlighting':
      await toggle(tab, page.value.address);
  }
};

const toggle = async (tab: number, address: string): Promise<void> => {
  const hidesTraces = await isPrivate(tab);
  const { page: on } = resolveHighlighting(await choicesFor(address, hidesTraces));
  await chooseHighlighting(address, hidesTraces, 'page', !on);
  await redrawPages();
};
