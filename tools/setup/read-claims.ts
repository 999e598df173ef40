import type { Page } from 'puppeteer-core';
import { type PageClaims, type PageState, toBackground, toPage } from '../../src/protocol/messages.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** What the extension in the browser says of the page in front. */
export interface PageReport {
  readonly state: PageState | 'no-answer';
  readonly tab: number;
}

const PATIENCE = 30_000;
/** A page that is rendered late is looked at again by the extension: "no article" is final only after this. */
const LATE = 2500;

/** Asks the page in front what it is to the extension, until that is settled. */
export const settledPage = async (browser: ExtensionBrowser): Promise<PageReport> => {
  const worker = await browser.worker();
  const start = Date.now();
  let report: PageReport = { state: 'no-answer', tab: -1 };
  while (Date.now() < start + PATIENCE) {
    const { tab, answer } = await worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const id = active?.id ?? -1;
      const message = { kind: 'describe', question: {} };
      return { tab: id, answer: await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined) };
    });
    const description = toPage.describe.answer(answer);
    report = { state: description.ok ? description.value.state : 'no-answer', tab };
    if (isSettled(report.state, Date.now() - start)) break;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return report;
};

const isSettled = (state: PageReport['state'], waited: number): boolean =>
  state === 'not-an-article' ? waited > LATE : state !== 'reading' && state !== 'no-answer';

/** The claims that the background keeps for a tab, asked from the extension's own popup. */
export const claimsOfTab = async (popup: Page, tab: number): Promise<PageClaims | undefined> => {
  const answer = await popup.evaluate(
    (id) => chrome.runtime.sendMessage({ kind: 'claims', question: { tab: id } }),
    tab,
  );
  const parsed = toBackground.claims.answer(answer);
  return parsed.ok ? (parsed.value.claims ?? undefined) : undefined;
};
