/**
 * npm start [-- [--headless] [URL_OR_FILE]]
 *
 * Builds the extension and opens a browser with it on the demo's article, or on any page or saved HTML file. Without a
 * display, or with --headless, it does the same unseen: it prints the claims that the extension found, with who says so
 * and their status, and writes pictures of the page and of the popup.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../src/protocol/messages.ts';
import { type ExtensionBrowser, launchChromium, type PageSize } from './setup/chromium.ts';
import { claimLines } from './setup/print-claims.ts';
import { claimsOfTab, settledPage } from './setup/read-claims.ts';
import { root } from './setup/root.ts';
import { runCommand } from './setup/run-command.ts';
import { type StartTarget, startTarget } from './setup/start-target.ts';
import { type PictureFile, takePageWithCard } from './setup/take-pictures.ts';

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const readArguments = () => {
  const given = process.argv.slice(2);
  const unknown = given.filter((word) => word.startsWith('-') && word !== '--headless');
  const targets = given.filter((word) => !word.startsWith('-'));
  if (unknown.length > 0 || targets.length > 1) fail('Usage: npm start -- [--headless] [URL_OR_FILE]');
  return { headless: given.includes('--headless') || !hasDisplay(), target: targets[0] };
};

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

const PAGE: PageSize = { width: 1280, height: 1400 };

const STATE_WORDS: Readonly<Record<Exclude<PageState, 'analysed'> | 'no-answer', string>> = {
  reading: 'The page was still being read after half a minute.',
  'not-an-article': 'This page is not a news article: nothing was marked.',
  'not-english': 'This page is not in English: nothing was marked.',
  ask: 'You chose to be asked on this site: nothing was read.',
  never: 'You chose that this site is not read.',
  paused: 'Hearsay is paused.',
  'too-long': 'This text is too long to be analysed.',
  broken: 'The analysis broke down on this page.',
  'no-answer': 'The extension gave no answer on this page. Did the page load?',
};

const openVisibly = async ({ url, server }: StartTarget): Promise<void> => {
  const chromium = await launchChromium({ headless: false, say: console.log });
  const closed = new Promise<void>((resolve) => chromium.browser.once('disconnected', () => resolve()));
  const [blank] = await chromium.browser.pages();
  await open(chromium, url, undefined);
  await blank?.close();
  console.log(`Open: ${url}\nClick the Hearsay button among the extensions for the list. Close the browser to end.`);
  await closed;
  await server?.close();
};

const runHeadless = async ({ url, server }: StartTarget): Promise<void> => {
  const chromium = await launchChromium({ say: console.log });
  try {
    const page = await open(chromium, url, PAGE);
    const { state, tab } = await settledPage(chromium);
    const popup = await chromium.openPopup();
    await popup.waitForNetworkIdle({ idleTime: 300 });
    const claims = await claimsOfTab(popup, tab);
    if (state !== 'analysed') console.log(`\n${STATE_WORDS[state]}`);
    else if (claims === undefined) fail('The page was analysed, but the background holds no claims for it.');
    else console.log(`\n${claimLines(claims).join('\n')}`);
    await takePictures(page, popup);
    if (state === 'no-answer' || state === 'reading' || state === 'broken') process.exitCode = 1;
  } finally {
    await chromium.close();
    await server?.close();
  }
};

const open = async (chromium: ExtensionBrowser, url: string, size: PageSize | undefined) => {
  console.log(`Opening ${url} …`);
  try {
    return await chromium.openPage(url, size);
  } catch (error) {
    await chromium.close();
    return fail(`${url} could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const takePictures = async (page: Page, popup: Page) => {
  const folder = join(root, 'out');
  mkdirSync(folder, { recursive: true });
  const picture = (name: string) => join(folder, name) as PictureFile;
  await popup.screenshot({ path: picture('demo-popup.png') });
  await popup.close();
  await takePageWithCard(page, picture('demo-page.png'));
  console.log(`\nPicture of the page: ${relative(process.cwd(), picture('demo-page.png'))}`);
  console.log(`Picture of the popup: ${relative(process.cwd(), picture('demo-popup.png'))}`);
};

const { headless, target } = readArguments();
const start = await startTarget(target);
if (!start.ok) fail(start.error);
else {
  console.log('Building the extension …');
  if ((await runCommand('npm', ['run', '--silent', 'build'])) !== 0) fail('The build failed; its own words are above.');
  try {
    await (headless ? runHeadless(start.value) : openVisibly(start.value));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
