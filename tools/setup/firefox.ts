import { join, resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { ensureBrowser } from './ensure-browser.ts';
import { root } from './root.ts';

/** Starts headless Firefox with the extension of `dist-firefox`; the caller closes it. */
export const launchFirefox = async (extension = join(root, 'dist-firefox')): Promise<Browser> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox', console.log),
    headless: true,
    extraPrefsFirefox: { 'extensions.manifestV3.enabled': true },
  });
  try {
    await browser.installExtension(resolve(extension));
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
};
