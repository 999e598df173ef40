import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxWithExtension, launchFirefoxWithExtension } from '../../tools/setup/firefox-extension.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { servePages } from '../support/serve.ts';
import { ROOT, waitFor } from './support/firefox.ts';
import { until } from './support/reader.ts';
import { storyPage } from './support/story.ts';

const viewer = (frame: string) =>
  `<!doctype html><html lang="en"><head><title>Reader</title></head><body><header>The Valley Reader</header>${frame}</body></html>`;
const STYLE = 'style="width:90%;height:500px"';
const FRAMED = `document.querySelector('iframe')?.contentDocument`;
const FRAMED_ROOT = ROOT.replaceAll('document.', `${FRAMED}?.`)
  .replace('[...', `[...(`)
  .replace('.documentElement.children]', '.documentElement?.children ?? [])]');

describe('an article in a frame, in Firefox', () => {
  let firefox: FirefoxWithExtension;
  let server: LocalServer;

  beforeAll(async () => {
    server = await servePages({
      '/framed/first': storyPage(''),
      '/framed/second': storyPage('', '<article>%</article>', 9),
      '/nothing': '<!doctype html><title>Inbox</title><p>Nothing is open.</p>',
      '/by-address': viewer(`<iframe src="/framed/first" ${STYLE}></iframe>`),
      '/in-place': viewer(`<iframe srcdoc="${storyPage('').replaceAll('"', '&quot;')}" ${STYLE}></iframe>`),
    });
    firefox = await launchFirefoxWithExtension();
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const badges = () =>
    firefox.inPage<readonly string[]>(
      `return [...(${FRAMED_ROOT}?.querySelectorAll('.badge') ?? [])].map((badge) => badge.textContent)`,
    );
  const marks = () => firefox.inPage<number>(`return ${FRAMED}?.defaultView.CSS.highlights.size ?? 0`);
  const hosts = () =>
    firefox.inPage<readonly number[]>(
      `return [document, ${FRAMED}].map((each) => (each.documentElement?.children.length ?? 2) - 2)`,
    );

  test.for(['by-address', 'in-place'])('is marked where it stands, with a card: %s', async (name) => {
    await firefox.open(`${server.origin}/${name}`);
    expect((await until(badges, (seen) => seen.length > 5)).length).toBeGreaterThan(5);
    expect(await marks()).toBeGreaterThan(0);
    expect(await hosts()).toEqual([0, 1]);
    expect(
      await firefox.inPage(
        `return [document, ${FRAMED}].map((each) => each.wrappedJSObject.adoptedStyleSheets.length)`,
      ),
    ).toEqual([0, 1]);
    const served = `new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')`;
    expect(await firefox.inPage(`return document.body.outerHTML === ${served}.body.outerHTML`)).toBe(true);
    const framed = `new DOMParser().parseFromString(await (await fetch('/framed/first')).text(), 'text/html')`;
    expect(await firefox.inPage(`return ${FRAMED}.body.outerHTML === ${framed}.body.outerHTML`)).toBe(true);
    const card = await firefox.inPage<string>(`
      ${FRAMED_ROOT}.querySelector('.badge').click();
      ${waitFor(`${FRAMED_ROOT}.querySelector('.card')`)}
      return ${FRAMED_ROOT}.querySelector('.card').textContent;`);
    expect(card).toContain('How it reached you');
    const summary = await firefox.inPopup<string>(
      `${waitFor(`document.querySelector('.summary')`)} return document.querySelector('.summary').innerText;`,
    );
    expect(summary).toMatch(/^\d+ claims\./);
  });

  test('has its badges beside their lines when what is above them grows', async () => {
    await firefox.open(`${server.origin}/by-address`);
    await until(badges, (seen) => seen.length > 10);
    const top = () =>
      firefox.inPage<number>(`return ${FRAMED_ROOT}.querySelector('.badge').getBoundingClientRect().top`);
    const before = await top();
    await firefox.inPage(`${FRAMED}.querySelector('h1').style.setProperty('padding-bottom', '150px');`);
    expect((await until(top, (now) => now - before > 140)) - before).toBeCloseTo(150, 0);
  });

  test('is followed when the frame goes elsewhere, and leaves nothing behind', async () => {
    await firefox.open(`${server.origin}/by-address`);
    const first = (await until(badges, (seen) => seen.length > 10)).length;
    const goTo = (path: string) => firefox.inPage(`document.querySelector('iframe').src = ${JSON.stringify(path)};`);
    await goTo('/framed/second');
    const second = await until(badges, (seen) => seen.length > 0 && seen.length < first);
    expect(second.length).toBeGreaterThan(0);
    expect(second.length).toBeLessThan(first);
    await goTo('/nothing');
    await until(hosts, ([, framed]) => framed === 0);
    expect(await hosts()).toEqual([0, 0]);
    await goTo('/framed/first');
    expect((await until(badges, (seen) => seen.length > 10)).length).toBeGreaterThan(10);
    await firefox.inPage(`document.querySelector('iframe').remove();`);
    const words = await firefox.inPopup<string>(
      `${waitFor(`document.querySelector('h2')`)} return document.body.innerText;`,
    );
    expect(words).toContain('article');
    expect(words).not.toMatch(/\d+ claims/);
  });
});
