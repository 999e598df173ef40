import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { traceExtension } from '../../tools/setup/extension-work.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { atRest, openArticle } from './support/reader.ts';

const SECONDS = 12;

/** Each of these happens ten times a second. */
const CHANGES = {
  'a clock in the article ticks': 'clock.textContent = ++turn',
  'an advertisement comes and goes':
    'turn++ % 2 ? clock.replaceChildren(document.createElement("iframe")) : clock.replaceChildren()',
  'a paragraph of the article is written anew':
    'clock.textContent = "Rosa Quist, who keeps the count, said that it stood at " + ++turn + " on Monday."',
  'a picture grows and pushes the text down': 'clock.style.height = (turn++ % 40) * 5 + "px"',
} as const;

describe('a page that changes ten times a second', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.for(Object.entries(CHANGES))('%s: at most 2 %% of its main thread are ours', async ([name, change]) => {
    const page = await openArticle(browser, `${server.origin}/world/station-attack.html`);
    await atRest(page);
    await page.evaluate(`{
      const clock = document.createElement('p');
      document.querySelector('article p:nth-of-type(2)').before(clock);
      let turn = 0;
      setInterval(() => { ${change}; }, 100);
    }`);
    const { total, longest, calls } = await traceExtension(
      page,
      () => new Promise((passed) => setTimeout(passed, SECONDS * 1000)),
    );
    const share = total / (SECONDS * 1000);
    console.info(`${name}: ${(100 * share).toFixed(2)} %, ${calls} calls, the longest ${longest.toFixed(1)} ms`);
    expect(calls).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(0.02);
    await page.close();
  });
});
