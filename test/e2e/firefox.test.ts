import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxWithExtension, launchFirefoxWithExtension } from '../../tools/setup/firefox-extension.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { serveFolder, servePages } from '../support/serve.ts';
import { ROOT, waitFor } from './support/firefox.ts';
import { until } from './support/reader.ts';
import { storyPage } from './support/story.ts';

describe('the main jobs in Firefox', () => {
  let firefox: FirefoxWithExtension;
  let server: LocalServer;
  const article = () => `${server.origin}/world/station-attack.html`;

  beforeAll(async () => {
    server = await serveFolder('demo');
    firefox = await launchFirefoxWithExtension();
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const badges = () =>
    firefox.inPage<readonly string[]>(
      `return [...(${ROOT}?.querySelectorAll('.badge') ?? [])].map((badge) => badge.textContent)`,
    );

  const openMarked = async (): Promise<readonly string[]> => {
    await firefox.open(article());
    return until(badges, (seen) => seen.length > 5);
  };

  const openOptions = () => firefox.open(firefox.ownPage('src/options/options.html'));

  test('marks an article, and says in a card what the article says of a claim', async () => {
    expect((await openMarked()).join('; ')).toMatch(/not verified|denied/);
    const card = await firefox.inPage<string>(`
      [...${ROOT}.querySelectorAll('.badge')].find((badge) => /not verified/.test(badge.textContent)).click();
      ${waitFor(`${ROOT}.querySelector('.card')`)}
      return ${ROOT}.querySelector('.card').textContent;`);
    expect(card).toContain('Not independently verified');
    expect(card).toContain('How it reached you');
  });

  test('lists the claims in the popup of its button', async () => {
    await openMarked();
    const summary = await firefox.inPopup<string>(
      `${waitFor(`document.querySelector('.summary')`)} return document.querySelector('.summary').innerText;`,
    );
    expect(summary).toMatch(/^\d+ claims\. \d+ rest on named sources/);
  });

  test('follows the options: without badges none is drawn', async () => {
    await openOptions();
    await firefox.inPage(waitFor(`document.querySelector('#look input[name=badges]')`));
    await firefox.press('#look input[name=badges]');
    await firefox.open(article());
    const marked = await until(
      () => firefox.inPage<number>(`return CSS.highlights.size`),
      (count) => count > 0,
    );
    expect(marked).toBeGreaterThan(0);
    expect(await badges()).toEqual([]);
    await openOptions();
    await firefox.inPage(waitFor(`document.querySelector('#look input[name=badges]')`));
    await firefox.press('#look input[name=badges]');
    expect((await openMarked()).length).toBeGreaterThan(5);
  });

  test('has its style where the policy of the page allows none, also for an article in a shadow tree', async () => {
    const strict = await servePages(
      { '/story': storyPage('', '<x-story><template shadowrootmode="open">%</template></x-story>') },
      { 'content-security-policy': "default-src 'none'" },
    );
    await firefox.open(`${strict.origin}/story`);
    expect((await until(badges, (seen) => seen.length > 5)).length).toBeGreaterThan(5);
    const drawn = await firefox.inPage<unknown>(`
      const tree = document.querySelector('x-story').shadowRoot;
      return {
        badge: getComputedStyle(${ROOT}.querySelector('.badge')).position,
        sheets: [document, tree].map((each) => each.wrappedJSObject.adoptedStyleSheets.length),
      };`);
    expect(drawn).toEqual({ badge: 'absolute', sheets: [1, 1] });
    await strict.close();
  });

  test('shows each of its own pages', async () => {
    for (const page of ['options', 'welcome', 'help']) {
      await firefox.open(firefox.ownPage(`src/${page}/${page}.html`));
      const heading = await firefox.inPage<string>(
        `${waitFor(`document.querySelector('h1')?.innerText`)} return document.querySelector('h1').innerText;`,
      );
      expect(heading, page).toMatch(/Hearsay|\w{4}/);
    }
  });

  test('stays out of pages where the reader has taken access away, reads one on a press, and comes back', async () => {
    await openOptions();
    await firefox.inPage(waitFor(`document.querySelector('#access button')`));
    await firefox.press('#access button');
    await firefox.inPage(waitFor(`/only where you press/.test(document.querySelector('#access').innerText)`));
    await firefox.open(article());
    await new Promise((wait) => setTimeout(wait, 1500));
    expect(await badges()).toEqual([]);

    const summary = await firefox.inPopup<string>(
      `${waitFor(`document.querySelector('.summary')`)} return document.querySelector('.summary').innerText;`,
    );
    expect(summary).toMatch(/^\d+ claims\./);
    expect((await until(badges, (seen) => seen.length > 5)).length).toBeGreaterThan(5);

    await openOptions();
    await firefox.inPage(waitFor(`document.querySelector('#access button')`));
    await firefox.press('#access button');
    await firefox.inPage(
      waitFor(`/on all pages, by itself/.test(document.querySelector('#access [role=status]').innerText)`),
    );
    expect((await openMarked()).length).toBeGreaterThan(5);
  });

  test('keeps nothing from a private window, though it marks what is read there', async () => {
    const library = (place: string) => firefox.open(firefox.ownPage(`src/library-page/library.html${place}`));
    const kept = async (): Promise<readonly string[]> => {
      await library('#articles');
      return firefox.inPage(`
        ${waitFor(`document.querySelector('.article-item, .empty h2')`)}
        return [...document.querySelectorAll('.article-item .words')].map((words) => words.textContent);`);
    };
    const memory = () =>
      firefox.inPopup<string>(
        `${waitFor(`document.querySelector('.library-state')`)} return document.querySelector('.library-state').innerText;`,
      );
    await library('');
    await firefox.inPage(waitFor(`document.querySelector('.empty button')`));
    await firefox.press('.empty button');
    await firefox.inPage(waitFor(`/Nothing here yet/.test(document.body.innerText)`));
    await firefox.open(`${server.origin}/quay-fire/herald.html`);
    expect(await until(kept, (titles) => titles.length === 1)).toHaveLength(1);

    await firefox.openPrivately(`${server.origin}/quay-fire/courier.html`);
    expect((await until(badges, (seen) => seen.length > 0)).length).toBeGreaterThan(0);
    expect(await memory()).toContain('Nothing is kept from private windows');
    expect(await kept()).toHaveLength(1);
  });
});
