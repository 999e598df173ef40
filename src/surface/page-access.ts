import browser from 'webextension-polyfill';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets the extension run on all web pages, unasked. */
export const mayReadPages = (): Promise<boolean> => browser.permissions.contains(EVERYWHERE);

/**
 * Switches between running on all web pages and running only where the reader presses the extension's button, as far as the browser
 * leaves that to us: Firefox does, Chromium has a page of its own for it, which is opened. Has to be called while a press is answered.
 */
export const switchPageAccess = async (everywhere: boolean): Promise<void> => {
  if (isFirefox())
    await (everywhere ? browser.permissions.request(EVERYWHERE) : browser.permissions.remove(EVERYWHERE));
  else await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
};

/** Calls back when the access may have changed, here or in the browser's own settings. */
export const onPageAccess = (changed: () => void): void => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
};

/** Whether access is switched here, or else on a page of the browser's own. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Puts our script into a page where the browser keeps it out until the reader presses our button; whether that was allowed. */
export const enterPage = async (tab: number): Promise<boolean> => {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files });
    return true;
  } catch {
    // A page of the browser's own, or one for which our button was not pressed.
    return false;
  }
};
