import browser from 'webextension-polyfill';

/** The tab that a surface's address names (`?tab=ID`). */
export const namedTab = (): number | undefined => {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : undefined;
};

/** The tab that the popup speaks of: the one named in its address, else the one that it was opened over. */
export const ownTab = async (): Promise<number | undefined> => {
  const named = namedTab();
  if (named !== undefined) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
};
