import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Correction } from '../article/correction.ts';
import type { NoticeChoices, NoticeKind } from '../article/notice.ts';
import type { ShownClaim } from '../article/shown.ts';
import type { CharSpan } from '../article/span.ts';
import { claimsOfTab } from '../protocol/kept-claims.ts';
import { correctionsOf } from '../protocol/kept-corrections.ts';
import type { Highlighting, PageClaims, PageState, Reach } from '../protocol/messages.ts';
import { askBackground, askPage } from '../protocol/transport.ts';
import { enterPage, mayReadPages } from '../surface/page-access.ts';
import { copyText } from '../ui/copy-text.ts';
import type { Say } from '../ui/say.ts';

/** Where a tab's page stands, and its claims when there are any. */
export type View =
  | {
      readonly state: 'no-access' | 'no-permission' | Exclude<PageState, 'analysed'>;
      readonly language?: string;
      readonly reason?: string;
      readonly words?: number;
    }
  | { readonly state: 'analysed'; readonly claims: PageClaims; readonly corrections: readonly Correction[] };

/** One tab as popup and side panel know it, and what the reader can do there. */
export class TabView {
  readonly tab: number | undefined;
  readonly view = signal<View>({ state: 'reading' });
  /** The part of the article that is on the screen. */
  readonly inView = signal<CharSpan | undefined>(undefined);
  readonly highlighting = signal<Highlighting | undefined>(undefined);
  readonly notices = signal<NoticeChoices | undefined>(undefined);
  readonly address = signal<string | undefined>(undefined);
  /** What closes the surface once it has nothing more to show; a side panel stays. */
  readonly #leave: () => void;

  constructor(tab: number | undefined, leave: () => void = () => undefined) {
    this.tab = tab;
    this.#leave = leave;
  }

  /** Asks the page and the background how things stand. */
  async load(): Promise<void> {
    const { tab } = this;
    if (tab === undefined) {
      this.view.value = { state: 'no-access' };
      return;
    }
    const [page, kept] = await Promise.all([described(tab), keptFor(tab)]);
    if (!page.ok) {
      this.view.value = { state: (await mayReadPages()) ? 'no-access' : 'no-permission' };
      return;
    }
    const { state, address, language, reason, key, inView, words } = page.value;
    this.address.value = address;
    this.inView.value = inView;
    if (state !== 'analysed') {
      this.view.value = {
        state,
        ...(language !== undefined && { language }),
        ...(reason !== undefined && { reason }),
        ...(words !== undefined && { words }),
      };
      return;
    }
    const found = kept?.claims.key === key ? kept : await askedFor(tab);
    if (found !== undefined && found.claims.key === key) this.view.value = { state, ...found };
    else {
      // The background has lost them (the browser's memory for extensions was full): the page asks again and tells us.
      this.view.value = { state: 'reading' };
      await askPage(tab, 'analyse-anyway', {});
    }
  }

  /** Asks which choices stand; what is known of the page is on the screen by then. */
  async loadChoices(): Promise<void> {
    const [address, tab] = [this.address.value, this.tab];
    if (tab === undefined || address === undefined) return;
    const [highlighting, settings] = await Promise.all([
      askBackground('highlighting', { tab, address }),
      askBackground('settings', {}),
    ]);
    if (settings.ok) this.notices.value = settings.value.notices;
    if (highlighting.ok) this.highlighting.value = highlighting.value;
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
    const settings = await askBackground('settings', {});
    if (!settings.ok) return;
    const chosen = await askBackground('change-settings', { notices: { ...settings.value.notices, [kind]: on } });
    if (chosen.ok) this.notices.value = chosen.value.notices;
  }

  /** Scrolls the page to words of the article. */
  async showWords(span: CharSpan): Promise<void> {
    if (this.tab === undefined) return;
    await askPage(this.tab, 'show-words', { span });
    setTimeout(() => void this.#lookAgain(), 600);
  }

  /** Scrolls the page to a claim. */
  async showClaim(claim: string): Promise<void> {
    if (this.tab === undefined) return;
    await askPage(this.tab, 'show-claim', { claim });
    // The page scrolls for a moment.
    setTimeout(() => void this.#lookAgain(), 600);
  }

  /** Puts a claim with its source and a link into the clipboard; whether that worked. */
  async copy(shown: ShownClaim, analysis: ArticleAnalysis, say: Say): Promise<boolean> {
    return this.copyWords(copyText(shown, analysis, this.address.value ?? analysis.metadata.url ?? '', say));
  }

  /** Puts words into the clipboard; whether that worked. */
  async copyWords(words: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch {
      // The browser refuses while another window has the focus.
      return false;
    }
  }

  /** Hides a claim on the page and in the list, or shows it again. */
  async hide(claim: string, hidden: boolean): Promise<void> {
    if (this.tab !== undefined) await askBackground('hide-in-tab', { tab: this.tab, claim, hidden });
  }

  /** Keeps what the reader puts right. */
  async correct(correction: Correction): Promise<void> {
    if (this.tab !== undefined) await askBackground('correct-in-tab', { tab: this.tab, correction });
  }

  /** Opens the help page where it explains a word. */
  async help(about: string): Promise<void> {
    await askBackground('help', { about });
    this.#leave();
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

  /** Ends the pause; the page is read then. */
  async resume(): Promise<void> {
    this.view.value = { state: 'reading' };
    await askBackground('pause-for', { milliseconds: 0 });
    await this.load();
  }

  /** Opens the options. */
  async openOptions(): Promise<void> {
    await browser.runtime.openOptionsPage();
    this.#leave();
  }

  /** Loads the page anew. */
  async reload(): Promise<void> {
    if (this.tab === undefined) return;
    await browser.tabs.reload(this.tab);
    this.#leave();
  }

  async #lookAgain(): Promise<void> {
    if (this.tab === undefined || this.view.value.state !== 'analysed') return;
    const page = await askPage(this.tab, 'describe', {});
    if (page.ok) this.inView.value = page.value.inView;
  }
}

interface Found {
  readonly claims: PageClaims;
  readonly corrections: readonly Correction[];
}

const keptFor = async (tab: number): Promise<Found | undefined> => {
  const [claims, { incognito }] = await Promise.all([claimsOfTab(tab), browser.tabs.get(tab)]);
  return claims === undefined ? undefined : { claims, corrections: await correctionsOf(claims.analysis, incognito) };
};

const askedFor = async (tab: number): Promise<Found | undefined> => {
  const kept = await askBackground('claims', { tab });
  if (!kept.ok || kept.value.claims === null) return undefined;
  return { claims: kept.value.claims, corrections: kept.value.corrections };
};

/** What a tab's page says of itself; a page that our script was kept out of gets it now, if the reader has pressed our button. */
const described = async (tab: number) => {
  const page = await askPage(tab, 'describe', {});
  return page.ok || !(await enterPage(tab)) ? page : askPage(tab, 'describe', {});
};
