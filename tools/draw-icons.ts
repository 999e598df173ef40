import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** Draws the icons' PNG files from their SVG: `tsx tools/draw-icons.ts [PATH_OF_CHROMIUM]`. The 16 px one has a drawing of its own. */
const main = async (): Promise<void> => {
  const browser = await puppeteer.launch({
    executablePath: process.argv[2] ?? process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    const svg = readFileSync(`public/icons/${size === 16 ? 'hearsay-small' : 'hearsay'}.svg`, 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `public/icons/icon-${size}.png`, omitBackground: true });
  }
  await browser.close();
};

await main();
