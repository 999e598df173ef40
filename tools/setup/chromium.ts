import { join, resolve } from 'node:path';
import { type Browser, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { ensureBrowser } from './ensure-browser.ts';
import { root } from './root.ts';

/** A running Chromium with the built extension in it. */
export interface ExtensionBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** A new tab at an address, loaded and in front. */
  readonly openPage: (url: string, size?: PageSize) => Promise<Page>;
  /** The background's service worker; waits for it to start. */
  readonly worker: () => Promise<WebWorker>;
  /** Ends the service worker, as the browser does when it has been idle; the next message starts it again. */
  readonly killWorker: () => Promise<void>;
  /** Opens the extension's real popup over the page in front. */
  readonly openPopup: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The room a page has, in CSS pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one CSS pixel. */
  readonly deviceScaleFactor?: number;
  readonly dark?: boolean;
}

/** What may differ from a headless browser with the extension in `dist`. */
export interface ChromiumOptions {
  readonly extension?: string;
  readonly headless?: boolean;
  /** Whether the page for new readers stays open, which comes up when the extension is installed. */
  readonly welcome?: boolean;
  readonly args?: readonly string[];
  /** The folder of a profile that stays; without one each start has a fresh one. */
  readonly profile?: string;
  readonly say?: (line: string) => void;
}

const DESK: PageSize = { width: 1280, height: 900 };

/** Starts Chromium with the extension; the caller closes it. */
export const launchChromium = async (options: ChromiumOptions = {}): Promise<ExtensionBrowser> => {
  const browser = await launchBrowser(options);
  try {
    const extensionId = await browser.installExtension(resolve(options.extension ?? join(root, 'dist')));
    if (options.welcome !== true) await closeWelcome(browser, extensionId);
    return {
      browser,
      extensionId,
      openPage: (url, size = options.headless === false ? undefined : DESK) => openPage(browser, url, size),
      worker: () => startedWorker(browser, extensionId),
      killWorker: () => killWorker(browser, extensionId),
      openPopup: () => openPopup(browser, extensionId),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
};

const closeWelcome = async (browser: Browser, id: string): Promise<void> => {
  const opened = await browser.waitForTarget((target) => belongsTo(target, id) && target.url().includes('/welcome/'), {
    timeout: 20_000,
  });
  await (await opened.page())?.close();
};

const launchBrowser = (options: ChromiumOptions): Promise<Browser> => {
  const headless = options.headless ?? true;
  return launch({
    executablePath: ensureBrowser('chromium', options.say ?? console.log),
    headless,
    pipe: true,
    enableExtensions: true,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    // A window that somebody looks at follows its own size, and bears no notice of being driven.
    ...(headless ? {} : { defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      ...(needsNoSandbox(headless) ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--force-color-profile=srgb',
      // On the default headless screen of 800 by 600 a popup is cut off.
      ...(headless ? ['--screen-info={1600x1200}'] : []),
      ...(options.args ?? []),
    ],
  });
};

// Chromium refuses to run as root inside its sandbox, and build machines seldom allow the namespaces it needs.
const needsNoSandbox = (headless: boolean): boolean =>
  process.getuid?.() === 0 || (headless && process.env.CI !== undefined);

const openPage = async (browser: Browser, url: string, size: PageSize | undefined): Promise<Page> => {
  const page = await browser.newPage();
  if (size !== undefined) {
    await page.setViewport({
      width: size.width,
      height: size.height,
      deviceScaleFactor: size.deviceScaleFactor ?? 1,
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: size.dark ? 'dark' : 'light' }]);
  }
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
};

const isWorkerOf = (id: string) => (target: Target) => target.type() === 'service_worker' && belongsTo(target, id);

const startedWorker = async (browser: Browser, id: string): Promise<WebWorker> => {
  const running = browser.targets().find(isWorkerOf(id));
  const target = running ?? (await browser.waitForTarget(isWorkerOf(id), { timeout: 20_000 }));
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension’s service worker did not start.');
  // A worker can be spoken to a moment before the browser gives it the extension's interface.
  const isReady = () => worker.evaluate(() => 'chrome' in globalThis && 'tabs' in chrome);
  for (const start = Date.now(); !(await isReady()); await new Promise((wait) => setTimeout(wait, 50)))
    if (Date.now() > start + 20_000) throw new Error('The extension’s service worker did not start.');
  return worker;
};

// As a click on the toolbar's button does: it needs no worker running, and grants the extension this tab.
const openPopup = async (browser: Browser, id: string): Promise<Page> => {
  const extension = (await browser.extensions()).get(id);
  const page = await pageInFront(browser);
  if (extension === undefined || page === undefined)
    throw new Error('There is no page in front to open the popup over.');
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget(
    (target) => !known.has(target) && target.type() !== 'service_worker' && belongsTo(target, id),
    { timeout: 20_000 },
  );
  await extension.triggerAction(page);
  return (await opened).asPage();
};

const pageInFront = async (browser: Browser): Promise<Page | undefined> => {
  const pages = await browser.pages();
  const visible = await Promise.all(pages.map((page) => page.evaluate(() => document.visibilityState === 'visible')));
  return pages.findLast((_, index) => visible[index]);
};

const killWorker = async (browser: Browser, id: string): Promise<void> => {
  const target = browser.targets().find((each) => isWorkerOf(id)(each));
  if (target === undefined) return;
  const gone = new Promise<void>((resolve) => {
    const check = (destroyed: Target) => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', check);
      resolve();
    };
    browser.on('targetdestroyed', check);
  });
  const worker = await target.worker();
  // What can't be closed any more is ending by itself: the event tells when it has.
  await worker?.close().catch(() => undefined);
  await gone;
};

const belongsTo = (target: Target, id: string): boolean => target.url().startsWith(`chrome-extension://${id}/`);
