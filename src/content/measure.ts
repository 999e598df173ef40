import type { ArticleAnalysis } from '../article/analysis.ts';
import type { CharSpan } from '../article/span.ts';
import type { PageRange, TextAnchors } from '../page/text-anchors.ts';
import { type Box, movedBox } from './box.ts';
import type { ClaimGroup } from './group-claims.ts';
import { boxesOnPage } from './obstacles.ts';
import type { Place } from './place-badges.ts';

/** What placing badges needs to know of the page, in one coordinate system: the overlay's. */
export interface Measures {
  /** The groups that are on the page; a claim in a part that is not displayed has no place. */
  readonly groups: readonly ClaimGroup[];
  /** One for each of the groups. */
  readonly places: readonly Place[];
  readonly taken: readonly Box[];
  readonly width: number;
}

/** Reads all geometry in one pass and writes nothing. */
export const measure = (
  groups: readonly ClaimGroup[],
  isTall: (group: ClaimGroup) => boolean,
  analysis: ArticleAnalysis,
  blocks: readonly CharSpan[],
  anchors: TextAnchors,
  host: Element,
): Measures => {
  const origin = host.getBoundingClientRect();
  const columns = new Map<Element, Place['column']>();
  const around = new Set<Element>();
  const measured: { group: ClaimGroup; place: Place }[] = [];
  for (const group of groups) {
    const first = group[0];
    const start = first.spans[0];
    const block = blocks[analysis.sentences[first.shown.claim.sentence]?.block ?? -1];
    if (start === undefined || block === undefined) continue;
    const opening = anchors.rangesOf(start)[0];
    const closing = anchors.rangesOf({ start: block.end - 1, end: block.end }).at(-1);
    const line = opening === undefined ? undefined : linesOf(opening)[0];
    if (opening === undefined || line === undefined) continue;
    const column = columnAround(opening.startContainer, columns);
    noteAncestors(opening.startContainer, around);
    const end = (closing === undefined ? undefined : linesOf(closing).at(-1)) ?? line;
    measured.push({ group, place: { line, column, end, tall: isTall(group) } });
  }
  const places = alignColumns(measured.map(({ place }) => place));
  const area = areaOf(places);
  const taken = area === undefined ? [] : boxesOnPage(document.body, area, around);
  return {
    groups: measured.map(({ group }) => group),
    places: places.map((place) => movedPlace(place, -origin.left, -origin.top)),
    taken: taken.map((box) => movedBox(box, -origin.left, -origin.top)),
    width: document.documentElement.clientWidth - origin.left - window.scrollX,
  };
};

/** The boxes of a range's lines on the screen. */
export const linesOf = (place: PageRange): Box[] => {
  const range = document.createRange();
  range.setStart(place.startContainer, Math.min(place.startOffset, place.startContainer.length));
  range.setEnd(place.endContainer, Math.min(place.endOffset, place.endContainer.length));
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

/** The inner edges of the nearest element that lays its text out as a block. */
const columnAround = (node: Node, known: Map<Element, Place['column']>): Place['column'] => {
  let element = node.parentElement;
  while (element !== null && /^(?:inline|contents)/.test(getComputedStyle(element).display) && element.parentElement) {
    element = element.parentElement;
  }
  if (element === null) return { left: 0, right: 0 };
  const former = known.get(element);
  if (former !== undefined) return former;
  const { left, right } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const column = {
    left: left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth),
    right: right - Number.parseFloat(style.paddingRight) - Number.parseFloat(style.borderRightWidth),
  };
  known.set(element, column);
  return column;
};

/** Adds the elements around a node, up to the first that is known. */
const noteAncestors = (node: Node, known: Set<Element>): void => {
  for (let at = node.parentElement; at !== null && !known.has(at); at = at.parentElement) known.add(at);
};

/** The places with the edges of the column that most of them stand in, so that badges line up beside lists and quotes too. */
const alignColumns = (places: readonly Place[]): readonly Place[] => {
  const counts = new Map<string, { readonly column: Place['column']; count: number }>();
  for (const { column } of places) {
    const key = `${Math.round(column.left)} ${Math.round(column.right)}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { column, count: 1 });
    else known.count++;
  }
  const common = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.column;
  if (common === undefined) return places;
  return places.map((place) => {
    const { left, right } = place.column;
    const inside = left < common.right && common.left < right;
    if (!inside) return place;
    return { ...place, column: { left: Math.min(left, common.left), right: Math.max(right, common.right) } };
  });
};

const areaOf = (places: readonly Place[]): { readonly top: number; readonly bottom: number } | undefined =>
  places.length === 0
    ? undefined
    : {
        top: Math.min(...places.map(({ line }) => line.top)) - 100,
        bottom: Math.max(...places.map(({ line, end }) => Math.max(line.bottom, end.bottom))) + 200,
      };

const movedPlace = (place: Place, right: number, down: number): Place => ({
  line: movedBox(place.line, right, down),
  column: { left: place.column.left + right, right: place.column.right + right },
  end: movedBox(place.end, right, down),
  tall: place.tall,
});
