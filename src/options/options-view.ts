import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Look } from '../article/look.ts';
import type { NoticeKind } from '../article/notice.ts';
import type { StoredData, StoredPart } from '../protocol/messages.ts';
import { SETTINGS_AT_FIRST, type Settings, type SiteRule } from '../protocol/settings.ts';
import { askBackground } from '../protocol/transport.ts';
import { mayReadPages, onPageAccess } from '../surface/page-access.ts';

/** A key that does something on pages, as the browser knows it; no key where the reader has taken it away. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** What was deleted: what was stored, and the name of the library's deletion if there was a library. */
interface Deleted {
  readonly data: StoredData;
  readonly library: string | undefined;
}

/** So long a deletion can be undone, in milliseconds: as long as the library keeps what it has deleted. */
const UNDO_MS = 30_000;

/** What the options page shows, and what the reader can do there. */
export class OptionsView {
  readonly settings = signal<Settings>(SETTINGS_AT_FIRST);
  readonly sites = signal<Readonly<Record<string, SiteRule>>>({});
  /** When the pause is over, in milliseconds since 1970; undefined when there is none. */
  readonly pausedUntil = signal<number | undefined>(undefined);
  readonly shortcuts = signal<readonly Shortcut[]>([]);
  /** Whether the browser lets us run on all web pages. */
  readonly readsPages = signal(true);
  readonly stored = signal<readonly StoredPart[]>([]);
  /** What was deleted last, as long as it can be put back. */
  readonly deleted = signal<Deleted | undefined>(undefined);
  #gone: ReturnType<typeof setTimeout> | undefined;
  #pauseOver: ReturnType<typeof setTimeout> | undefined;

  /** Asks how everything stands, and again whenever something is stored or the reader comes back to the page. */
  async load(): Promise<void> {
    browser.storage.onChanged.addListener(() => void this.#look());
    onPageAccess(() => void this.#look());
    // Shortcuts are changed on a page of the browser's own, and in Chromium so is access.
    addEventListener('focus', () => void this.#look());
    await this.#look();
  }

  /** Changes some settings. */
  async change(change: Partial<Settings>): Promise<void> {
    // Shown at once: the answer is the same but for a moment.
    this.settings.value = { ...this.settings.value, ...change };
    const changed = await askBackground('change-settings', change);
    if (changed.ok) this.settings.value = changed.value;
  }

  /** Changes part of the look. */
  async changeLook(change: Partial<Look>): Promise<void> {
    await this.change({ look: { ...this.settings.value.look, ...change } });
  }

  /** Turns a kind of notice on or off. */
  async chooseNotice(kind: NoticeKind, on: boolean): Promise<void> {
    await this.change({ notices: { ...this.settings.value.notices, [kind]: on } });
  }

  /** Makes a rule for a site, or with null takes it back. */
  async chooseSite(site: string, rule: SiteRule | null): Promise<void> {
    const sites = await askBackground('choose-site', { site, rule });
    if (sites.ok) this.sites.value = sites.value;
  }

  /** Reads nothing for so many milliseconds; 0 ends the pause. */
  async pauseFor(milliseconds: number): Promise<void> {
    const paused = await askBackground('pause-for', { milliseconds });
    if (paused.ok) this.#showPause(paused.value.left);
  }

  /** All that is stored for good; undefined when the background does not answer. */
  async exported(): Promise<StoredData | undefined> {
    const data = await askBackground('export-data', {});
    return data.ok ? data.value : undefined;
  }

  /** Deletes all that is stored, the library too; for a while it can be put back. */
  async deleteAll(): Promise<void> {
    const data = await this.exported();
    if (data === undefined) return;
    const library = await askBackground('library-delete', { kind: 'all' });
    const done = await askBackground('delete-data', {});
    if (!done.ok) return;
    this.deleted.value = { data, library: library.ok && library.value.ok ? library.value.value.name : undefined };
    clearTimeout(this.#gone);
    this.#gone = setTimeout(() => {
      this.deleted.value = undefined;
      void askBackground('library-finish', {}).then(() => this.#look());
    }, UNDO_MS);
  }

  /** Puts back what was deleted last. */
  async putBack(): Promise<void> {
    const deleted = this.deleted.value;
    if (deleted === undefined) return;
    clearTimeout(this.#gone);
    const done = await askBackground('restore-data', deleted.data);
    if (deleted.library !== undefined) await askBackground('library-undo', { name: deleted.library });
    if (done.ok) this.deleted.value = undefined;
    await this.#look();
  }

  async #look(): Promise<void> {
    const [settings, sites, pause, stored, library, commands, readsPages] = await Promise.all([
      askBackground('settings', {}),
      askBackground('sites', {}),
      askBackground('pause', {}),
      askBackground('stored', {}),
      askBackground('library-meter', {}),
      browser.commands.getAll(),
      mayReadPages(),
    ]);
    this.readsPages.value = readsPages;
    if (settings.ok) this.settings.value = settings.value;
    if (sites.ok) this.sites.value = sites.value;
    if (pause.ok) this.#showPause(pause.value.left);
    const kept: readonly StoredPart[] =
      library.ok && library.value.ok && library.value.value.articles > 0
        ? [{ what: 'library', bytes: Math.round(library.value.value.bytes) }]
        : [];
    if (stored.ok) this.stored.value = [...stored.value, ...kept];
    this.shortcuts.value = commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
  }

  #showPause(left: number): void {
    clearTimeout(this.#pauseOver);
    this.pausedUntil.value = left > 0 ? Date.now() + left : undefined;
    if (left > 0) this.#pauseOver = setTimeout(() => this.#showPause(0), left);
  }
}
