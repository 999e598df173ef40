import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ClaimReview } from '../article/claim-review.ts';
import { LOOK_AT_FIRST } from '../article/look.ts';
import { openingOf } from '../article/opening.ts';
import type { CharSpan } from '../article/span.ts';
import { addressOf } from '../page/address-of.ts';
import { claimReviewsIn } from '../page/claim-reviews.ts';
import type { LookedAt } from '../page/look-at-page.ts';
import type { ReadArticle } from '../page/read-article.ts';
import type { Manner, PageDescription, PageState, Reading } from '../protocol/messages.ts';
import { askBackground } from '../protocol/transport.ts';
import type { MessageKey } from '../ui/say.ts';
import type { Drawing } from './drawing.ts';
import { Effort } from './effort.ts';
import { viewOf } from './frame-of.ts';
import { isEnglish } from './is-english.ts';
import { type Later, whenIdle } from './later.ts';
import type { PageLanguage } from './page-language.ts';
import { readInTurns } from './read-in-turns.ts';
import { rootOf } from './root-of.ts';
import { screenOf } from './screen-of.ts';
import { spanInView } from './span-in-view.ts';
import { Undrawn } from './undrawn.ts';
import { watchArticle } from './watch-article.ts';
import { watchFrame } from './watch-frame.ts';
import { watchLayout } from './watch-layout.ts';
import { watchView } from './watch-view.ts';
import type { Wishes } from './wishes.ts';

/** What was read and found last. */
interface Found {
  readonly reading: ReadArticle;
  readonly analysis: ArticleAnalysis;
  readonly key: string;
}

/** Looks where the page may have an article: in its own document, or in that of a frame. */
export type LookAtPage = () => LookedAt;

/** Begins to draw in a document of the page. */
export type StartDrawing = (document: Document, language: PageLanguage, wishes: Wishes, later: Later) => Drawing;

type Refusal = Exclude<Reading, 'yes'>;

const isRefusal = (state: PageState): state is Refusal => state === 'ask' || state === 'never' || state === 'paused';

/** What is said on the page where a shortcut or the menu finds nothing. */
const WHY_NOTHING: Readonly<Record<PageState, MessageKey>> = {
  reading: 'popupReading',
  'not-an-article': 'notArticleTitle',
  'not-english': 'notEnglishUnknown',
  analysed: 'noneMarked',
  ask: 'askTitle',
  never: 'neverTitle',
  paused: 'pausedTitle',
  'too-long': 'tooLongTitle',
  broken: 'brokenTitle',
};

/** One page from gate to badges, for as long as it is open: reads, asks the background, draws, and reads again on change. */
export class PageSession {
  readonly #effort = new Effort();
  readonly #later: Later = (work, signal) => whenIdle(this.#effort.counted(work), signal);
  readonly #language: PageLanguage;
  readonly #look: LookAtPage;
  readonly #loadDrawing: () => Promise<StartDrawing>;
  #manner: Manner | undefined;
  #pauseOver: ReturnType<typeof setTimeout> | undefined;
  #drawing: Drawing | undefined;
  /** What is read and drawn: the page's own document, or that of a frame. */
  #document = document;
  #state: PageState = 'not-an-article';
  #found: Found | undefined;
  #undrawn = new Undrawn();
  #forced = false;
  /** The fact checks that the page publishes. */
  #reviews: readonly ClaimReview[] = [];
  /** Of the gate's rules, the one that decided. */
  #reason: string | undefined;
  /** The language that the page, or its frame, says it is in. */
  #declared = '';
  /** Of the last reading; an answer to an older one is dropped. */
  #turn = 0;
  #watching: AbortController | undefined;
  /** Of the frame that an article was read in last. */
  #watchingFrame: AbortController | undefined;
  /** What is told when the article is scrolled in its frame. */
  readonly #followers = new Set<() => void>();
  /** How long the article is that was read last. */
  #words = 0;
  /** While the background is asked, changes of the page wait for its answer: else a restless page would never get one. */
  #asking = false;
  #changedMeanwhile = false;
  /** Ends a reading that a newer one has overtaken. */
  #reading: AbortController | undefined;

  constructor(language: PageLanguage, look: LookAtPage, loadDrawing: () => Promise<StartDrawing>) {
    this.#language = language;
    this.#look = look;
    this.#loadDrawing = loadDrawing;
  }

  /** What the page is to us just now. */
  get state(): PageState {
    return this.#state;
  }

