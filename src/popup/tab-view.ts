import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { NoticeChoices, NoticeKind } from '../article/notice.ts';
import type { CharSpan } from '../article/span.ts';
import type { Highlighting, PageClaims, PageState, Reach } from '../protocol/messages.ts';
import { askBackground, askPage } from '../protocol/transport.ts';

/** What the popup shows: where the page stands, and its claims when there are any. */
export type View =
  | {
      readonly state: 'no-access' | Exclude<PageState, 'analysed'>;
      readonly language?: string;
      readonly reason?: string;
    }
  | { readonly state: 'analysed'; readonly claims: PageClaims; readonly inView: CharSpan | undefined };

/** One tab as the popup knows it, and what the reader can do there. */
export class TabView {
  readonly tab: number | undefined;
  readonly view = signal<View>({ state: 'reading' });
  readonly highlighting = signal<Highlighting | undefined>(undefined);
  readonly notices = signal<NoticeChoices | undefined>(undefined);
  readonly address = signal<string | undefined>(undefined);

  constructor(tab: number | undefined) {
    this.tab = tab;
  }

  /** Asks the page and the background how things stand. */
  async load(): Promise<void> {
    const { tab } = this;
    if (tab === undefined) {
      this.view.value = { state: 'no-access' };
      return;
    }
    const [page, kept] = await Promise.all([askPage(tab, 'describe', {}), askBackground('claims', { tab })]);
    if (!page.ok) {
      this.view.value = { state: 'no-access' };
      return;
    }
    const { state, address, language, reason, key, inView } = page.value;
    this.address.value = address;
    const [highlighting, notices] = await Promise.all([
      askBackground('highlighting', { tab, address }),
      askBackground('notices', {}),
    ]);
    if (notices.ok) this.notices.value = notices.value;
    if (highlighting.ok) this.highlighting.value = highlighting.value;
    const claims = kept.ok ? kept.value.claims : null;
    if (state !== 'analysed')
      this.view.value = { state, ...(language !== undefined && { language }), ...(reason !== undefined && { reason }) };
    else if (claims !== null && claims.key === key) this.view.value = { state, claims, inView };
    else {
      // The background has lost them (the browser's memory for extensions was full): the page asks again and tells us.
      this.view.value = { state: 'reading' };
      await askPage(tab, 'analyse-anyway', {});
    }
  }

  /** Turns highlighting on or off. */
  async choose(reach: Reach, on: boolean): Promise<void> {
    const address = this.address.value;
    if (this.tab === undefined || address === undefined) return;
    const chosen = await askBackground('choose', { tab: this.tab, address, reach, on });
    if (chosen.ok) this.highlighting.value = chosen.value;
  }

  /** Turns a kind of notice on or off. */
  async chooseNotice(kind: NoticeKind, on: boolean): Promise<void> {
    const chosen = await askBackground('choose-notice', { kind, on });
    if (chosen.ok) this.notices.value = chosen.value;
  }

  /** Scrolls the page to words of the article. */
  async showWords(span: CharSpan): Promise<void> {
    if (this.tab === undefined) return;
    await askPage(this.tab, 'show-words', { span });
    setTimeout(() => void this.lookAgain(), 600);
  }

  /** Scrolls the page to a claim. */
  async showClaim(claim: string): Promise<void> {
    if (this.tab === undefined) return;
    await askPage(this.tab, 'show-claim', { claim });
    // The page scrolls for a moment.
    setTimeout(() => void this.lookAgain(), 600);
  }

  /** Shows the claims again that the reader has hidden. */
  async unhide(): Promise<void> {
    if (this.tab !== undefined) await askBackground('unhide', { tab: this.tab });
  }

  /** Has the page analysed although it does not look like a news article. */
  async analyseAnyway(): Promise<void> {
    if (this.tab === undefined) return;
    this.view.value = { state: 'reading' };
    await askPage(this.tab, 'analyse-anyway', {});
    await this.load();
  }

  /** Loads the page anew. */
  async reload(): Promise<void> {
    if (this.tab === undefined) return;
    await browser.tabs.reload(this.tab);
    window.close();
  }

  private async lookAgain(): Promise<void> {
    const { value } = this.view;
    if (this.tab === undefined || value.state !== 'analysed') return;
    const page = await askPage(this.tab, 'describe', {});
    if (page.ok) this.view.value = { ...value, inView: page.value.inView };
  }
}
