/**
 * npm run screenshots [-- WORD]
 *
 * Takes the pictures of docs/screenshots anew, on the demo's article, or those alone whose name has WORD in it: the page with a
 * card, the popup, the side panel and the help page, by light and by dark, in three widths, and in German where there are German
 * words. It shows what is built: run "npm run build" first.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchChromium } from './setup/chromium.ts';
import { settledPage } from './setup/read-claims.ts';
import { root } from './setup/root.ts';
import { startTarget } from './setup/start-target.ts';
import { takeOwnPages } from './setup/take-own-pages.ts';
import { type PictureFile, takePageWithCard } from './setup/take-pictures.ts';

const folder = join(root, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
const [only = ''] = process.argv.slice(2);
const taken: string[] = [];

const take = async (name: string, picture: (file: PictureFile) => Promise<unknown>): Promise<void> => {
  if (!name.includes(only)) return;
  await picture(join(folder, `${name}.png`) as PictureFile);
  taken.push(name);
};

const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 500));

const shadeOf = (page: Page, dark: boolean): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);

const press = async (page: Page, selector: string): Promise<void> => {
  await page.click(selector);
  await drawn();
};

/** The popup as the browser opens it, and its parts that are opened by a press. */
const takePopup = async (chromium: ExtensionBrowser, shade: string, dark: boolean): Promise<void> => {
  const popup = await chromium.openPopup();
  await shadeOf(popup, dark);
  await popup.waitForSelector('.claims li');
  await drawn();
  await take(`popup${shade}`, (path) => popup.screenshot({ path }));
  await press(popup, '.more-filters');
  await take(`popup-filters${shade}`, (path) => popup.screenshot({ path }));
  await press(popup, '.more-filters');
  await popup.select('.order', 'source');
  await press(popup, '.dots');
  await take(`popup-sources${shade}`, (path) => popup.screenshot({ path }));
  await popup.close();
};

/** A page of the extension's own, in three widths. */
const takeSurface = async (
  chromium: ExtensionBrowser,
  name: string,
  path: string,
  widths: readonly number[],
  dark: boolean,
): Promise<void> => {
  for (const width of widths) {
    const page = await chromium.openPage(`chrome-extension://${chromium.extensionId}/${path}`, {
      width,
      height: 800,
      dark,
    });
    await page.waitForSelector('h1');
    await drawn();
    await take(`${name}-${width}${dark ? '-dark' : ''}`, (file) => page.screenshot({ path: file }));
    await page.close();
  }
};

const takeAll = async (chromium: ExtensionBrowser, url: string, suffix: string): Promise<void> => {
  for (const dark of suffix === '' ? [false, true] : [false]) {
    const shade = `${dark ? '-dark' : ''}${suffix}`;
    const page = await chromium.openPage(url, { width: 1280, height: 1000, dark });
    await settledPage(chromium);
    await drawn();
    const tab = await (await chromium.worker()).evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active?.id;
    });
    await takePopup(chromium, shade, dark);
    for (const width of suffix === '' ? [1280, 800, 390] : [1280]) {
      await page.setViewport({ width, height: 1000 });
      await drawn();
      await take(`page-${width}${shade}`, (file) => takePageWithCard(page, file));
      await page.keyboard.press('Escape');
    }
    if (suffix === '') {
      const panel = `src/side-panel/side-panel.html?tab=${tab}`;
      await takeSurface(chromium, 'side-panel', panel, [300, 400, 560], dark);
      await takeSurface(chromium, 'help', 'src/help/help.html', [390, 800, 1280], dark);
    }
    await page.close();
  }
};

const target = await startTarget(undefined);
if (!target.ok) throw new Error(target.error);
try {
  const hasGerman = existsSync(join(root, 'dist/_locales/de'));
  for (const [suffix, args] of [['', []] as const, ...(hasGerman ? [['-german', ['--lang=de']] as const] : [])]) {
    // The browser takes its language from its surroundings on some systems, from the flag on others.
    if (suffix !== '') process.env.LANGUAGE = 'de';
    const chromium = await launchChromium({ args });
    try {
      await takeAll(chromium, target.value.url, suffix);
      if (suffix === '' && 'options welcome'.includes(only))
        for (const name of await takeOwnPages(chromium, (each) => join(folder, `${each}.png`) as PictureFile))
          taken.push(name.replace(/\.png$/, ''));
    } finally {
      await chromium.close();
    }
  }
} finally {
  await target.value.server?.close();
}
console.log(`docs/screenshots: ${taken.map((name) => `${name}.png`).join(', ')}`);
