import browser from 'webextension-polyfill';
import { askPage } from '../protocol/transport.ts';

/** Tells every page that highlighting may have changed; pages without us don't answer, which is fine. */
export const redrawPages = async (): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askPage(id, 'redraw', {}))));
};
