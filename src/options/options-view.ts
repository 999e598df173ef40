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
  readonly deleted = signal<StoredData | undefined>(undefined);
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

  /** Deletes all that is stored; it can be put back while this page is open. */
  async deleteAll(): Promise<void> {
    const data = await this.exported();
    if (data === undefined) return;
    const done = await askBackground('delete-data', {});
    if (done.ok) this.deleted.value = data;
  }

  /** Puts back what was deleted last. */
  async putBack(): Promise<void> {
    const data = this.deleted.value;
    if (data === undefined) return;
    const done = await askBackground('restore-data', data);
    if (done.ok) this.deleted.value = undefined;
  }

  async #look(): Promise<void> {
    const [settings, sites, pause, stored, commands, readsPages] = await Promise.all([
      askBackground('settings', {}),
      askBackground('sites', {}),
      askBackground('pause', {}),
      askBackground('stored', {}),
      browser.commands.getAll(),
      mayReadPages(),
    ]);
    this.readsPages.value = readsPages;
    if (settings.ok) this.settings.value = settings.value;
    if (sites.ok) this.sites.value = sites.value;
    if (pause.ok) this.#showPause(pause.value.left);
    if (stored.ok) this.stored.value = stored.value;
    this.shortcuts.value = commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
  }

  #showPause(left: number): void {
    clearTimeout(this.#pauseOver);
    this.pausedUntil.value = left > 0 ? Date.now() + left : undefined;
    if (left > 0) this.#pauseOver = setTimeout(() => this.#showPause(0), left);
  }
}
