import type { LineSet, PaletteName } from '../article/look.ts';
import type { ShownClaim, SourceKind } from '../article/shown.ts';
import type { CharSpan } from '../article/span.ts';
import { BLOCK_TAGS } from '../page/tags.ts';
import type { PageRange, TextAnchors } from '../page/text-anchors.ts';
import { KIND_LOOKS, markOf } from '../ui/kinds.ts';
import { PALETTES, type Tone } from '../ui/palette.ts';
import type { Underline } from '../ui/underlines.ts';
import { adoptSheet, dropSheet } from './adopted-sheets.ts';
import { bare } from './bare.ts';
import { frameOf, viewOf } from './frame-of.ts';
import { isShadowRoot } from './node-kinds.ts';

const KINDS = Object.keys(KIND_LOOKS) as SourceKind[];
const WASHES = ['source', 'content'] as const;
type Wash = (typeof WASHES)[number];

/** The words of a source, and those of what it says, that are washed. */
export type Washed = Readonly<Record<Wash, readonly CharSpan[]>>;

/** The colours and lines of marks, and what they stand on. */
export interface MarkStyle {
  readonly tone: Tone;
  readonly palette: PaletteName;
  readonly lines: LineSet;
  /** Whether the browser inherits the styles of highlights. */
  readonly inherits: boolean;
}

/**
 * The marks in the page's text, by the CSS Custom Highlight API: no node is changed. The page can see the registry, so
 * the names are drawn by lot and say nothing.
 */
export class Highlights {
  /** The page, and the shadow trees that marked words stand in. */
  readonly #trees: Set<DocumentOrShadowRoot>;
  readonly #view: Window & typeof globalThis;
  readonly #registry: HighlightRegistry;
  readonly #sheet: CSSStyleSheet;
  readonly #names: ReadonlyMap<SourceKind | Wash, string>;
  /** Selectors of the elements that the marked words stand in, as far as they were ever marked. */
  readonly #around = new Set<string>();
  /** What was ever marked: the browser works out the style of each element for each of the rules. */
  readonly #used = new Set<SourceKind | Wash>();
  #written = '';

  constructor(document: Document) {
    this.#trees = new Set([document]);
    // Firefox's shielded window of a frame that has shown another document may still have that one's registry.
    this.#view = frameOf(document) === null ? viewOf(document) : bare(viewOf(document));
    this.#registry = this.#view.CSS.highlights;
    this.#sheet = new this.#view.CSSStyleSheet();
    // Not randomUUID: pages without a secure connection don't have it.
    const lots = crypto.getRandomValues(new Uint32Array(KINDS.length + WASHES.length));
    this.#names = new Map([...KINDS, ...WASHES].map((use, index) => [use, `h${lots[index]?.toString(36)}`] as const));
  }

  /** Draws these underlines instead of the former ones. */
  draw(underlines: readonly Underline[], anchors: TextAnchors, style: MarkStyle): void {
    for (const kind of KINDS) {
      const spans = underlines.filter(({ shown }) => shown.kind === kind).flatMap((underline) => underline.spans);
      this.#register(kind, spans, anchors);
    }
    this.#adopt(style);
  }

  /** Washes a source and what it says, instead of what was washed before. */
  wash(spans: Washed, anchors: TextAnchors, style: MarkStyle): void {
    for (const use of WASHES) this.#register(use, spans[use], anchors);
    this.#adopt(style);
  }

  /** Takes the washes away. */
  unwash(): void {
    for (const use of WASHES) this.#registry.delete(this.#nameOf(use));
  }

  /** Takes everything away. */
  clear(): void {
    for (const name of this.#names.values()) this.#registry.delete(name);
    for (const tree of this.#trees) dropSheet(tree, this.#sheet);
  }

  #register(use: SourceKind | Wash, spans: readonly CharSpan[], anchors: TextAnchors): void {
    const ranges = spans.flatMap((span) => anchors.rangesOf(span)).map(liveRange);
    for (const { startContainer } of ranges) this.#around.add(selectorAround(startContainer));
    const tree = ranges[0]?.startContainer.getRootNode();
    if (tree !== undefined && isShadowRoot(tree)) this.#trees.add(tree);
    const name = this.#nameOf(use);
    if (ranges.length === 0) {
      this.#registry.delete(name);
      return;
    }
    this.#used.add(use);
    this.#registry.set(name, new this.#view.Highlight(...ranges));
  }

  #adopt(style: MarkStyle): void {
    const css = this.#css(style);
    if (css !== this.#written) this.#sheet.replaceSync(css);
    this.#written = css;
    for (const tree of this.#trees) adoptSheet(tree, this.#sheet);
  }

  #css({ tone, palette, lines, inherits }: MarkStyle): string {
    // A rule for all elements would make the browser work out the style of the whole page anew.
    const where = inherits && this.#around.size > 0 ? `:is(${[...this.#around].sort().join()})` : '';
    const colours = PALETTES[palette][tone];
    const rules = KINDS.filter((kind) => this.#used.has(kind)).map((kind) => {
      const colour = colours[KIND_LOOKS[kind].colour];
      const { line, thickness, tint } = markOf(kind, lines);
      const behind = tint === 0 ? '' : `;background-color:${colour}${hexOf(tint)}`;
      return `${where}::highlight(${this.#nameOf(kind)}){text-decoration:underline ${line} ${colour} ${thickness}px;text-underline-offset:.2em${behind}}`;
    });
    const washes = WASHES.filter((use) => this.#used.has(use)).map((use) => {
      const strength = use === 'source' ? '47' : '26';
      return `${where}::highlight(${this.#nameOf(use)}){background-color:${colours.named}${strength}}`;
    });
    return `@media screen{${[...rules, ...washes].join('')}}`;
  }

  #nameOf(use: SourceKind | Wash): string {
    return this.#names.get(use) ?? use;
  }
}

/** A share of 1 as the two last digits of a colour. */
const hexOf = (share: number): string =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

/**
 * Selects the nearest element around a node that begins a block, or the outermost of its tree, and few others: the browser
 * works out the style of all that a rule can mean, and pages are full of `<div>`.
 */
const selectorAround = (node: Node): string => {
  let element = node.parentElement;
  while (element?.parentElement && !BLOCK_TAGS.has(element.localName)) element = element.parentElement;
  if (element === null) return '*';
  const name = element.classList[0];
  return element.localName === 'p' || name === undefined ? element.localName : `.${CSS.escape(name)}`;
};

// A live range, unlike a static one, keeps to its words when the page splits or joins text nodes.
const liveRange = (place: PageRange): Range => {
  const range = place.startContainer.ownerDocument.createRange();
  // The page may have changed since it was read.
  range.setStart(place.startContainer, Math.min(place.startOffset, place.startContainer.length));
  range.setEnd(place.endContainer, Math.min(place.endOffset, place.endContainer.length));
  return range;
};

/** What is washed of a claim: who says it, and its words. */
export const washOf = ({ claim, hops }: ShownClaim): Washed => ({
  source: hops.flatMap(({ source }) => source),
  content: [claim.span],
});
