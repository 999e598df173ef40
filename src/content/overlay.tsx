import { render } from 'preact';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Tone } from '../ui/palette.ts';
import { type Language, LanguageContext } from '../ui/say.ts';
import { BadgeButton, leadingClaim } from './badge.tsx';
import type { Box } from './box.ts';
import { Card, type CardActions } from './card.tsx';
import { OVERLAY_CSS } from './overlay-css.ts';
import type { Badge } from './place-badges.ts';
import { placeCard } from './place-card.ts';
import type { Underline } from './underlines.ts';

/** A badge with the claims that it stands for. */
export interface DrawnBadge {
  readonly badge: Badge;
  readonly claims: readonly Underline[];
}

/** The card that is open: the claims that it can show, which of them it shows, and whether that one is hidden. */
export interface OpenCard {
  readonly claims: readonly Underline[];
  readonly index: number;
  readonly hidden: boolean;
  /** Where the card belongs on the screen: its badge, or the claim's first line; and the claim. */
  readonly anchor: Box;
  readonly claim: Box;
}

/** What the overlay shows. */
export interface OverlayView {
  readonly tone: Tone;
  readonly analysis: ArticleAnalysis;
  readonly badges: readonly DrawnBadge[];
  readonly card: OpenCard | undefined;
}

/** Badges and card, in a closed shadow root under one host element beside the page's body. */
export class Overlay {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #layer: HTMLElement;
  readonly #language: Language;
  #placed: { readonly what: string; readonly right: number; readonly down: number } | undefined;

  constructor(document: Document, language: Language) {
    this.#language = language;
    this.host = document.createElement('div');
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_CSS);
    this.#root.adoptedStyleSheets = [sheet];
    this.#layer = document.createElement('div');
    this.#root.append(this.#layer);
    // The page's own listeners for clicks outside of its menus and the like have nothing to do with ours.
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout'] as const) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Puts the host into the page, level with the article: what the page has above it stays above our badges. */
  attach(stackLevel: number): void {
    const parent = this.host.ownerDocument.documentElement;
    if (this.host.parentElement !== parent) parent.append(this.host);
    this.host.style.setProperty('z-index', String(stackLevel), 'important');
  }

  /** Takes everything out of the page. */
  detach(): void {
    render(null, this.#layer);
    this.host.remove();
  }

  /** Shows badges and card. */
  show(view: OverlayView, open: (claims: readonly Underline[], index: number) => void, actions: CardActions): void {
    const { tone, analysis, badges, card } = view;
    const current = card?.claims[card.index];
    const opened = new Set(card?.claims.map(({ shown }) => shown.claim.id));
    this.#layer.className = `layer ${tone}`;
    this.#layer.lang = this.#language.tag;
    render(
      <LanguageContext.Provider value={this.#language}>
        {badges.map(({ badge, claims }) => (
          <BadgeButton
            key={claims[0]?.shown.claim.id}
            badge={badge}
            claims={claims}
            analysis={analysis}
            expanded={claims.some(({ shown }) => opened.has(shown.claim.id))}
            onOpen={(event) => {
              if (event.isTrusted) open(claims, leadingClaim(claims));
            }}
          />
        ))}
        {card !== undefined && current !== undefined && (
          <Card
            shown={current.shown}
            analysis={analysis}
            index={card.index}
            total={card.claims.length}
            hidden={card.hidden}
            actions={actions}
          />
        )}
      </LanguageContext.Provider>,
      this.#layer,
    );
    if (card === undefined) this.#placed = undefined;
    else this.#placeCard(card);
  }

  /** Gives the focus back to the badge of a claim; whether there is one. */
  focusBadge(claims: readonly Underline[]): boolean {
    const ids = new Set(claims.map(({ shown }) => shown.claim.id));
    const badges = [...this.#root.querySelectorAll<HTMLElement>('.badge')];
    const badge = badges.find(({ dataset }) => ids.has(dataset.claim ?? ''));
    badge?.focus({ preventScroll: true });
    return badge !== undefined;
  }

  #placeCard(card: OpenCard): void {
    const element = this.#root.querySelector<HTMLElement>('.card');
    if (element === null) return;
    if (!element.matches(':popover-open')) element.showPopover();
    const screen = { width: this.host.ownerDocument.documentElement.clientWidth, height: window.innerHeight };
    const what = [card.claims[card.index]?.shown.claim.id, card.hidden, screen.width, screen.height].join();
    // Once placed it moves with its badge, also off the screen: it must not jump at each change of the page.
    if (this.#placed?.what !== what) {
      element.style.removeProperty('max-height');
      const { width, height } = element.getBoundingClientRect();
      const { left, top, maxHeight } = placeCard(card.anchor, card.claim, { width, height }, screen);
      this.#placed = { what, right: left - card.anchor.left, down: top - card.anchor.top };
      element.style.maxHeight = `${maxHeight}px`;
    }
    element.style.left = `${card.anchor.left + this.#placed.right + window.scrollX}px`;
    element.style.top = `${card.anchor.top + this.#placed.down + window.scrollY}px`;
  }
}
