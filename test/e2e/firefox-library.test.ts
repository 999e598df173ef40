import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxWithExtension, launchFirefoxWithExtension } from '../../tools/setup/firefox-extension.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { serveFolder } from '../support/serve.ts';
import { ROOT, waitFor } from './support/firefox.ts';
import { until } from './support/reader.ts';

const HERALD = 'Three dead after fire at Harrow Quay';
const COURIER = 'Fire destroys grain store at Harrow Quay';

describe('the library and the sidebar in Firefox', () => {
  let firefox: FirefoxWithExtension;
  let server: LocalServer;

  beforeAll(async () => {
    server = await serveFolder('demo');
    firefox = await launchFirefoxWithExtension();
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  /** Opens an article and waits until its claims have badges. */
  const read = async (path: string): Promise<void> => {
    await firefox.open(`${server.origin}/${path}.html`);
    await firefox.inPage(waitFor(`${ROOT}?.querySelector('.badge')`));
  };

  const libraryPage = (place = '') => firefox.ownPage(`src/library-page/library.html${place}`);

  /** The texts of the elements that a selector finds, once they hold to a condition; what was seen last when they never do. */
  const texts = (selector: string, holds: (seen: readonly string[]) => boolean): Promise<readonly string[]> =>
    until(
      () =>
        firefox.inPage<readonly string[]>(
          `return [...document.querySelectorAll(args[0])].map(({ textContent }) => textContent)`,
          selector,
        ),
      holds,
      20_000,
    );

  /** The articles that are listed, once there are so many. */
  const listed = async (count: number): Promise<readonly string[]> =>
    [...(await texts('.article-item .words', (titles) => titles.length === count))].sort();

  /** What the popup says of the library and this page, once it says so. */
  const memory = (words: RegExp): Promise<string> =>
    until(
      () =>
        firefox.inPopup<string>(
          `${waitFor(`document.querySelector('.library-state')`)} return document.querySelector('.library-state').innerText;`,
        ),
      (said) => words.test(said),
      20_000,
    );

  test('the popup leads to the library, which is turned on there', async () => {
    await read('quay-fire/herald');
    expect(await memory(/./)).toContain('Your library is off');
    await firefox.inPopup(
      `${waitFor(`document.querySelector('.library-state button')`)} press(document.querySelector('.library-state button'));`,
    );
    await firefox.goOnIn(libraryPage('#settings'));
    await firefox.inPage(waitFor(`document.querySelector('.settings .switch input')`));
    await firefox.press('.settings .switch input');
    await firefox.inPage(waitFor(`document.querySelector('.settings .switch input').checked`));
    await firefox.press('nav a[href="#articles"]');
    expect(await texts('.empty h2', (seen) => seen[0] === 'Nothing here yet')).toEqual(['Nothing here yet']);
  });

  test('it lists two articles that were read', async () => {
    for (const path of ['quay-fire/herald', 'quay-fire/courier']) {
      await read(path);
      expect(await memory(/Kept/)).toContain('Kept in your library');
    }
    await firefox.open(libraryPage('#articles'));
    expect(await listed(2)).toEqual([COURIER, HERALD]);
  });

  test('it is searched as one types', async () => {
    await firefox.open(libraryPage());
    const all = await texts('.claim-item .words', (claims) => claims.length > 2);
    await firefox.type('input[type=search]', 'workers died');
    const found = await texts(
      '.claim-item .words',
      (claims) => claims.length > 0 && claims.every((words) => /workers died/.test(words)),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    expect(found.filter((words) => !/workers died/.test(words))).toEqual([]);
  });

  test('an article’s page has its claims', async () => {
    await firefox.open(libraryPage('#articles'));
    await listed(2);
    const href = await firefox.inPage<string>(
      `return [...document.querySelectorAll('.article-item a')].find(({ textContent }) => textContent === args[0]).getAttribute('href')`,
      HERALD,
    );
    await firefox.press(`.article-item a[href="${href}"]`);
    expect(await texts('.article-head h2', ([title]) => title === HERALD)).toEqual([HERALD]);
    const claims = await texts('article .claim-item .words', (seen) => seen.length > 1);
    expect(claims.join('; ')).toContain('Three workers died in the fire at Harrow Quay');
    expect(claims.join('; ')).not.toContain('Five workers');
  });

  test('an article is deleted, and comes back', async () => {
    await firefox.open(libraryPage('#articles'));
    await listed(2);
    await firefox.press(`.article-item button[aria-label$="${HERALD}"]`);
    expect(await listed(1)).toEqual([COURIER]);
    expect((await texts('.undo-bar p', (seen) => seen.length > 0))[0]).toContain('1 article deleted.');
    await firefox.press('.undo-bar button');
    expect(await listed(2)).toEqual([COURIER, HERALD]);
    await firefox.open(libraryPage());
    const claims = await texts('.claim-item .words', (seen) => seen.some((words) => /Three workers/.test(words)));
    expect(claims.join('; ')).toContain('Three workers died in the fire at Harrow Quay');
  });

  /** Where on the screen the page's last text with these words stands, and how high the screen is. */
  const placeOf = (words: string): Promise<{ readonly top: number; readonly height: number }> =>
    firefox.inPage(
      `const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walk.nextNode()) {
        const at = walk.currentNode.data.indexOf(args[0]);
        if (at < 0) continue;
        range.setStart(walk.currentNode, at);
        range.setEnd(walk.currentNode, at + args[0].length);
      }
      return { top: range.getBoundingClientRect().top, height: window.innerHeight };`,
      words,
    );

  test('the popup opens the browser’s sidebar, which lists the claims; one is pressed and comes into view', async () => {
    await read('world/station-attack');
    await firefox.inPopup(`${waitFor(`document.querySelector('.tool')`)} press(document.querySelector('.tool'));`);
    const summary = await firefox.inSidebar<string>(
      `${waitFor(`document.querySelector('.summary')`)} return document.querySelector('.summary').innerText;`,
    );
    expect(summary).toMatch(/^\d+ claims\. \d+ rest on named sources/);
    const claims = await firefox.inSidebar<readonly string[]>(
      `${waitFor(`document.querySelectorAll('.claims .go .claim').length > 5`)}
      return [...document.querySelectorAll('.claims .go .claim')].map(({ textContent }) => textContent);`,
    );
    expect(claims.join('; ')).toContain('the group was behind the attack');
    const last = claims.at(-1) ?? '';
    const before = await placeOf(last);
    expect(before.top).toBeGreaterThan(before.height);
    await firefox.inSidebar(`press([...document.querySelectorAll('.claims .go')].at(-1));`);
    const after = await until(
      () => placeOf(last),
      ({ top, height }) => top >= 0 && top < height,
    );
    expect(after.top).toBeGreaterThanOrEqual(0);
    expect(after.top).toBeLessThan(after.height);
  });

  test('the sidebar follows the reader to another article', async () => {
    await read('courts/harbour-trial');
    await firefox.inSidebar(waitFor(`document.querySelector('.claims')?.textContent.includes('Helena Strand')`));
  });
});
