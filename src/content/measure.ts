import type { ArticleAnalysis } from '../article/analysis.ts';
import type { CharSpan } from '../article/span.ts';
import type { PageRange, TextAnchors } from '../page/text-anchors.ts';
import type { ClaimGroup } from '../ui/group-claims.ts';
import { type Box, boxesMeet, movedBox } from './box.ts';
import { Clipping } from './clipping.ts';
import type { Area, Origin } from './obstacles.ts';
import { parentOf } from './parent-of.ts';
import type { Place } from './place-badges.ts';

/** What places are measured by: the article as read and as analysed. */
export interface Surroundings {
  readonly analysis: ArticleAnalysis;
  readonly blocks: readonly CharSpan[];
  readonly anchors: TextAnchors;
  readonly isTall: (group: ClaimGroup) => boolean;
}

/** Where some groups stand, in the overlay's coordinates. */
export interface Measured {
  /** The groups that are on the page; a claim in a part that is not displayed has no place. */
  readonly groups: readonly ClaimGroup[];
  /** One for each of the groups. */
  readonly places: readonly Place[];
}

type Column = Place['column'];
const EVERYWHERE: Column = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/** Measures places and remembers what it learnt of the page's columns; it reads the layout and writes nothing. */
export class Measuring {
  /** The elements that the claims stand in: their paint is no obstacle to badges beside them. */
  readonly around = new Set<Element>();
  readonly #surroundings: Surroundings;
  readonly #origin: Origin;
  readonly #clipping = new Clipping();
  readonly #columns = new Map<Element, Column>();
  readonly #counts = new Map<string, { readonly column: Column; count: number }>();

  constructor(surroundings: Surroundings, origin: Origin) {
    this.#surroundings = surroundings;
    this.#origin = origin;
  }

  /** The column that the places measured so far stand in; undefined where they stand in several, side by side. */
  get column(): Column | undefined {
    const common = this.#commonest;
    const areBeside = ({ left, right }: Column) =>
      common !== undefined && (left >= common.right || common.left >= right);
    return [...this.#counts.values()].some(({ column }) => areBeside(column)) ? undefined : common;
  }

  get #commonest(): Column | undefined {
    let common: { readonly column: Column; readonly count: number } | undefined;
    for (const each of this.#counts.values()) if (common === undefined || each.count > common.count) common = each;
    return common?.column;
  }

  /** The places of these groups. */
  measure(groups: readonly ClaimGroup[]): Measured {
    const origin = this.#origin();
    // Columns are kept in the overlay's coordinates, since the page may be scrolled between two calls.
    const measured = groups.flatMap((group) => {
      const place = this.#placeOf(group, origin);
      return place === undefined ? [] : [{ group, place }];
    });
    for (const { place } of measured) this.#count(place.column);
    const common = this.#commonest;
    return {
      groups: measured.map(({ group }) => group),
      places: measured.map(({ place: given }) => {
        const place = common === undefined ? given : aligned(given, common);
        return { ...place, between: () => this.#between(place.column) };
      }),
    };
  }

  /** How far down the screen the first of these groups that is on the page stands. */
  topOf(groups: readonly ClaimGroup[]): number | undefined {
    for (const [{ spans }] of groups) {
      const start = spans[0];
      const opening = start === undefined ? undefined : this.#surroundings.anchors.rangesOf(start)[0];
      const line = opening === undefined ? undefined : linesOf(opening)[0];
      if (line !== undefined) return line.top;
    }
    return undefined;
  }

  #placeOf(group: ClaimGroup, { left, top }: Pick<Box, 'left' | 'top'>): Place | undefined {
    const { analysis, blocks, anchors, isTall } = this.#surroundings;
    const first = group[0];
    const start = first.spans[0];
    const block = blocks[analysis.sentences[first.shown.claim.sentence]?.block ?? -1];
    if (start === undefined || block === undefined) return undefined;
    const opening = anchors.rangesOf(start)[0];
    const line = opening === undefined ? undefined : linesOf(opening)[0];
    if (opening === undefined || line === undefined) return undefined;
    const around = parentOf(opening.startContainer);
    if (around !== null && !this.#clipping.shows(line, around)) return undefined;
    this.#noteAncestors(opening.startContainer);
    return {
      line: movedBox(line, -left, -top),
      column: this.#columnAround(opening.startContainer, line, left),
      between: () => EVERYWHERE,
      end: () => this.#endOf(block) ?? movedBox(line, -left, -top),
      tall: isTall(group),
    };
  }

  #endOf(block: CharSpan): Box | undefined {
    const closing = this.#surroundings.anchors.rangesOf({ start: block.end - 1, end: block.end }).at(-1);
    const end = closing === undefined ? undefined : linesOf(closing).at(-1);
    const { left, top } = this.#origin();
    return end === undefined ? undefined : movedBox(end, -left, -top);
  }

  /** The inner edges of the nearest element that lays its text out as a block. */
  #columnAround(node: Node, line: Box, origin: number): Column {
    let element = parentOf(node);
    while (element !== null && /^(?:inline|contents)/.test(getComputedStyle(element).display)) {
      const outer = parentOf(element);
      if (outer === null) break;
      element = outer;
    }
    if (element === null) return { left: 0, right: 0 };
    const former = this.#columns.get(element);
    if (former !== undefined) return former;
    const fragments = [...element.getClientRects()];
    const { left, right } = fragments.find((fragment) => boxesMeet(fragment, line)) ?? element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const column = {
      left: left - origin + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth),
      right: right - origin - Number.parseFloat(style.paddingRight) - Number.parseFloat(style.borderRightWidth),
    };
    // What runs over several columns of the page is in each line's own.
    if (fragments.length === 1) this.#columns.set(element, column);
    return column;
  }

  /** The inner edges of the columns to the left and to the right of one. */
  #between({ left, right }: Column): Column {
    const others = [...this.#counts.values()].map(({ column }) => column);
    return {
      left: Math.max(...others.map((other) => (other.right <= left ? other.right : Number.NEGATIVE_INFINITY))),
      right: Math.min(...others.map((other) => (other.left >= right ? other.left : Number.POSITIVE_INFINITY))),
    };
  }

  #noteAncestors(node: Node): void {
    for (let at = parentOf(node); at !== null && !this.around.has(at); at = parentOf(at)) this.around.add(at);
  }

  #count(column: Column): void {
    const key = `${Math.round(column.left)} ${Math.round(column.right)}`;
    const known = this.#counts.get(key);
    if (known === undefined) this.#counts.set(key, { column, count: 1 });
    else known.count++;
  }
}

/** A place with the edges of the column that most stand in, so that badges line up beside lists and quotes too. */
const aligned = (place: Place, common: Column): Place => {
  const { left, right } = place.column;
  if (left >= common.right || common.left >= right) return place;
  return { ...place, column: { left: Math.min(left, common.left), right: Math.max(right, common.right) } };
};

/** The boxes of a range's lines on the screen. */
export const linesOf = (place: PageRange): Box[] => {
  const range = place.startContainer.ownerDocument.createRange();
  range.setStart(place.startContainer, Math.min(place.startOffset, place.startContainer.length));
  range.setEnd(place.endContainer, Math.min(place.endOffset, place.endContainer.length));
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

/** The heights between which badges of these places may come to stand in the margin. */
export const areaOf = (places: readonly Place[]): Area | undefined =>
  places.length === 0
    ? undefined
    : {
        top: Math.min(...places.map(({ line }) => line.top)) - 100,
        bottom: Math.max(...places.map(({ line }) => line.bottom)) + 200,
      };
