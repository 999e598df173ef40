import browser from 'webextension-polyfill';

/** The tab that the popup speaks of: the one named in its address (`?tab=ID`), else the one that it was opened over. */
export const ownTab = async (): Promise<number | undefined> => {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
};
