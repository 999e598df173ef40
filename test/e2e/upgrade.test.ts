import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askExtension } from '../../tools/setup/ask-extension.ts';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import { settledPage } from '../../tools/setup/read-claims.ts';
import { root } from '../../tools/setup/root.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { buildEarlier, knowsCommit } from '../support/earlier-build.ts';
import { serveFolder } from '../support/serve.ts';
import { openArticle, until } from './support/reader.ts';

/** Before there were options: sites were on or off, under another name. */
const FIRST = '1962fa2';
/** The first with corrections and a library. */
const WITH_LIBRARY = 'b577674';

describe.for([
  { commit: FIRST, hasLibrary: false },
  { commit: WITH_LIBRARY, hasLibrary: true },
])('over the package of $commit', ({ commit, hasLibrary }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-upgrade-'));
  const installed = join(folder, 'extension');
  let server: LocalServer;
  let earlier: string;

  beforeAll(async () => {
    server = await serveFolder('demo');
    if (knowsCommit(commit)) earlier = buildEarlier(commit, join(folder, 'source'));
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const start = async (build: string, version: string): Promise<ExtensionBrowser> => {
    // An unpacked extension is known by its folder: the newer one takes the place of the older.
    rmSync(installed, { recursive: true, force: true });
    cpSync(build, installed, { recursive: true });
    // A store's update brings a new version, and the background with it; of an unpacked extension Chromium keeps the compiled one.
    rmSync(join(folder, 'profile', 'Default', 'Service Worker'), { recursive: true, force: true });
    const manifest = join(installed, 'manifest.json');
    const { version: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    writeFileSync(manifest, JSON.stringify({ ...rest, version }));
    return startChromium({ extension: installed, profile: join(folder, 'profile'), welcome: true });
  };

  const ask = async (page: Page, kind: string, question: unknown): Promise<unknown> => {
    const answer = await askExtension(page, kind, question);
    if (answer === undefined || answer === 'broken') throw new Error(`no answer to ${kind}`);
    return answer;
  };

  /** A page of the extension's own, for questions that only those may ask. */
  const ownPage = (browser: ExtensionBrowser): Promise<Page> =>
    browser.openPage(`chrome-extension://${browser.extensionId}/src/popup/popup.html`);

  const articleAddress = () => `${server.origin}/world/station-attack.html`;

  test.skipIf(!knowsCommit(commit))('what the reader has set is kept', async () => {
    const before = await start(earlier, '0.0.1');
    await openArticle(before, articleAddress());
    const { tab } = await settledPage(before);
    const old = await ownPage(before);
    await ask(old, 'choose', { tab, address: 'https://news.example/a', reach: 'site', on: false });
    await ask(old, 'choose-notice', { kind: 'headline-firmer', on: false });
    const correction = { sentence: 'A sentence of ours.', claim: 'A sentence of ours', noClaim: true };
    if (hasLibrary) {
      await ask(old, 'correct-in-tab', { tab, correction });
      await ask(old, 'library-choose', { on: true });
      await (await openArticle(before, `${server.origin}/quay-fire/courier.html`)).close();
      await until(
        () => ask(old, 'library-meter', {}) as Promise<{ value?: { articles: number } }>,
        ({ value }) => value?.articles === 1,
      );
    }
    const had = hasLibrary ? await ask(old, 'library-meter', {}) : undefined;
    await before.close();

    const after = await start(join(root, 'dist'), '0.0.2');
    try {
      expect(after.extensionId).toBe(before.extensionId);
      const page = await ownPage(after);
      expect(await ask(page, 'sites', {})).toEqual({ 'news.example': 'quiet' });
      expect(await ask(page, 'settings', {})).toMatchObject({ notices: { 'headline-firmer': false } });
      if (hasLibrary) {
        expect(JSON.stringify(await ask(page, 'export-data', {}))).toContain(correction.sentence);
        const has = await ask(page, 'library-meter', {});
        expect(had).toMatchObject({ ok: true, value: { articles: 1 } });
        expect(has).toMatchObject({ ok: true, value: { articles: 1 } });
      }
      // And the newer one does its job in the older one's profile.
      await openArticle(after, articleAddress());
      expect((await settledPage(after)).state).toBe('analysed');
    } finally {
      await after.close();
    }
  });
});
