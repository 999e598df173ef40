import type { ExtensionBrowser, PageSize } from './chromium.ts';
import type { PictureFile } from './take-pictures.ts';

/** A picture of one of the extension's own pages: its name, in which language, and with how much room. */
interface OwnPage {
  readonly page: 'options' | 'welcome';
  readonly language: string;
  readonly size: PageSize;
  readonly name: string;
}

const WIDE = { width: 1280, height: 900 };
const DARK = { ...WIDE, dark: true };
const HALF = { width: 800, height: 900 };
const PHONE = { width: 390, height: 844 };

const PICTURES: readonly OwnPage[] = [
  { page: 'options', language: 'en', size: WIDE, name: 'options' },
  { page: 'options', language: 'en', size: DARK, name: 'options-dark' },
  { page: 'options', language: 'en', size: HALF, name: 'options-800' },
  { page: 'options', language: 'en', size: PHONE, name: 'options-390' },
  { page: 'options', language: 'de', size: WIDE, name: 'options-de' },
  { page: 'welcome', language: 'en', size: WIDE, name: 'welcome' },
  { page: 'welcome', language: 'en', size: DARK, name: 'welcome-dark' },
  { page: 'welcome', language: 'en', size: PHONE, name: 'welcome-390' },
  { page: 'welcome', language: 'de', size: WIDE, name: 'welcome-de' },
];

/** Takes pictures of the options and of the page for new readers; says which. Afterwards the language is the browser's again. */
export const takeOwnPages = async (
  chromium: ExtensionBrowser,
  picture: (name: string) => PictureFile,
): Promise<readonly string[]> => {
  for (const { page, language, size, name } of PICTURES) {
    const worker = await chromium.worker();
    await worker.evaluate((chosen) => chrome.storage.sync.set({ language: chosen }), language);
    const shown = await chromium.openPage(`chrome-extension://${chromium.extensionId}/src/${page}/${page}.html`, size);
    await shown.waitForSelector('.example mark');
    if (page === 'welcome') await shown.click('.badge');
    await shown.waitForNetworkIdle({ idleTime: 200 });
    await shown.screenshot({ path: picture(name), fullPage: page === 'welcome' });
    await shown.close();
  }
  const worker = await chromium.worker();
  await worker.evaluate(() => chrome.storage.sync.remove('language'));
  return PICTURES.map(({ name }) => `${name}.png`);
};
