import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { NO_PAGE_SCRIPTS, serveFolder } from '../support/serve.ts';
import { axeSource, type Shown, showAs, violationsOn } from './support/axe.ts';
import { clickOn, inClosedRoot } from './support/closed-root.ts';
import { badgesOn, openArticle, settledCard, textIn, until } from './support/reader.ts';

const WAYS: readonly Shown[] = ['light', 'dark', 'forced'];

describe.for(WAYS)('axe finds nothing wrong, %s:', (shown) => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  const open: Page[] = [];

  beforeAll(async () => {
    server = await serveFolder('demo', NO_PAGE_SCRIPTS);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close().catch(() => undefined);
  });

  const article = async (path = '/world/station-attack.html'): Promise<Page> => {
    const page = await openArticle(browser, `${server.origin}${path}`);
    open.push(page);
    await showAs(page, shown);
    return page;
  };

  const popup = async (): Promise<Page> => {
    const page = await browser.openPopup();
    open.unshift(page);
    await showAs(page, shown);
    await page.waitForSelector('main');
    return page;
  };

  test('the popup: list, strip, filters, groups, what can be done with a claim', async () => {
    await article();
    const page = await popup();
    await textIn(page, '.claims');
    expect(await violationsOn(page)).toEqual([]);
    await page.click('.more-filters');
    await page.waitForSelector('.facets');
    await page.select('.order', 'source');
    await page.focus('.strip');
    await page.keyboard.press('ArrowRight');
    expect(await violationsOn(page)).toEqual([]);
    await page.click('.more-filters');
    await page.click('.dots');
    await page.waitForSelector('.actions');
    expect(await violationsOn(page)).toEqual([]);
    for (const button of await page.$$('.actions button'))
      if (/wrong/.test(await button.evaluate(({ innerText }) => innerText))) await button.click();
    await page.waitForSelector('.correction');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the popup where there is no article', async () => {
    const page = await browser.openPage(`${server.origin}/`);
    open.push(page);
    const over = await popup();
    await textIn(over, '.empty');
    expect(await violationsOn(over)).toEqual([]);
  });

  test('the side panel', async () => {
    await article();
    const over = await popup();
    const opened = browser.browser.waitForTarget((target) => target.url().includes('/side-panel.html'));
    await (await over.waitForSelector('.tool'))?.click();
    const page = await (await opened).asPage();
    open.unshift(page);
    await showAs(page, shown);
    await textIn(page, '.claims');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the help page', async () => {
    const page = await browser.openPage(`chrome-extension://${browser.extensionId}/src/help/help.html`);
    open.push(page);
    await showAs(page, shown);
    await textIn(page, 'h1');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('badges and card', async () => {
    const page = await article();
    const badge = await until(
      async () =>
        (await badgesOn(page)).find(({ attributes }) => /not verified/.test(attributes.get('aria-label') ?? '')),
      (found) => found !== undefined,
    );
    if (badge === undefined) throw new Error('no badge has a status');
    await clickOn(page, badge);
    await settledCard(page, true);
    expect(await violationsInOverlay(page)).toEqual([]);
    const press = async (className: string, words: string) => {
      const found = (await inClosedRoot(page, className)).find(({ text }) => text.includes(words));
      if (found === undefined) throw new Error(`nothing says “${words}”`);
      await clickOn(page, found);
    };
    await press('why', 'Why');
    await press('pin', '');
    expect(await violationsInOverlay(page)).toEqual([]);
    await press('link', 'This is wrong');
    await until(
      () => inClosedRoot(page, 'correction'),
      (forms) => forms.length > 0,
    );
    expect(await violationsInOverlay(page)).toEqual([]);
  });
});

/**
 * What axe finds wrong in our overlay. Its shadow root is closed; the browser opens it to the extension's own scripts, so axe
 * runs among those, and sees the overlay as if it were open.
 */
const violationsInOverlay = async (page: Page): Promise<readonly string[]> => {
  const session = await page.createCDPSession();
  const contextId = await ownContext(session);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  await evaluate(`${axeSource};0`);
  const found = await evaluate(`(async () => {
    const host = document.documentElement.lastElementChild;
    const root = chrome.dom.openOrClosedShadowRoot(host);
    Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => root });
    const { passes, violations } = await axe.run(host, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Landmarks are for pages: this stands in somebody else's.
      rules: { region: { enabled: false } },
    });
    const inCard = passes.some(({ nodes }) => nodes.some(({ html }) => html.includes('role="dialog"')));
    return {
      inCard,
      violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')),
    };
  })()`);
  await session.detach();
  const { inCard, violations } = found as { readonly inCard: boolean; readonly violations: readonly string[] };
  if (!inCard) throw new Error('axe did not see the card.');
  return violations;
};

/** The context that the content script runs in. */
const ownContext = async (session: CDPSession): Promise<number> => {
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://')) found = context.id;
  });
  await session.send('Runtime.enable');
  if (found === undefined) throw new Error('The content script is not there.');
  return found;
};
