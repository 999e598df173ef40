import { correctClaims, isClaim } from '../article/correct-claims.ts';
import { LOOK_AT_FIRST, type Look } from '../article/look.ts';
import { isMarked, type ShownClaim, shownClaims } from '../article/shown.ts';
import { type CharSpan, textOf } from '../article/span.ts';
import { addressOf } from '../page/address-of.ts';
import type { ReadArticle } from '../page/read-article.ts';
import type { TextAnchors } from '../page/text-anchors.ts';
import { notesOn, whoSays } from '../ui/claim-words.ts';
import { copyText } from '../ui/copy-text.ts';
import { type ClaimGroup, groupClaims } from '../ui/group-claims.ts';
import { helpOn } from '../ui/help-places.ts';
import type { Tone } from '../ui/palette.ts';
import type { Language } from '../ui/say.ts';
import { type Underline, underlinesOf } from '../ui/underlines.ts';
import { type Box, boxAround, movedBox } from './box.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { CardActions } from './card-props.ts';
import { claimAtClick } from './claim-at-point.ts';
import type { Content } from './content.ts';
import { copyWords } from './copy-words.ts';
import { documentsAround } from './frame-of.ts';
import { Highlights, type MarkStyle, type Washed, washOf } from './highlights.ts';
import { type Later, whenIdle } from './later.ts';
import { listenToPage, type OnPage } from './listen-to-page.ts';
import { Margin } from './margin.ts';
import { linesOf, type Surroundings } from './measure.ts';
import { neighbourOf } from './neighbour.ts';
import { type DrawnBadge, Overlay } from './overlay.tsx';
import { rootOf } from './root-of.ts';
import { selectedClaims } from './selected-claims.ts';
import { stackLevelOf } from './stack-level.ts';
import { toneBehind } from './tone-of-page.ts';
import type { Wishes } from './wishes.ts';

const FLASH_MS = 2600;
const TOLD_MS = 6000;

interface Open {
  readonly claims: readonly Underline[];
  readonly index: number;
  readonly pinned: boolean;
  readonly focusBefore: Element | null;
}

/** Everything that we draw on one page, or in one frame of it: underlines, badges, washes and the card. */
export class Drawing {
  readonly #language: Language;
  readonly #wishes: Wishes;
  readonly #document: Document;
  readonly #highlights: Highlights;
  readonly #overlay: Overlay;
  readonly #margin: Margin;
  #content: Content | undefined;
  #drawn = false;
  /** The claims that the reader may see, and those that the reader calls none. */
  #claims: readonly ShownClaim[] = [];
  #noClaims: ReadonlyMap<string, ShownClaim> = new Map();
  #underlines: readonly Underline[] = [];
  #groups: readonly ClaimGroup[] = [];
  #tone: Tone = 'light';
  /** In which colours the words are underlined now; empty while they are not. */
  #drawnWords = '';
  #open: Open | undefined;
  #flash: ReturnType<typeof setTimeout> | undefined;
  #told: ReturnType<typeof setTimeout> | undefined;
  /** The claim that a shortcut has led to last. */
  #at: string | undefined;
  #listening: AbortController | undefined;

  constructor(document: Document, language: Language, wishes: Wishes, later: Later = whenIdle) {
    this.#document = document;
    this.#language = language;
    this.#wishes = wishes;
    this.#highlights = new Highlights(document);
    this.#overlay = new Overlay(document, language);
    this.#margin = new Margin(this.#overlay, later);
  }

  /** Draws an article's claims instead of what was drawn before; an open card stays open while its claim is there. */
  show(content: Content): void {
    this.#content = content;
    this.#drawn = true;
    const { analysis, hidden, corrections, look } = content;
    const all = correctClaims(shownClaims(analysis), analysis, corrections);
    this.#noClaims = new Map(all.filter((shown) => !isClaim(shown)).map((shown) => [shown.claim.id, shown]));
    this.#claims = all.filter((shown) => isClaim(shown) && !hidden.has(shown.claim.id));
    const marked = this.#claims.filter((shown) => isMarked(shown, look.density));
    this.#underlines = underlinesOf(marked, analysis);
    this.#groups = groupClaims(this.#underlines, analysis);
    this.#margin.take(look.badges ? this.#groups : []);
    this.#listen();
    this.#keepOpen();
    this.#drawnWords = '';
    // A card that is open must not lose its place for a moment; else the page's thread is left free between the pieces.
    this.#draw(this.#open !== undefined);
  }

