import type { PageRange, TextAnchors } from '../page/text-anchors.ts';
import type { Underline } from '../ui/underlines.ts';

/** The claims that a selection touches, by their own words, their source's or its cue's, in the order of the page. */
export const selectedClaims = (
  selection: Selection | null,
  claims: readonly Underline[],
  anchors: TextAnchors,
): readonly Underline[] => {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const selected = selection.getRangeAt(0);
  return claims.filter(({ spans }) =>
    spans.flatMap((span) => anchors.rangesOf(span)).some((place) => touches(selected, place)),
  );
};

// By the first and the last character of each, since a selection that ends where a claim begins does not touch it.
const touches = (selected: Range, place: PageRange): boolean =>
  comparePoint(selected, place.endContainer, place.endOffset - 1) >= 0 &&
  comparePoint(selected, place.startContainer, place.startOffset + 1) <= 0;

/** Whether a point is before (-1), in (0) or after a selection (1); the page may have changed since it was read. */
const comparePoint = (selected: Range, node: Text, offset: number): number =>
  node.getRootNode() === selected.startContainer.getRootNode()
    ? selected.comparePoint(node, Math.min(offset, node.length))
    : -1;
