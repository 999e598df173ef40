import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { root } from './root.ts';

/** A running Firefox with the built extension in it, all of it within reach: pages, our own pages, the browser's window. */
export interface FirefoxWithExtension {
  /** Opens a new tab at an address, in front. */
  readonly open: (url: string) => Promise<void>;
  /** Opens a private window at an address, in front; the extension is allowed there. */
  readonly openPrivately: (url: string) => Promise<void>;
  /** The address of a page of the extension. */
  readonly ownPage: (path: string) => string;
  /** Runs the body of an async function in the page in front; it may see what a page's own script can't: closed shadow roots. */
  readonly inPage: <T>(body: string, ...args: readonly unknown[]) => Promise<T>;
  /** Goes on in the tab that something else has opened, at an address that starts so. */
  readonly goOnIn: (start: string) => Promise<void>;
  /** Presses an element of the page in front, as a reader would. */
  readonly press: (selector: string) => Promise<void>;
  /** Types into an element of the page in front, key by key. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /**
   * Presses the extension's button and runs the body of an async function in the popup that opens, as `document` and
   * `window` there; `press(element)` presses with what the browser asks a reader's press for.
   */
  readonly inPopup: <T>(body: string, ...args: readonly unknown[]) => Promise<T>;
  /** Waits until the extension's sidebar is open beside the page in front, and runs the body of an async function in it, as in the popup. */
  readonly inSidebar: <T>(body: string, ...args: readonly unknown[]) => Promise<T>;
  readonly close: () => Promise<void>;
}

const EXTENSION = 'hearsay@hearsay.invalid';
const HOST = '6d5f9a52-2a3c-4a4b-9a8e-6b1f2a7c9d10';

const PREFS: Readonly<Record<string, string | number | boolean>> = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  // A permission that a page of ours asks for is given: the prompt itself is Firefox's.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: HOST }),
  'network.captive-portal-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts headless Firefox with the extension in a fresh profile; `extension` is a folder or a package. The caller closes it. */
