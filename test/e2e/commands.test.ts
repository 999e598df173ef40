import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/serve.ts';
import { inClosedRoot } from './support/closed-root.ts';
import { cardOn, hostsOn, openArticle, settledCard, until } from './support/reader.ts';

/** Does in the background what the browser does when the reader presses a shortcut, or takes our item from the menu. */
const dispatch = async (browser: ExtensionBrowser, event: 'command' | 'menu', name: string): Promise<void> => {
  const worker = await browser.worker();
  await worker.evaluate(
    async (kind, what) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      type Dispatcher = { readonly dispatch: (...given: unknown[]) => void };
      if (kind === 'command') (chrome.commands.onCommand as unknown as Dispatcher).dispatch(what, tab);
      else (chrome.contextMenus.onClicked as unknown as Dispatcher).dispatch({ menuItemId: what }, tab);
    },
    event,
    name,
  );
};

describe('shortcuts and menu', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  const open: Page[] = [];

  beforeAll(async () => {
    server = await serveFolder('demo');
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close().catch(() => undefined);
  });

  const article = async (): Promise<Page> => {
    const page = await openArticle(browser, `${server.origin}/world/station-attack.html`);
    open.push(page);
    await page.bringToFront();
    return page;
  };

  const quote = async (page: Page): Promise<string> => (await inClosedRoot(page, 'card'))[0]?.text ?? '';

  const told = (page: Page): Promise<string> =>
    until(
      async () => (await inClosedRoot(page, 'told'))[0]?.text ?? '',
      (words) => words !== '',
    );

  test('go through the claims with an open card, forth and back', async () => {
    const page = await article();
    await dispatch(browser, 'command', 'open-card');
    expect(await settledCard(page, true)).toBeDefined();
    const first = await quote(page);
    await dispatch(browser, 'command', 'next-claim');
    const second = await until(
      () => quote(page),
      (words) => words !== first,
    );
    expect(second).not.toBe(first);
    await dispatch(browser, 'command', 'previous-claim');
    expect(
      await until(
        () => quote(page),
        (words) => words === first,
      ),
    ).toBe(first);
    await dispatch(browser, 'command', 'open-card');
    expect(await settledCard(page, false)).toBeUndefined();
  });

  test('give the next claim’s badge the focus where no card is open', async () => {
    const page = await article();
    await dispatch(browser, 'command', 'next-claim');
    const focused = () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
    expect(await until(focused, (held) => held)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await settledCard(page, true)).toBeDefined();
  });

  test('turn highlighting off and on', async () => {
    const page = await article();
    await dispatch(browser, 'command', 'toggle-highlighting');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 0,
      ),
    ).toBe(0);
    await dispatch(browser, 'command', 'toggle-highlighting');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 1,
      ),
    ).toBe(1);
  });

  test.for([
    ['a field', '<input>'],
    ['a longer one', '<textarea></textarea>'],
    ['text that can be edited', '<div contenteditable>text</div>'],
    ['what calls itself a field', '<div role="textbox" tabindex="0">text</div>'],
    ['a frame from elsewhere', '<iframe src="data:text/html,<input autofocus>" tabindex="0"></iframe>'],
    ['a field in a frame of the page’s own', '<iframe srcdoc="<input>"></iframe>'],
  ] as const)('do nothing while the reader writes in %s', async ([, html]) => {
    const page = await article();
    await page.evaluate((written) => {
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', written);
      document.querySelector<HTMLElement>('main > :first-child')?.focus();
    }, html);
    await new Promise((wait) => setTimeout(wait, 1500));
    await page.evaluate(() => {
      const field = document.querySelector<HTMLElement>('main > :first-child');
      field?.focus();
      (field as Partial<HTMLIFrameElement>).contentDocument?.querySelector('input')?.focus();
    });
    for (const command of ['open-card', 'next-claim', 'toggle-highlighting'])
      await dispatch(browser, 'command', command);
    await new Promise((wait) => setTimeout(wait, 500));
    expect(await cardOn(page)).toBeUndefined();
    expect(await hostsOn(page)).toBe(1);
    expect(await page.evaluate(() => document.activeElement === document.querySelector('main > :first-child'))).toBe(
      true,
    );
  });

  test('do work beside a button or a tick box', async () => {
    const page = await article();
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<input type="checkbox">');
      document.querySelector<HTMLElement>('main input')?.focus();
    });
    await dispatch(browser, 'command', 'open-card');
    expect(await settledCard(page, true)).toBeDefined();
  });

  /** Selects words of the page's text, as a reader does. */
  const select = (page: Page, words: string): Promise<boolean> =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return true;
      }
      return false;
    }, words);

  test('“Who says this?” is in the menu', async () => {
    const worker = await browser.worker();
    // Only an item that is there can be updated.
    expect(
      await worker.evaluate(() =>
        chrome.contextMenus.update('who-says', { visible: true }).then(
          () => 'there',
          (error: Error) => error.message,
        ),
      ),
    ).toBe('there');
  });

  test('“Who says this?” opens the card of the claim that is selected', async () => {
    const page = await article();
    expect(await select(page, 'claimed responsibility for the shooting')).toBe(true);
    await dispatch(browser, 'menu', 'who-says');
    const card = await settledCard(page, true);
    expect(card?.text).toContain('Ember Front');
  });

  test('“Who says this?” says plainly that there is no claim', async () => {
    const page = await article();
    expect(await select(page, 'Front page')).toBe(true);
    await dispatch(browser, 'menu', 'who-says');
    expect(await told(page)).toContain('found no claim in these words');
    expect(await cardOn(page)).toBeUndefined();
  });

  test('“Who says this?” answers where highlighting is off, and leaves nothing behind', async () => {
    const page = await article();
    await dispatch(browser, 'command', 'toggle-highlighting');
    await until(
      () => hostsOn(page),
      (hosts) => hosts === 0,
    );
    expect(await select(page, 'claimed responsibility for the shooting')).toBe(true);
    await dispatch(browser, 'menu', 'who-says');
    expect((await settledCard(page, true))?.text).toContain('Ember Front');
    await page.keyboard.press('Escape');
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 0,
      ),
    ).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await dispatch(browser, 'command', 'toggle-highlighting');
  });

  test('“Who says this?” says on a page that is no article what it is', async () => {
    const page = await browser.openPage(`${server.origin}/`);
    open.push(page);
    await new Promise((wait) => setTimeout(wait, 600));
    expect(await select(page, 'Courts')).toBe(true);
    await dispatch(browser, 'menu', 'who-says');
    expect(await told(page)).toContain('not a news article');
    // It goes by itself, and takes everything with it.
    expect(
      await until(
        () => hostsOn(page),
        (hosts) => hosts === 0,
        9000,
      ),
    ).toBe(0);
  });
});
