import browser from 'webextension-polyfill';

/** Gives the tab in front of this window: now, when another comes to the front, and when it has loaded another page. */
export const activeTab = async (onTab: (tab: number | undefined) => void): Promise<void> => {
  const { id: ownWindow } = await browser.windows.getCurrent();
  let current: number | undefined;
  const take = (tab: number | undefined): void => {
    current = tab;
    onTab(tab);
  };
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === ownWindow) take(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === current && status === 'complete') take(tabId);
  });
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  take(active?.id);
};