  /** Takes an article's claims without drawing them, so that they can still be shown on the reader's demand. */
  keepUndrawn(content: Content): void {
    this.clear();
    this.#content = content;
  }

  /** Draws the same claims again where their words now stand. */
  redraw(): void {
    this.#draw(true);
  }

  /** Moves the badges with their lines until they are drawn again. */
  nudge(): void {
    if (this.#content !== undefined && this.#drawn) this.#margin.nudge(this.#surroundings(this.#content));
  }

  #surroundings({ reading: { article, anchors }, analysis }: Content): Surroundings {
    const blocks = article.blocks.map(({ span }) => span);
    const isTall = ([first]: ClaimGroup) => notesOn(first.shown, analysis, this.#language.say).length > 0;
    return { analysis, blocks, anchors, isTall };
  }

  #draw(atOnce: boolean): void {
    const content = this.#content;
    if (content === undefined || !this.#drawn) return;
    const { reading, look } = content;
    const { anchors } = reading;
    const root = rootOf(reading);
    if (root === undefined) return;
    // All that is read of the page's layout goes before all that is written.
    this.#tone = toneBehind(root);
    const level = stackLevelOf(root);
    this.#margin.draw(this.#surroundings(content), (layer, badges) => this.#showBadges(layer, badges), atOnce);
    this.#overlay.attach(level, this.#tone, look.palette);
    this.#drawWords(anchors, look);
    this.#showCard();
  }

  /** Brings a claim into view and washes it for a moment; whether the claim is on the page. */
  showClaim(id: string): boolean {
    const content = this.#content;
    const claim = content?.analysis.claims.find((candidate) => candidate.id === id);
    if (claim === undefined) return false;
    return this.#jump(claim.span);
  }

  /** Brings words into view and washes them for a moment; whether they are on the page. */
  showWords(span: CharSpan): boolean {
    return this.#jump(span);
  }

  /** Goes so many claims on from the one that the reader is at: an open card turns to it, else its badge has the focus. */
  step(by: number): boolean {
    const next = this.#neighbour(by);
    if (next === undefined) return false;
    if (this.#open === undefined) {
      this.#at = next.shown.claim.id;
      this.#jump(next.shown.claim.span);
      if (!this.#overlay.focusBadge([next])) this.#overlay.tell(this.#labelOf(next), 'unseen');
    } else {
      const place = this.#content?.reading.anchors.rangesOf(next.shown.claim.span)[0];
      if (place !== undefined) bringIntoView(place);
      this.#openCard(...this.#sharing(next));
    }
    return true;
  }

  /** Opens the card of the claim that the reader is at, or closes the card that is open; whether there is one. */
  toggleCard(): boolean {
    if (this.#open !== undefined) {
      this.#close();
      return true;
    }
    const claim = this.#underlines.find(({ shown }) => shown.claim.id === this.#at) ?? this.#neighbour(1);
    if (claim === undefined) return false;
    const place = this.#content?.reading.anchors.rangesOf(claim.shown.claim.span)[0];
    if (place !== undefined) bringIntoView(place);
    this.#openCard(...this.#sharing(claim));
    return true;
  }

  /** Opens the card of the claims that the reader has selected, be they marked or not; whether there are any. */
  showSelected(): boolean {
    const content = this.#content;
    const root = content === undefined ? undefined : rootOf(content.reading);
    if (content === undefined || root === undefined) return false;
    const { analysis, reading, look, corrections } = content;
    const claims = correctClaims(shownClaims(analysis), analysis, corrections).filter(isClaim);
    const all = underlinesOf(claims, analysis);
    const selected = selectedClaims(this.#document.getSelection(), all, reading.anchors);
    if (selected.length === 0) return false;
    if (!this.#drawn) this.#tone = toneBehind(root);
    this.#overlay.attach(stackLevelOf(root), this.#tone, look.palette);
    this.#listen();
    this.#openCard(selected, 0);
    return true;
  }

  /** Tells the reader something on the page, for a few seconds. */
  tell(words: string): void {
    if (!this.#overlay.host.isConnected) {
      this.#tone = toneBehind(this.#document.body);
      this.#overlay.attach(0, this.#tone, this.#look.palette);
    }
    this.#overlay.tell(words, 'seen');
    clearTimeout(this.#told);
    this.#told = setTimeout(() => {
      this.#told = undefined;
      this.#overlay.tell('', 'seen');
      this.#detachIfIdle();
    }, TOLD_MS);
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#drawn = false;
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#flash);
    clearTimeout(this.#told);
    this.#flash = undefined;
    this.#told = undefined;
    this.#overlay.outline([]);
    this.#content = undefined;
    this.#open = undefined;
    this.#margin.take([]);
    this.#highlights.clear();
    this.#overlay.detach();
  }

  /** Underlines keep to their words by themselves, whatever moves them. */
  #drawWords(anchors: TextAnchors, look: Look): void {
    const forced = matchMedia('(forced-colors: active)').matches;
    const looks = `${this.#tone} ${forced} ${look.highlights}`;
    if (looks === this.#drawnWords) return;
    this.#drawnWords = looks;
    // Under forced colours browsers paint every highlight like a selection; there the badges speak alone.
    if (forced || !look.highlights) this.#highlights.clear();
    else this.#highlights.draw(this.#underlines, anchors, this.#style);
  }

  #listen(): void {
    if (this.#listening !== undefined) return;
    this.#listening = new AbortController();
    const onPage: OnPage = {
      click: (event) => this.#onClick(event),
      press: (event) => this.#onPointerDown(event),
      leave: (event) => event.target !== this.#overlay.host && this.#close(),
    };
    for (const each of documentsAround(this.#document)) listenToPage(each, onPage, this.#listening.signal);
  }

  #onClick(event: MouseEvent): void {
    const anchors = this.#content?.reading.anchors;
    if (anchors === undefined || event.target === this.#overlay.host || this.#overlay.isOutOfReach) return;
    const clicked = claimAtClick(event, this.#underlines, anchors);
    if (clicked === undefined) return;
    this.#openCard(...this.#sharing(clicked));
  }

  #onPointerDown(event: PointerEvent): void {
    if (event.isTrusted && event.target !== this.#overlay.host && !this.#open?.pinned) this.#close(false);
  }

  #openCard(claims: readonly Underline[], index: number): void {
    const former = this.#open;
    if (former?.claims === claims && former.index === index) {
      this.#close();
      return;
    }
    this.#at = claims[index]?.shown.claim.id;
    this.#turnTo({
      claims,
      index,
      pinned: former?.pinned ?? false,
      focusBefore: former?.focusBefore ?? this.#document.activeElement,
    });
  }

  #close(giveFocusBack = true): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#turnTo(undefined);
    if (!giveFocusBack || this.#overlay.focusBadge(open.claims)) return;
    (open.focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  #turnTo(open: Open | undefined): void {
    const former = this.#open;
    this.#open = open;
    for (const claims of new Set([former?.claims, open?.claims])) {
      const layer = claims === undefined ? undefined : this.#margin.layerOf(claims);
      if (layer !== undefined) this.#showBadges(layer.layer, layer.badges);
    }
    this.#showCard();
    if (open === undefined) this.#detachIfIdle();
  }

  /** What the reader asked for where nothing is drawn leaves nothing behind. */
  #detachIfIdle(): void {
    if (this.#drawn || [this.#open, this.#flash, this.#told].some((use) => use !== undefined)) return;
    this.#listening?.abort();
    this.#listening = undefined;
    this.#highlights.clear();
    this.#overlay.detach();
  }

  #neighbour(by: number): Underline | undefined {
    const open = this.#open?.claims[this.#open.index]?.shown.claim.id;
    const isAbove = ({ spans }: Underline) => (this.#boxOf(spans)?.bottom ?? 0) <= 0;
    return neighbourOf(this.#underlines, by, open ?? this.#at, isAbove);
  }

  /** The claims that share a claim's badge, and which of them it is. */
  #sharing(claim: Underline): readonly [readonly Underline[], number] {
    const claims = this.#margin.badgeOf(claim.shown)?.claims ?? [claim];
    return [claims, Math.max(0, claims.indexOf(claim))];
  }

  #labelOf({ shown }: Underline): string {
    const analysis = this.#content?.analysis;
    const { say } = this.#language;
    return analysis === undefined
      ? ''
      : say('badgeLabel', whoSays(shown, analysis, say), textOf(analysis.text, shown.claim.span));
  }

  /** After a new analysis the open card shows the claim as it is now, or closes with it. */
  #keepOpen(): void {
    const current = this.#open?.claims[this.#open.index]?.shown.claim.id;
    if (this.#open === undefined || current === undefined || this.#content?.hidden.has(current)) return;
    const noClaim = this.#noClaims.get(current);
    if (noClaim !== undefined) {
      // It stays, so that it can be undone.
      const claims = this.#open.claims.map((each) =>
        each.shown.claim.id === current ? { ...each, shown: noClaim } : each,
      );
      this.#open = { ...this.#open, claims };
      return;
    }
    const group = this.#groups.find((claims) => claims.some(({ shown }) => shown.claim.id === current));
    this.#open =
      group === undefined
        ? undefined
        : { ...this.#open, claims: group, index: group.findIndex(({ shown }) => shown.claim.id === current) };
  }

  #showBadges(layer: number, badges: readonly DrawnBadge[]): void {
    const analysis = this.#content?.analysis;
    if (analysis === undefined) return;
    this.#overlay.showBadges(layer, badges, analysis, this.#open?.claims ?? [], (claims, index) =>
      this.#openCard(claims, index),
    );
  }

  #showCard(): void {
    const content = this.#content;
    if (content === undefined) return;
    const { analysis, hidden, reading } = content;
    const open = this.#open;
    const current = open?.claims[open.index];
    const claim = current === undefined ? undefined : this.#boxOf(current.spans);
    const anchor = current === undefined ? undefined : (this.#badgeBox(current.shown) ?? claim);
    const card =
      open === undefined || current === undefined || claim === undefined || anchor === undefined
        ? undefined
        : {
            claims: open.claims,
            index: open.index,
            hidden: hidden.has(current.shown.claim.id),
            pinned: open.pinned,
            anchor,
            claim,
          };
    this.#overlay.showCard(card, analysis, this.#claims, this.#actions(content));
    if (this.#flash !== undefined) return;
    if (current === undefined) this.#highlights.unwash();
    else this.#wash(washOf(current.shown), reading.anchors);
  }

  #actions({ analysis }: Content): CardActions {
    const address = addressOf(this.#document, location.href);
    return {
      close: () => this.#close(),
      jump: (span) => void this.#jump(span),
      copy: (shown) => copyWords(copyText(shown, analysis, address, this.#language.say), this.#document),
      hide: (shown, hide) => this.#wishes.hide(shown.claim.id, hide),
      correct: (correction) => this.#wishes.correct(correction),
      help: (shown) => this.#wishes.help(helpOn(shown)),
      remember: this.#wishes.remember,
      pin: (pinned) => {
        if (this.#open !== undefined) this.#turnTo({ ...this.#open, pinned });
      },
      turn: (index) => {
        if (this.#open !== undefined) this.#turnTo({ ...this.#open, index });
      },
    };
  }

  #jump(span: CharSpan): boolean {
    const content = this.#content;
    const place = content?.reading.anchors.rangesOf(span)[0];
    if (content === undefined || place === undefined) return false;
    bringIntoView(place);
    if (this.#look.highlights) this.#wash({ source: [], content: [span] }, content.reading.anchors);
    else this.#outline(span, content.reading);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => {
      this.#flash = undefined;
      this.#overlay.outline([]);
      if (this.#drawn) this.#showCard();
      else this.#detachIfIdle();
    }, FLASH_MS);
    return true;
  }

  /** Where the reader wants no highlights, which the page could read, words are pointed out in the overlay. */
  #outline(span: CharSpan, reading: ReadArticle): void {
    const root = rootOf(reading);
    if (root === undefined) return;
    if (!this.#drawn) this.#tone = toneBehind(root);
    this.#overlay.attach(stackLevelOf(root), this.#tone, this.#look.palette);
    const { left, top } = this.#overlay.origin();
    const lines = reading.anchors.rangesOf(span).flatMap(linesOf);
    this.#overlay.outline(lines.map((line) => movedBox(line, -left, -top)));
  }

  #wash(spans: Washed, anchors: TextAnchors): void {
    if (this.#look.highlights) this.#highlights.wash(spans, anchors, this.#style);
  }

  get #look(): Look {
    return this.#content?.look ?? LOOK_AT_FIRST;
  }

  get #style(): MarkStyle {
    const { palette, lines } = this.#look;
    return { tone: this.#tone, palette, lines, inherits: this.#overlay.inheritsHighlights() };
  }

  #badgeBox(shown: ShownClaim): Box | undefined {
    const drawn = this.#margin.badgeOf(shown);
    const { left, top } = this.#overlay.origin();
    return drawn === undefined ? undefined : movedBox(drawn.badge.box, left, top);
  }

  #boxOf(spans: readonly CharSpan[]): Box | undefined {
    return boxAround(spans.flatMap((span) => this.#content?.reading.anchors.rangesOf(span) ?? []).flatMap(linesOf));
  }
}
