import browser from 'webextension-polyfill';

/** Whether a tab is in a private window. */
export const isPrivate = async (tab: number): Promise<boolean> => {
  try {
    return (await browser.tabs.get(tab)).incognito;
  } catch {
    // A tab that is gone: remember nothing rather than too much.
    return true;
  }
};
