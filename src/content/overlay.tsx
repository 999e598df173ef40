import { render } from 'preact';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { PaletteName } from '../article/look.ts';
import type { ShownClaim } from '../article/shown.ts';
import { colourProperties, type Tone } from '../ui/palette.ts';
import { type Language, LanguageContext } from '../ui/say.ts';
import type { Underline } from '../ui/underlines.ts';
import { styleOwnTree } from './adopted-sheets.ts';
import { BadgeButton, leadingClaim } from './badge.tsx';
import { type Box, movedBox } from './box.ts';
import { Card } from './card.tsx';
import { CARD_CSS } from './card-css.ts';
import type { CardActions } from './card-props.ts';
import { viewOf } from './frame-of.ts';
import { OVERLAY_CSS, PROBE_COLOUR } from './overlay-css.ts';
import type { Badge } from './place-badges.ts';
import { placeCard } from './place-card.ts';
import { screenOf } from './screen-of.ts';
import { screenWidth, zoomOf } from './screen-width.ts';

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
  /** Whether it keeps its place on the screen. */
  readonly pinned: boolean;
  /** Where the card belongs on the screen: its badge, or the claim's first line; and the claim. */
  readonly anchor: Box;
  readonly claim: Box;
}

/** Badges and card, in a closed shadow root under one host element beside the page's body. */
export class Overlay {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #base: HTMLElement;
  readonly #cardLayer: HTMLElement;
  readonly #told: HTMLElement;
  readonly #outlines: HTMLElement;
  readonly #language: Language;
  #layers: readonly HTMLElement[] = [];
  #look = '';
  #inherits: boolean | undefined;
  #hasCard = false;
  /** Whether the tree has the card's style; it is not parsed before a card is opened. */
  #knowsCards = false;
  #placed: { readonly what: string; readonly right: number; readonly down: number } | undefined;