export const launchFirefoxWithExtension = async (
  extension = join(root, 'dist-firefox'),
): Promise<FirefoxWithExtension> => {
  const profile = mkdtempSync(join(tmpdir(), 'hearsay-firefox-'));
  const port = await freePort();
  const prefs = Object.entries({ ...PREFS, 'marionette.port': port });
  writeFileSync(
    join(profile, 'user.js'),
    prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const executable = ensureBrowser('firefox', console.log);
  const firefox = spawn(
    executable,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
    },
  );
  const gone = once(firefox, 'exit');
  let marionette: Marionette | undefined;
  const close = async (): Promise<void> => {
    await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill('SIGKILL'));
    if (marionette === undefined) firefox.kill('SIGKILL');
    await gone;
    marionette?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    marionette = await connectMarionette(port);
    await marionette.send('WebDriver:NewSession', {});
    await marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000 });
    await marionette.send('Addon:Install', {
      path: resolve(extension),
      temporary: true,
      allowPrivateBrowsing: true,
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { ...reach(marionette), close };
};

const reach = ({ send }: Marionette): Omit<FirefoxWithExtension, 'close'> => {
  const run = async <T>(context: 'chrome' | 'content', body: string, args: readonly unknown[]): Promise<T> => {
    await send('Marionette:SetContext', { value: context });
    // In the sandbox “system” a script of a test sees what the browser itself does.
    const answer = await send('WebDriver:ExecuteAsyncScript', {
      script: `const [settle] = [...arguments].slice(-1); const args = [...arguments].slice(0, -1);
        (async () => { ${body} })().then((value) => settle({ value: value ?? null }), (error) => settle({ error: String(error) }));`,
      args,
      newSandbox: true,
      sandbox: 'system',
    });
    const { value, error } = (answer as { value: { value: T; error?: string } }).value;
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const openIn = async (place: object, url: string): Promise<void> => {
    await send('Marionette:SetContext', { value: 'content' });
    const { handle } = (await send('WebDriver:NewWindow', { ...place, focus: true })) as { handle: string };
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
    // Marionette itself refuses to go to an extension's pages.
    await run('chrome', OPEN, [url]);
  };
  const find = async (selector: string): Promise<string | undefined> => {
    await send('Marionette:SetContext', { value: 'content' });
    const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
    const [id] = Object.values((found as { value: Readonly<Record<string, string>> }).value);
    return id;
  };
  return {
    open: (url) => openIn({ type: 'tab' }, url),
    openPrivately: (url) => openIn({ type: 'window', private: true }, url),
    ownPage: (path) => `moz-extension://${HOST}/${path}`,
    inPage: (body, ...args) => run('content', body, args),
    goOnIn: async (start) => {
      await send('Marionette:SetContext', { value: 'content' });
      for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((wait) => setTimeout(wait, 100))) {
        for (const handle of (await send('WebDriver:GetWindowHandles')) as readonly string[]) {
          await send('WebDriver:SwitchToWindow', { handle, focus: false });
          const { value } = (await send('WebDriver:GetCurrentURL')) as { value: string };
          if (value.startsWith(start)) return;
        }
      }
      throw new Error(`no tab is at ${start}`);
    },
    press: async (selector) => {
      await send('WebDriver:ElementClick', { id: await find(selector) });
    },
    type: async (selector, text) => {
      await send('WebDriver:ElementSendKeys', { id: await find(selector), text });
    },
    inPopup: (body, ...args) => run('chrome', TELL + POPUP, [EXTENSION, body, args]),
    inSidebar: (body, ...args) => run('chrome', TELL + SIDEBAR, [EXTENSION, body, args]),
  };
};

const OPEN = `
  const { browsingContext } = gBrowser.selectedBrowser;
  browsingContext.loadURI(Services.io.newURI(args[0]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  const until = Date.now() + 20000;
  const loaded = () => gBrowser.selectedBrowser.currentURI.spec === args[0] && !gBrowser.selectedBrowser.webProgress.isLoadingDocument;
  while (!loaded()) {
    if (Date.now() > until) throw new Error('the page does not load: ' + args[0]);
    await new Promise((wait) => setTimeout(wait, 50));
  }
`;

// Popup and sidebar are documents of another process: a script is handed to them, and its answer comes back as a message.
const TELL = `
  const tell = ({ messageManager }, body, given) => new Promise((settle, fail) => {
    const name = 'hearsay:' + Math.random();
    messageManager.addMessageListener(name, ({ data }) => ('error' in data ? fail(new Error(data.error)) : settle(data.value)));
    messageManager.loadFrameScript('data:,' + encodeURIComponent(
      '(async () => { const window = content, document = content.document, args = ' + JSON.stringify(given) + ';' +
      'const press = (element) => { const hand = window.windowUtils.setHandlingUserInput(true); try { element.click(); } finally { hand.destruct(); } };' + body +
      '})().then((value) => sendAsyncMessage("' + name + '", { value: value ?? null }), (error) => sendAsyncMessage("' + name + '", { error: String(error) }));'
    ), false);
  });
  const [id, body, given] = args;
`;

const POPUP = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  const open = () => document.querySelector('.webextension-popup-browser');
  const closed = async () => {
    open()?.browsingContext?.embedderElement.messageManager.loadFrameScript('data:,content.close()', false);
    for (let turn = 0; turn < 60 && open(); turn++) await new Promise((wait) => setTimeout(wait, 50));
  };
  await closed();
  action.triggerAction(window);
  const until = Date.now() + 10000;
  // The document moves into its panel as that opens; what is said to it before is lost.
  const address = () => open()?.browsingContext?.currentWindowGlobal?.documentURI?.spec ?? '';
  while (!address().startsWith('moz-extension:') || open().closest('panel')?.state !== 'open') {
    if (Date.now() > until) throw new Error('the popup does not open');
    await new Promise((wait) => setTimeout(wait, 50));
  }
  const answer = await tell(open().browsingContext.embedderElement, body, given);
  await closed();
  return answer;
`;

const SIDEBAR = `
  const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
  const panel = () =>
    SidebarController.isOpen && SidebarController.currentID === makeWidgetId(id) + '-sidebar-action'
      ? SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')
      : null;
  const until = Date.now() + 10000;
  while (!panel()?.browsingContext?.currentWindowGlobal?.documentURI?.spec.startsWith('moz-extension:')) {
    if (Date.now() > until) throw new Error('the sidebar is not open');
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return tell(panel(), body, given);
`;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
};
