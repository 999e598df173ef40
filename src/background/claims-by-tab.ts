import browser from 'webextension-polyfill';
import { claimsName, claimsOfKey, type KeptClaims, keptTabs, TABS, type TabRecord } from '../protocol/kept-claims.ts';
import type { PageClaims } from '../protocol/messages.ts';

/**
 * The claims of each tab, in the browser's memory (storage.session): they outlive the background, which may be stopped
 * at any time, and are gone when the browser closes. A text that no tab shows any more is dropped at once.
 */
export class ClaimsByTab {
  readonly #memory = new Map<string, KeptClaims>();
  #queue: Promise<unknown> = Promise.resolve();

  /** The claims of a text that some tab shows. */
  async ofKey(key: string): Promise<KeptClaims | undefined> {
    const remembered = this.#memory.get(key);
    if (remembered !== undefined) return remembered;
    const kept = await claimsOfKey(key);
    if (kept !== undefined) this.#memory.set(key, kept);
    return kept;
  }

  /** The claims of a tab. */
  async ofTab(tab: number): Promise<PageClaims | undefined> {
    const record = (await keptTabs()).get(tab);
    const claims = record === undefined ? undefined : await this.ofKey(record.key);
    return record === undefined || claims === undefined ? undefined : { ...claims, hidden: record.hidden };
  }

  /** Keeps claims for a tab; what the reader has hidden stays hidden as long as the text stays the same. */
  keep(tab: number, claims: KeptClaims): Promise<PageClaims> {
    return this.#inTurn(async () => {
      this.#memory.set(claims.key, claims);
      const records = await keptTabs();
      const former = records.get(tab);
      const hidden = former?.key === claims.key ? former.hidden : [];
      records.set(tab, { key: claims.key, hidden });
      await this.#store({ [claimsName(claims.key)]: { ...claims, hidden: [] } });
      await this.#storeRecords(records);
      if (former !== undefined) await this.#dropUnused(former.key, records);
      return { ...claims, hidden };
    });
  }

  /** Changes which claims of a tab are hidden. */
  changeHidden(tab: number, change: (hidden: readonly string[]) => readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      const records = await keptTabs();
      const record = records.get(tab);
      if (record === undefined) return;
      records.set(tab, { ...record, hidden: change(record.hidden) });
      await this.#storeRecords(records);
    });
  }

  /** Forgets what is kept for a tab. */
  forget(tab: number): Promise<void> {
    return this.#inTurn(async () => {
      const records = await keptTabs();
      const record = records.get(tab);
      if (record === undefined) return;
      records.delete(tab);
      await this.#storeRecords(records);
      await this.#dropUnused(record.key, records);
    });
  }

  // Two changes at once would each write back the list of tabs without the other's.
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(change, change);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  #storeRecords(records: ReadonlyMap<number, TabRecord>): Promise<void> {
    return this.#store({ [TABS]: Object.fromEntries(records) });
  }

  async #store(items: Record<string, unknown>): Promise<void> {
    try {
      await browser.storage.session.set(items);
    } catch {
      // Past the browser's quota: the claims stay in this background's own memory, and the page asks again after that.
    }
  }

  async #dropUnused(key: string, records: ReadonlyMap<number, TabRecord>): Promise<void> {
    if ([...records.values()].some((record) => record.key === key)) return;
    this.#memory.delete(key);
    await browser.storage.session.remove(claimsName(key));
  }
}