  constructor(document: Document, language: Language) {
    this.#language = language;
    this.host = document.createElement('div');
    this.#root = this.host.attachShadow({ mode: 'closed' });
    styleOwnTree(this.#root, OVERLAY_CSS);
    this.#base = document.createElement('div');
    this.#cardLayer = document.createElement('div');
    this.#told = document.createElement('p');
    this.#told.setAttribute('role', 'status');
    this.#told.popover = 'manual';
    this.#outlines = document.createElement('div');
    this.#base.append(this.#outlines, this.#cardLayer, this.#told);
    this.#root.append(this.#base);
    // The page's own listeners for clicks outside of its menus and the like have nothing to do with ours.
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout'] as const) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Where the overlay's own coordinates begin on the screen. */
  origin(): Pick<Box, 'left' | 'top'> {
    const { documentElement } = this.host.ownerDocument;
    const view = viewOf(this.host.ownerDocument);
    if (!this.host.isConnected) {
      const { position, transform } = getComputedStyle(documentElement);
      // Asking before the host is in the page saves the browser from laying the page out a second time.
      if (position === 'static' && transform === 'none') return { left: -view.scrollX, top: -view.scrollY };
      documentElement.append(this.host);
    }
    return this.host.getBoundingClientRect();
  }

  /** Puts the host into the page, level with the article: what the page has above it stays above our badges. */
  attach(stackLevel: number, tone: Tone, palette: PaletteName): void {
    const parent = this.host.ownerDocument.documentElement;
    // Of the host itself the page's styles and ours decide together; what is in it is ours alone. Its zoom is that of what is
    // around it: to ask the host once it is in the page would cost a style of its own.
    const look = `${colourProperties(tone, palette)}z-index:${stackLevel};zoom:${1 / zoomOf(parent)}`;
    if (this.#look !== look) this.#base.style.cssText = look;
    this.#look = look;
    if (!this.#base.classList.contains(tone)) this.#base.className = `layer ${tone}`;
    if (this.#base.lang !== this.#language.tag) this.#base.lang = this.#language.tag;
    if (this.host.parentElement !== parent) parent.append(this.host);
  }

  /** Whether something of the page fills the screen: browsers let a reader reach nothing outside of it then. */
  get isOutOfReach(): boolean {
    return this.host.ownerDocument.fullscreenElement?.contains(this.host) === false;
  }

  /**
   * Whether the browser inherits the styles of highlights, as Chromium does since 134: then a rule for paragraphs reaches the
   * links in them. Asked of the overlay itself; no, while that is not in the page.
   */
  inheritsHighlights(): boolean {
    if (!this.host.isConnected) return false;
    this.#inherits ??= getComputedStyle(this.#cardLayer, '::highlight(probe)').color === PROBE_COLOUR;
    return this.#inherits;
  }

  /** Takes everything out of the page. */
  detach(): void {
    this.keepLayers(0);
    render(null, this.#cardLayer);
    this.#hasCard = false;
    this.#placed = undefined;
    this.host.remove();
  }

  /** Sees to it that there are so many layers of badges; those past them are taken away. */
  keepLayers(count: number): void {
    for (const layer of this.#layers.slice(count)) {
      render(null, layer);
      layer.remove();
    }
    const layers = this.#layers.slice(0, count);
    while (layers.length < count) {
      const layer = this.host.ownerDocument.createElement('div');
      layers.push(layer);
      this.#cardLayer.before(layer);
    }
    this.#layers = layers;
  }

  /** Moves a layer as a whole, as long as its badges are not placed anew. */
  moveLayer(layer: number, down: number): void {
    const place = this.#layers[layer];
    const transform = down === 0 ? '' : `translateY(${down}px)`;
    if (place !== undefined && place.style.transform !== transform) place.style.transform = transform;
  }

  /** Shows the badges of one layer; those of `opened` claims as expanded. */
  showBadges(
    layer: number,
    badges: readonly DrawnBadge[],
    analysis: ArticleAnalysis,
    opened: readonly Underline[],
    open: (claims: readonly Underline[], index: number) => void,
  ): void {
    const place = this.#layers[layer];
    if (place === undefined) return;
    const ids = new Set(opened.map(({ shown }) => shown.claim.id));
    render(
      <LanguageContext.Provider value={this.#language}>
        {badges.map(({ badge, claims }) => (
          <BadgeButton
            key={claims[0]?.shown.claim.id}
            badge={badge}
            claims={claims}
            analysis={analysis}
            expanded={claims.some(({ shown }) => ids.has(shown.claim.id))}
            onOpen={(event) => {
              if (event.isTrusted) open(claims, leadingClaim(claims));
            }}
          />
        ))}
      </LanguageContext.Provider>,
      place,
    );
  }

  /** Shows the card, or none. */
  showCard(
    card: OpenCard | undefined,
    analysis: ArticleAnalysis,
    claims: readonly ShownClaim[],
    actions: CardActions,
  ): void {
    if (card === undefined && !this.#hasCard) return;
    if (!this.#knowsCards) styleOwnTree(this.#root, CARD_CSS);
    this.#knowsCards = true;
    this.#hasCard = card !== undefined;
    const current = card?.claims[card.index];
    render(
      <LanguageContext.Provider value={this.#language}>
        {card !== undefined && current !== undefined && (
          <Card
            shown={current.shown}
            analysis={analysis}
            claims={claims}
            index={card.index}
            total={card.claims.length}
            hidden={card.hidden}
            pinned={card.pinned}
            actions={actions}
          />
        )}
      </LanguageContext.Provider>,
      this.#cardLayer,
    );
    if (card === undefined) this.#placed = undefined;
    else this.#placeCard(card);
  }

  /** Outlines these places, in the overlay's coordinates, instead of those before: of words that get no highlight. */
  outline(places: readonly Box[]): void {
    const outlines = places.map(({ left, top, right, bottom }) => {
      const outline = this.host.ownerDocument.createElement('div');
      outline.className = 'outline';
      outline.style.cssText = `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
      return outline;
    });
    this.#outlines.replaceChildren(...outlines);
  }

  /** Tells screen readers something, and shows it to all readers if it is to be `seen`; nothing takes back what was told. */
  tell(words: string, how: 'seen' | 'unseen'): void {
    const told = this.#told;
    if (!told.isConnected) return;
    told.hidePopover();
    told.className = `told ${how}`;
    const document = this.host.ownerDocument;
    const under = how === 'seen' ? viewOf(document).innerHeight - screenOf(document).bottom : 0;
    told.style.bottom = under === 0 ? '' : `${under + 24}px`;
    // It must be there, and empty, before it says something, or it is not read out.
    told.showPopover();
    told.textContent = '';
    if (words === '') told.hidePopover();
    else requestAnimationFrame(() => told.append(words));
  }

  /** Gives the focus back to the badge of a claim; whether there is one. */
  focusBadge(claims: readonly Underline[]): boolean {
    const ids = new Set(claims.map(({ shown }) => shown.claim.id));
    const badges = [...this.#root.querySelectorAll<HTMLElement>('.badge')];
    const badge = badges.find(({ dataset }) => dataset.claims?.split(' ').some((id) => ids.has(id)));
    badge?.focus({ preventScroll: true });
    return badge !== undefined;
  }

  #placeCard(card: OpenCard): void {
    const element = this.#root.querySelector<HTMLElement>('.card');
    if (element === null) return;
    if (!element.matches(':popover-open')) element.showPopover();
    if (card.pinned) {
      this.#pinCard(element);
      return;
    }
    element.style.removeProperty('position');
    const document = this.host.ownerDocument;
    const { innerHeight, scrollX, scrollY } = viewOf(document);
    const what = [card.claims[card.index]?.shown.claim.id, card.hidden, screenWidth(document), innerHeight].join();
    // Once placed it moves with its badge, also off the screen: it must not jump at each change of the page.
    if (this.#placed?.what !== what) {
      element.style.removeProperty('max-height');
      const { width, height } = element.getBoundingClientRect();
      const seen = screenOf(document);
      const screen = { width: seen.right - seen.left, height: seen.bottom - seen.top };
      const [anchor, claim] = [inside(card.anchor, seen), inside(card.claim, seen)];
      const { left, top, maxHeight } = placeCard(anchor, claim, { width, height }, screen);
      this.#placed = { what, right: left - anchor.left, down: top - anchor.top };
      element.style.maxHeight = `${maxHeight}px`;
    }
    element.style.left = `${card.anchor.left + this.#placed.right + scrollX}px`;
    element.style.top = `${card.anchor.top + this.#placed.down + scrollY}px`;
  }

  /** Keeps the card where it now is on the screen; let go, it is placed anew. */
  #pinCard(element: HTMLElement): void {
    this.#placed = undefined;
    if (element.style.position === 'fixed') return;
    const { left, top } = element.getBoundingClientRect();
    Object.assign(element.style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
  }
}

/** A box in the coordinates of what is on the screen. */
const inside = (box: Box, { left, top }: Box): Box => movedBox(box, -left, -top);
