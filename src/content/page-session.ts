import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ClaimReview } from '../article/claim-review.ts';
import { openingOf } from '../article/opening.ts';
import type { CharSpan } from '../article/span.ts';
import { claimReviewsIn } from '../page/claim-reviews.ts';
import { passesGate } from '../page/gate.ts';
import { readPageData } from '../page/page-data.ts';
import { type ReadArticle, readArticle } from '../page/read-article.ts';
import type { PageDescription, PageState } from '../protocol/messages.ts';
import { askBackground } from '../protocol/transport.ts';
import type { Language } from '../ui/say.ts';
import { Drawing, rootOf } from './drawing.ts';
import { Effort } from './effort.ts';
import { isEnglish } from './is-english.ts';
import { type Later, whenIdle } from './later.ts';
import { spanInView } from './span-in-view.ts';
import { Undrawn } from './undrawn.ts';
import { watchArticle } from './watch-article.ts';
import { watchLayout } from './watch-layout.ts';

/** What was read and found last. */
interface Found {
  readonly reading: ReadArticle;
  readonly analysis: ArticleAnalysis;
  readonly key: string;
}

/** One page from gate to badges, for as long as it is open: reads, asks the background, draws, and reads again on change. */
export class PageSession {
  readonly #effort = new Effort();
  readonly #language: Language;
  #made: Drawing | undefined;
  #state: PageState = 'not-an-article';
  #found: Found | undefined;
  #undrawn = new Undrawn();
  #forced = false;
  /** The fact checks that the page publishes. */
  #reviews: readonly ClaimReview[] = [];
  /** Of the gate's rules, the one that decided. */
  #reason: string | undefined;
  /** Of the last reading; an answer to an older one is dropped. */
  #turn = 0;
  #watching: AbortController | undefined;

  constructor(language: Language) {
    this.#language = language;
  }

  /** What the page is to us just now. */
  get state(): PageState {
    return this.#state;
  }

  /** Reads the page if it can be a news article, and draws what is found. */
  async read(): Promise<void> {
    const reading = this.#effort.run(() => this.#readPage());
    if (reading === undefined) await this.#leave('not-an-article');
    else if (!this.#forced && !isEnglish(reading.article.text)) await this.#leave('not-english');
    else await this.#analyse(reading);
  }

  /** Reads the page whatever it looks like. */
  async readAnyway(): Promise<void> {
    this.#forced = true;
    await this.read();
  }

  /** Draws, or not, as the reader has chosen. */
  async draw(): Promise<void> {
    const found = this.#found;
    if (found === undefined) return;
    const drawing = await askBackground('drawing', {});
    if (this.#found !== found) return;
    const content = { ...found, hidden: new Set(drawing.ok ? drawing.value.hidden : []) };
    this.#effort.run(() => {
      if (drawing.ok && drawing.value.on) this.#drawing.show(content);
      else this.#drawing.keepUndrawn(content);
    });
  }

  /** The page has moved to another address: what was forced for the former one does not hold for this one. */
  addressChanged(): void {
    this.#forced = false;
  }

  /** The page is shown again as it was left; the background may have kept another's claims for the tab since. */
  async shownAgain(): Promise<void> {
    if (this.#found !== undefined) await this.#analyse(this.#found.reading, true);
  }

  /** Brings a claim into view; whether it is on the page. */
  showClaim(id: string): boolean {
    return this.#drawing.showClaim(id);
  }

  /** Brings words into view; whether they are on the page. */
  showWords(span: CharSpan): boolean {
    return this.#drawing.showWords(span);
  }

  /** What the page is to us, for the popup. */
  describe(): PageDescription {
    const language = document.documentElement.lang;
    const inView = this.#found === undefined ? undefined : spanInView(this.#found.reading);
    return {
      state: this.#state,
      address: location.href,
      ...(this.#state === 'not-english' && language !== '' && { language }),
      ...(this.#state === 'not-an-article' && this.#reason !== undefined && { reason: this.#reason }),
      ...(this.#found !== undefined && { key: this.#found.key }),
      ...(inView !== undefined && { inView }),
    };
  }

  /** The page's article; undefined where it can't be one. */
  #readPage(): ReadArticle | undefined {
    const data = readPageData(document);
    const gate = passesGate(document, location.href, data);
    this.#reason = gate.rule;
    if (!this.#forced && !gate.passes) return undefined;
    this.#reviews = claimReviewsIn(data.items, location.href);
    const undrawn = new Undrawn();
    const seen = readArticle(document, undrawn.isDrawn, data);
    this.#undrawn = undrawn;
    // A page that hides itself until its scripts have run is read as it stands.
    const reading = seen.article.text === '' ? readArticle(document, undefined, data) : seen;
    return reading.article.text === '' ? undefined : reading;
  }

  /** Made when there is something to draw: most pages are no articles. */
  get #drawing(): Drawing {
    const later: Later = (work, signal) => whenIdle(this.#effort.counted(work), signal);
    const onHide = (claim: string, hidden: boolean): void => void this.#hide(claim, hidden);
    this.#made ??= new Drawing(this.#language, onHide, later);
    return this.#made;
  }

  async #analyse(reading: ReadArticle, anew = false): Promise<void> {
    const turn = ++this.#turn;
    if (this.#state === 'analysed' && this.#found?.reading.article.text === reading.article.text && !anew) {
      // The same words in other nodes: what was found holds, only the places are new.
      this.#found = { ...this.#found, reading };
      this.#watch(reading);
      await this.draw();
      return;
    }
    if (this.#found === undefined) {
      this.#state = 'reading';
      await this.#drawOpening(reading, turn);
      if (turn !== this.#turn) return;
    }
    const answer = await askBackground('analyse', { article: reading.article, reviews: this.#reviews });
    if (turn !== this.#turn) return;
    if (!answer.ok || !answer.value.ok) {
      await this.#leave(answer.ok && !answer.value.ok ? answer.value.error : 'broken');
      return;
    }
    const { analysis, key } = answer.value.value;
    this.#state = 'analysed';
    this.#found = { reading, analysis, key };
    this.#watch(reading);
    await this.draw();
  }

  /** Of a long article the first screen is drawn before the rest has been read. */
  async #drawOpening(reading: ReadArticle, turn: number): Promise<void> {
    const article = openingOf(reading.article);
    if (article === undefined) return;
    const answer = await askBackground('opening', { article });
    if (turn !== this.#turn || !answer.ok || answer.value.analysis === null) return;
    this.#found = { reading, analysis: answer.value.analysis, key: '' };
    await this.draw();
  }

  async #leave(state: PageState): Promise<void> {
    this.#turn++;
    this.#state = state;
    this.#watching?.abort();
    if (this.#found === undefined) return;
    this.#found = undefined;
    this.#drawing.clear();
    await askBackground('forget', {});
  }

  #watch(reading: ReadArticle): void {
    this.#watching?.abort();
    const root = rootOf(reading);
    if (root === undefined) return;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    watchArticle(root, () => void this.read(), this.#effort, signal);
    const moved = () => {
      if (this.#undrawn.hasAppeared) void this.read();
      else this.#effort.run(() => this.#drawing.redraw());
    };
    watchLayout(root, moved, this.#effort, signal);
  }

  async #hide(claim: string, hidden: boolean): Promise<void> {
    await askBackground('hide', { claim, hidden });
    await this.draw();
  }
}
