import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { NO_PAGE_SCRIPTS, servePages } from '../support/serve.ts';
import { badgesOn, highlightedWords, openArticle, until } from './support/reader.ts';

const PARAGRAPHS = 1200;

/** Long enough for the whole to take a second or more. */
const longStory = (): string => {
  const title = 'The day the harbour of Aldery closed';
  const data = { '@type': 'NewsArticle', headline: title };
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, n) =>
      `<p>Harbour master Lena Ostrow said on day ${n} that ${n + 3} boats were lost. The Delta Group claimed that it had sunk boat ${n}. The claim has not been verified.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script>
    <style>body{font:18px/1.6 serif;max-width:640px;margin:40px 80px}</style></head>
    <body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`;
};

let browser: ExtensionBrowser;
let server: LocalServer;

beforeAll(async () => {
  server = await servePages({ '/long': longStory() }, NO_PAGE_SCRIPTS);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('of a long article the first screen is marked before the rest is read, and keeps its badges', async () => {
  const page = await openArticle(browser, `${server.origin}/long`);
  const first = await highlightedWords(page);
  const place = await (await badgesOn(page))[0]?.box();
  expect(first.some((words) => words.includes('boats were lost'))).toBe(true);
  expect(first.some((words) => words.includes(`on day ${PARAGRAPHS - 1} `))).toBe(false);

  const whole = await until(
    () => highlightedWords(page),
    (words) => words.length > first.length * 4,
  );
  expect(whole.length).toBeGreaterThan(first.length * 4);
  const settled = await until(
    () => badgesOn(page),
    (badges) => badges.some(({ text }) => text.includes('not verified')),
  );
  expect(settled.some(({ text }) => text.includes('not verified'))).toBe(true);
  expect(await settled[0]?.box()).toEqual(place);
});
