import type { Frame, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../tools/setup/chromium.ts';
import { inClosedRoot, type SeenElement } from './closed-root.ts';

/** Looks again and again until what is seen holds; when patience is out (ten seconds) it gives what was seen last. */
export const until = async <T>(look: () => Promise<T>, holds: (seen: T) => boolean, patience = 10_000): Promise<T> => {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (holds(seen) || Date.now() > end) return seen;
    await new Promise((wait) => setTimeout(wait, 80));
  }
};

/** The words that are highlighted on a page, in no order; plain loops, since a test's page may have spoilt the prototypes. */
export const highlightedWords = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words: string[] = [];
    for (const highlight of CSS.highlights.values()) for (const range of highlight) words[words.length] = String(range);
    return words;
  });

/** How many elements beside head and body the page's root has: our host, or none. */
export const hostsOn = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => document.documentElement.children.length - 2);

/** The page's own DOM as text, without our host. */
export const ownDom = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => `${document.head.outerHTML}${document.body.outerHTML}`);

/** Opens an article and waits until its claims are marked. */
export const openArticle = async (browser: ExtensionBrowser, url: string): Promise<Page> => {
  const page = await browser.openPage(url);
  await until(
    () => highlightedWords(page),
    (words) => words.length > 0,
  );
  await until(
    () => badgesOn(page),
    (badges) => badges.length > 0,
  );
  return page;
};

/** Waits until neither highlights nor badges change any more, and gives the words that are highlighted, sorted. */
export const atRest = async (page: Page): Promise<readonly string[]> => {
  let former = '';
  return until(
    async () => {
      await new Promise((wait) => setTimeout(wait, 600));
      return [...(await highlightedWords(page))].sort();
    },
    (words) => {
      const now = `${words.join('|')}`;
      const same = now === former;
      former = now;
      return same;
    },
    30_000,
  );
};

/** The badges on a page, in page order. */
export const badgesOn = (page: Page): Promise<readonly SeenElement[]> => inClosedRoot(page, 'badge');

/** What the open card says; undefined when none is open. */
export const cardOn = async (page: Page): Promise<SeenElement | undefined> => (await inClosedRoot(page, 'card'))[0];

/** Waits for a card to be open (or not), and gives it. */
export const settledCard = (page: Page, open: boolean): Promise<SeenElement | undefined> =>
  until(
    () => cardOn(page),
    (card) => (card !== undefined) === open,
  );

/** The number on the toolbar for the page in front, as the browser has it. */
export const toolbarNumber = async (browser: ExtensionBrowser): Promise<string> => {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: active?.id ?? -1 });
  });
};

/** The text of an element of the popup, once it is there. */
export const textIn = async (popup: Page, selector: string): Promise<string> => {
  const element = await popup.waitForSelector(selector, { timeout: 10_000 });
  return (await element?.evaluate((found) => (found as HTMLElement).innerText)) ?? '';
};

/** How many things a page shows once their number has stayed for a second: badges are drawn in turns. */
export const settledCount = async (look: () => Promise<readonly unknown[]>): Promise<number> => {
  let [count, since] = [-1, 0];
  for (const start = Date.now(); Date.now() < start + 15_000; ) {
    const now = (await look()).length;
    if (now !== count) [count, since] = [now, Date.now()];
    if (count > 0 && Date.now() - since > 1000) break;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return count;
};
