import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { traceExtension } from '../../tools/setup/extension-work.ts';
import { settledPage } from '../../tools/setup/read-claims.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { textOfFile } from '../support/files.ts';
import { servePages } from '../support/serve.ts';
import { textIn } from './support/reader.ts';

/**
 * A page that fights whatever is not its own: it spoils the prototypes, takes out each element that it did not put in, undoes
 * each change to its text, empties the registry of highlights, floods the page with changes, and fakes clicks, keys and
 * messages. What it learns of us is kept in `seen`.
 */
const HOSTILE_SCRIPT = `
  const keys = Object.create(null);
  for (const name of Object.getOwnPropertyNames(window)) keys[name] = true;
  const own = { observe: MutationObserver.prototype.observe, remove: Element.prototype.remove, dispatch: EventTarget.prototype.dispatchEvent };
  const refuse = () => { throw new Error('refused'); };
  for (const name of ['map', 'forEach', 'filter', 'push', 'flatMap', 'find', 'some', 'sort', 'join', 'slice', 'at']) Array.prototype[name] = refuse;
  for (const name of ['get', 'set', 'has']) Map.prototype[name] = refuse;
  for (const name of ['add', 'has']) Set.prototype[name] = refuse;
  Element.prototype.attachShadow = refuse;
  Document.prototype.createRange = refuse;
  Promise.prototype.then = refuse;
  Object.defineProperty(Node.prototype, 'textContent', { get: refuse, set: refuse });
  window.removed = 0;
  window.seen = [];
  let count = 0;
  const note = (what) => { if (count < 500) seen[count++] = String(what); };
  const look = (event) => {
    const path = event.composedPath();
    if (event.isTrusted) for (let n = 0; n < path.length; n++) if (path[n].parentNode === document.documentElement && path[n] !== document.head && path[n] !== document.body) note(event.type);
  };
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin', 'copy']) addEventListener(type, look, true);
  addEventListener('message', (event) => note('message ' + JSON.stringify(event.data)));
  const guard = new MutationObserver((records) => {
    for (let n = 0; n < records.length; n++) for (let k = 0; k < records[n].addedNodes.length; k++) {
      const node = records[n].addedNodes[k];
      if (node.nodeType === 1 && node.parentNode === document.documentElement && node !== document.body) {
        note('host ' + node.outerHTML + ' ' + node.shadowRoot);
        own.remove.call(node);
        removed++;
      }
    }
  });
  own.observe.call(guard, document.documentElement, { childList: true });
  const flood = document.createElement('p');
  setInterval(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  }, 50);
  addEventListener('load', () => {
    const article = document.querySelector('article');
    const text = article.innerHTML;
    article.append(flood);
    setInterval(() => {
      for (let n = 0; n < 200; n++) { flood.append('word '); if (flood.childNodes.length > 400) flood.replaceChildren(); }
      const host = document.documentElement.lastElementChild;
      for (const type of ['click', 'pointerdown', 'keydown', 'mouseover']) {
        own.dispatch.call(host, new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
        own.dispatch.call(document, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
      postMessage({ kind: 'claims', question: { tab: 1 } }, '*');
    }, 20);
  });
  window.check = () => {
    for (const name of Object.getOwnPropertyNames(window)) if (!keys[name] && !/^(?:removed|seen|check|\\d+)$/.test(name)) note('global ' + name);
    for (const entry of performance.getEntriesByType('resource')) if (entry.name.includes('extension')) note(entry.name);
    for (const attribute of document.documentElement.attributes) if (attribute.name !== 'lang') note('attribute ' + attribute.name);
    return seen;
  };`;

const POLICY = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const page = textOfFile('demo/world/station-attack.html').replace(
  '</head>',
  () => `<script>${HOSTILE_SCRIPT}</script></head>`,
);

describe('a page that fights what is not its own', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;

  beforeAll(async () => {
    server = await servePages({ '/news/2026/bridge-stays-shut': page }, POLICY);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('breaks nothing, learns nothing, costs little, and the popup lists its claims', async () => {
    const broken: string[] = [];
    const hostile = await browser.browser.newPage();
    const session = await hostile.createCDPSession();
    await session.send('Runtime.enable');
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const from = `${exceptionDetails.url} ${exceptionDetails.stackTrace?.callFrames.map(({ url }) => url).join(' ')}`;
      if (from.includes('chrome-extension:'))
        broken.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    await hostile.goto(`${server.origin}/news/2026/bridge-stays-shut`, { waitUntil: 'load' });
    await hostile.bringToFront();
    expect((await settledPage(browser)).state).toBe('analysed');
    const work = await traceExtension(hostile, () => new Promise((passed) => setTimeout(passed, 8000)));
    console.info(`on the hostile page ${(work.total / 80).toFixed(2)} % of the main thread are ours`);
    expect(work.total / 8000).toBeLessThan(0.04);
    // It sees an element come and go, with nothing in it, and its own messages.
    const seen = (await hostile.evaluate('check()')) as readonly string[];
    const learnt = seen.filter(
      (what) => !/^host <div><\/div> null$|^message \{"kind":"claims","question":\{"tab":1\}\}$/.test(what),
    );
    expect([...new Set(learnt)]).toEqual([]);
    expect(await hostile.evaluate('removed')).toBeGreaterThan(0);
    const popup = await browser.openPopup();
    expect(await textIn(popup, '.summary')).toMatch(/^\d+ claims\./);
    expect(broken).toEqual([]);
    await popup.close();
    await hostile.close();
  });
});
