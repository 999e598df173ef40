/**
 * npm run screenshots:store
 *
 * Takes the stores' pictures, 1280 by 800, into docs/store from the built extension: the demo's article with a card open, the
 * same by dark, the list of claims beside it, and the options.
 */
import { join } from 'node:path';
import { launchChromium } from './setup/chromium.ts';
import { settledPage } from './setup/read-claims.ts';
import { root } from './setup/root.ts';
import { startTarget } from './setup/start-target.ts';
import { type PictureFile, takePageWithCard } from './setup/take-pictures.ts';

const SIZE = { width: 1280, height: 800 };
const picture = (name: string) => join(root, 'docs', 'store', `${name}.png`) as PictureFile;

const target = await startTarget(undefined);
if (!target.ok) throw new Error(target.error);
// The name of the demo's newspaper, where this machine's address would stand.
const HOST = 'aldery-courier.example';
const address = new URL(target.value.url);
const chromium = await launchChromium({ args: [`--host-resolver-rules=MAP ${HOST} ${address.hostname}`] });
address.hostname = HOST;
try {
  for (const dark of [false, true]) {
    const page = await chromium.openPage(address.href, { ...SIZE, dark });
    await settledPage(chromium);
    await new Promise((drawn) => setTimeout(drawn, 500));
    await takePageWithCard(page, picture(dark ? 'article-dark' : 'article'));
    if (dark) continue;
    const { tab } = await settledPage(chromium);
    const list = await chromium.openPage(
      `chrome-extension://${chromium.extensionId}/src/side-panel/side-panel.html?tab=${tab}`,
      SIZE,
    );
    await list.waitForSelector('.claims');
    await list.screenshot({ path: picture('claims') });
    await list.close();
  }
  const options = await chromium.openPage(`chrome-extension://${chromium.extensionId}/src/options/options.html`, SIZE);
  await options.waitForSelector('.example mark');
  await options.screenshot({ path: picture('options') });
} finally {
  await chromium.close();
  await target.value.server?.close();
}
console.log('docs/store: article.png, article-dark.png, claims.png, options.png');
