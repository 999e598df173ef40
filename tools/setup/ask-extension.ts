import type { Page } from 'puppeteer-core';

/** Asks the background as one of the extension's own pages does; gives back what it answers. */
export const askExtension = (page: Page, kind: string, question: unknown): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { kind, question });
