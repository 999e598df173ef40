import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchFirefox } from '../../tools/setup/firefox.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { serveFolder } from '../support/serve.ts';

/** What a page can see of us: our host element, and the ranges in the highlight registry. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    hosts: [...document.documentElement.children].filter((element) => !['HEAD', 'BODY'].includes(element.tagName))
      .length,
    highlighted: [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  }));

const until = async <T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> => {
  const end = Date.now() + 20_000;
  for (;;) {
    const seen = await look();
    if (holds(seen) || Date.now() > end) return seen;
    await new Promise((wait) => setTimeout(wait, 100));
  }
};

describe('the content script in Firefox', () => {
  let browser: Browser | undefined;
  let server: LocalServer | undefined;

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await launchFirefox();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (path: string): Promise<Page> => {
    if (browser === undefined || server === undefined) throw new Error('Firefox did not start');
    const page = await browser.newPage();
    await page.goto(`${server.origin}${path}`);
    return page;
  };

  test('marks the claims of an article', async () => {
    const page = await open('/world/station-attack.html');
    const seen = await until(
      () => traces(page),
      ({ highlighted }) => highlighted.length > 5,
    );
    expect(seen.hosts).toBe(1);
    expect(seen.highlighted.length).toBeGreaterThan(5);
    expect(seen.highlighted.join(' ')).toContain('it had no part in the shooting');
  });

  test('leaves a front page alone', async () => {
    const page = await open('/');
    await new Promise((wait) => setTimeout(wait, 1500));
    expect(await traces(page)).toEqual({ hosts: 0, highlighted: [] });
  });
});
