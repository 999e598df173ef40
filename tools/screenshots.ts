/**
 * npm run screenshots
 *
 * Takes the pictures of docs/screenshots anew: the demo's article with a card open, by light and by dark, and its popup;
 * the options and the page for new readers at three widths, and in German.
 * It shows what is built: run "npm run build" first.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './setup/chromium.ts';
import { settledPage } from './setup/read-claims.ts';
import { root } from './setup/root.ts';
import { startTarget } from './setup/start-target.ts';
import { takeOwnPages } from './setup/take-own-pages.ts';
import { type PictureFile, takePageWithCard } from './setup/take-pictures.ts';

const folder = join(root, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
const picture = (name: string) => join(folder, `${name}.png`) as PictureFile;

const taken = ['page.png', 'page-dark.png', 'popup.png'];
const target = await startTarget(undefined);
if (!target.ok) throw new Error(target.error);
const chromium = await launchChromium({ args: ['--screen-info={3200x2400 devicePixelRatio=2}'] });
try {
  for (const dark of [false, true]) {
    const size = { width: 1100, height: 1150, deviceScaleFactor: 2, dark };
    const page = await chromium.openPage(target.value.url, size);
    await settledPage(chromium);
    await new Promise((drawn) => setTimeout(drawn, 500));
    if (!dark) {
      const popup = await chromium.openPopup();
      await popup.waitForNetworkIdle({ idleTime: 300 });
      await popup.screenshot({ path: picture('popup') });
      await popup.close();
    }
    await takePageWithCard(page, picture(dark ? 'page-dark' : 'page'));
    await page.close();
  }
  taken.push(...(await takeOwnPages(chromium, picture)));
} finally {
  await chromium.close();
  await target.value.server?.close();
}
console.log(`docs/screenshots: ${taken.join(', ')}`);