  /** Reads the page if it can be a news article and the reader wants it read, and draws what is found. */
  async read(): Promise<void> {
    const page = this.#effort.run(() => this.#gate());
    if (page === undefined) {
      await this.#leave('not-an-article');
      return;
    }
    const turn = ++this.#turn;
    if (this.#found === undefined) this.#state = 'reading';
    const refusal = this.#refusalBy(this.#manner ?? (await this.#askManner()));
    if (turn !== this.#turn) return;
    if (refusal !== undefined) {
      await this.#leave(refusal);
      return;
    }
    this.#reading?.abort();
    this.#reading = new AbortController();
    const seen = await readInTurns(page, this.#later, this.#reading.signal);
    if (turn !== this.#turn || seen === undefined) return;
    const { reading, undrawn } = seen;
    this.#undrawn = undrawn;
    const { text } = reading.article;
    if (text === '') await this.#leave('not-an-article');
    else if (!this.#forced && !isEnglish(text, reading.article.metadata.language)) await this.#leave('not-english');
    else await this.#analyse(page.document, reading);
  }

  /** Reads the page whatever it looks like. */
  async readAnyway(): Promise<void> {
    this.#forced = true;
    await this.read();
  }

  /** What the reader wants may have changed: reads, leaves the page alone, or draws it in another way. */
  async settle(): Promise<void> {
    // A page that is nothing to us asks when it becomes something.
    this.#manner = undefined;
    if (this.#found === undefined && !isRefusal(this.#state)) return;
    const refusal = this.#refusalBy(await this.#askManner());
    if (refusal !== undefined) await this.#leave(refusal);
    else if (this.#found === undefined) await this.read();
    else await this.#draw();
  }

  /** Draws, or not, as the reader has chosen. */
  async #draw(): Promise<void> {
    const found = this.#found;
    if (found === undefined) return;
    const [manner, drawing] = await Promise.all([this.#askManner(), this.#askDrawing()]);
    if (this.#found !== found) return;
    const content = {
      ...found,
      hidden: new Set(manner?.hidden),
      corrections: manner?.corrections ?? [],
      look: manner?.look ?? LOOK_AT_FIRST,
    };
    this.#effort.run(() => {
      if (manner?.on) drawing.show(content);
      else drawing.keepUndrawn(content);
    });
  }

  async #askManner(): Promise<Manner | undefined> {
    const answer = await askBackground('manner', {});
    const manner = answer.ok ? answer.value : undefined;
    this.#manner = manner;
    clearTimeout(this.#pauseOver);
    if (manner !== undefined && manner.pauseLeft > 0)
      this.#pauseOver = setTimeout(() => void this.settle(), manner.pauseLeft + 100);
    await this.#language.choose(manner?.language ?? null);
    return manner;
  }

  #refusalBy(manner: Manner | undefined): Refusal | undefined {
    if (manner === undefined || manner.reading === 'yes') return undefined;
    // Asking for a page is what "ask" waits for; a pause is over when the reader says so.
    return this.#forced && manner.reading !== 'paused' ? undefined : manner.reading;
  }

  /** The page has moved to another address: what was forced for the former one does not hold for this one. */
  addressChanged(): void {
    this.#forced = false;
    this.#manner = undefined;
  }

  /** The page is shown again as it was left; the background may have kept another's claims for the tab since. */
  async shownAgain(): Promise<void> {
    await this.settle();
    if (this.#found !== undefined) await this.#analyse(this.#document, this.#found.reading, true);
  }

  /** Brings a claim into view; whether it is on the page. */
  async showClaim(id: string): Promise<boolean> {
    return (await this.#askDrawing()).showClaim(id);
  }

  /** Brings words into view; whether they are on the page. */
  async showWords(span: CharSpan): Promise<boolean> {
    return (await this.#askDrawing()).showWords(span);
  }

  /** Goes to the next claim that is marked, or the one before; says so where there is none. */
  async step(by: number): Promise<void> {
    const drawing = await this.#askDrawing();
    if (!drawing.step(by)) drawing.tell(this.#language.say(this.#whyNothing()));
  }

  /** Opens the card of the claim that the reader is at, or closes the card that is open. */
  async openCard(): Promise<void> {
    const drawing = await this.#askDrawing();
    if (!drawing.toggleCard()) drawing.tell(this.#language.say(this.#whyNothing()));
  }

  /** Opens the card of what the reader has selected; says so where nothing that is claimed stands there. */
  async whoSays(): Promise<void> {
    // The reader asks: that is what a page waits for that is read on demand only.
    if (this.#state === 'ask') await this.readAnyway();
    const drawing = await this.#askDrawing();
    const found = this.#found !== undefined;
    if (found && drawing.showSelected()) return;
    drawing.tell(this.#language.say(found ? 'whoSaysNobody' : this.#whyNothing()));
  }

  #whyNothing(): MessageKey {
    return WHY_NOTHING[this.#state];
  }

  /** The part of the article that is on the screen. */
  inView(): CharSpan | undefined {
    return this.#found === undefined ? undefined : spanInView(this.#found.reading, screenOf(this.#document));
  }

  /** Tells what part of the article is on the screen, now and after each scroll that changes it, until the signal aborts. */
  follow(tell: (inView: CharSpan | undefined) => void, signal: AbortSignal): void {
    const scrolled = watchView(() => this.inView(), tell, signal);
    this.#followers.add(scrolled);
    signal.addEventListener('abort', () => this.#followers.delete(scrolled));
  }

  /** What the page is to us, for popup and side panel. */
  describe(): PageDescription {
    const language = this.#declared;
    const inView = this.inView();
    return {
      state: this.#state,
      address: location.href,
      ...(this.#state === 'not-english' && language !== '' && { language }),
      ...(this.#state === 'not-an-article' && this.#reason !== undefined && { reason: this.#reason }),
      ...(this.#found !== undefined && { key: this.#found.key }),
      ...(inView !== undefined && { inView }),
      ...(this.#state === 'reading' && { words: this.#words }),
    };
  }

  /** What is to be read; undefined where there can't be an article. */
  #gate(): LookedAt | undefined {
    const page = this.#look();
    const { document, data, gate } = page;
    this.#reason = gate.rule;
    this.#reviews = claimReviewsIn(data.items, addressOf(document, location.href));
    this.#declared = document.documentElement.lang;
    return this.#forced || gate.passes ? page : undefined;
  }

  /** Made when there is something to draw: most pages are no articles. */
  async #askDrawing(): Promise<Drawing> {
    const startDrawing = await this.#loadDrawing();
    this.#drawing ??= startDrawing(this.#document, this.#language, this.#wishes, this.#later);
    return this.#drawing;
  }

  async #analyse(document: Document, reading: ReadArticle, anew = false): Promise<void> {
    if (document !== this.#document && !(await this.#moveTo(document))) return;
    const turn = ++this.#turn;
    // From here on, not from when it is drawn: what changes while the background is asked must not be missed.
    this.#watch(reading);
    if (this.#state === 'analysed' && this.#found?.reading.article.text === reading.article.text && !anew) {
      // The same words in other nodes: what was found holds, only the places are new.
      this.#found = { ...this.#found, reading };
      await this.#draw();
      return;
    }
    if (this.#found === undefined) {
      this.#state = 'reading';
      this.#words = reading.article.text.split(/\s+/).length;
      await this.#drawOpening(reading, turn);
      if (turn !== this.#turn) return;
    }
    this.#asking = true;
    // Its code is compiled while the background reads.
    void this.#askDrawing();
    const answer = await askBackground('analyse', { article: reading.article, reviews: this.#reviews });
    if (turn !== this.#turn) return;
    this.#asking = false;
    if (!answer.ok || !answer.value.ok) {
      await this.#leave(answer.ok && !answer.value.ok ? answer.value.error : 'broken');
      return;
    }
    const { analysis, key } = answer.value.value;
    this.#state = 'analysed';
    this.#found = { reading, analysis, key };
    await this.#draw();
    if (this.#changedMeanwhile && turn === this.#turn) await this.read();
  }

  /** Of a long article the first screen is drawn before the rest has been read. */
  async #drawOpening(reading: ReadArticle, turn: number): Promise<void> {
    const article = openingOf(reading.article);
    if (article === undefined) return;
    const answer = await askBackground('opening', { article });
    if (turn !== this.#turn || !answer.ok || answer.value.analysis === null) return;
    this.#found = { reading, analysis: answer.value.analysis, key: '' };
    await this.#draw();
  }

  async #leave(state: PageState): Promise<void> {
    this.#turn++;
    this.#state = state;
    this.#asking = false;
    this.#reading?.abort();
    this.#watching?.abort();
    const found = this.#found;
    this.#found = undefined;
    if (found !== undefined) this.#drawing?.clear();
    this.#standIn(document);
    if (found !== undefined) await askBackground('forget', {});
  }

  /** Leaves the document that was read for another one; whether nothing has come between. */
  async #moveTo(document: Document): Promise<boolean> {
    const leaving = this.#leave('reading');
    const turn = this.#turn;
    await leaving;
    if (turn !== this.#turn) return false;
    this.#standIn(document);
    this.#watchingFrame?.abort();
    this.#watchingFrame = new AbortController();
    const goes = () => void this.#leave('not-an-article');
    watchFrame(document, { goes, changed: () => void this.read() }, this.#watchingFrame.signal);
    return true;
  }

  #standIn(document: Document): void {
    if (document !== this.#document) this.#drawing = undefined;
    this.#document = document;
  }

  #watch(reading: ReadArticle): void {
    this.#watching?.abort();
    const root = rootOf(reading) ?? this.#document.body;
    this.#watching = new AbortController();
    this.#changedMeanwhile = false;
    const { signal } = this.#watching;
    const changed = () => {
      if (this.#asking) this.#changedMeanwhile = true;
      else void this.read();
    };
    watchArticle(root, changed, this.#effort, signal);
    const moved = () => {
      if (this.#undrawn.hasAppeared) void this.read();
      else this.#effort.run(() => this.#drawing?.redraw());
    };
    const nudged = () => this.#drawing?.nudge();
    watchLayout(root, { moved, nudged }, this.#effort, signal);
    // The page around hears nothing of it.
    if (this.#document !== document) {
      const scrolled = () => {
        for (const follow of this.#followers) follow();
      };
      viewOf(this.#document).addEventListener('scroll', scrolled, { passive: true, capture: true, signal });
    }
  }

  readonly #wishes: Wishes = {
    hide: (claim, hidden) => void askBackground('hide', { claim, hidden }).then(() => this.#draw()),
    // The background has the page drawn anew.
    correct: (correction) => void askBackground('correct', { correction }),
    help: (about) => void askBackground('help', { about }),
    remember: async (claim) => {
      const answer = await askBackground('claim-memory', { claim });
      return answer.ok ? answer.value.memory : null;
    },
  };
}
