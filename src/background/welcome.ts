import browser from 'webextension-polyfill';

/** Opens the page for new readers, once, when the extension has been installed. */
export const welcomeNewReaders = (): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  });
};
