import browser from 'webextension-polyfill';

const NAME = 'fact-check-key';

/** The reader's own key for the Fact Check Tools API; empty where there is none. Kept on this machine. */
export const readKey = async (): Promise<string> => {
  const { [NAME]: stored } = await browser.storage.local.get(NAME);
  return typeof stored === 'string' ? stored : '';
};

/** Keeps the reader's key, or forgets it where it is empty. */
export const keepKey = async (key: string): Promise<void> => {
  if (key === '') await browser.storage.local.remove(NAME);
  else await browser.storage.local.set({ [NAME]: key });
};
