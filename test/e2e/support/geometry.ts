import type { Frame, Page } from 'puppeteer-core';
import { type Box, boxesMeet } from '../../../src/content/box.ts';
import type { SeenBox, SeenElement } from './closed-root.ts';
import { badgesOn, until } from './reader.ts';

/** A badge and where it is on the screen. */
export interface PlacedBadge {
  readonly badge: SeenElement;
  readonly box: Box;
}

/** The boxes of all lines of a page's own text, where they are on the screen, open shadow roots included. */
export const linesOn = (page: Page | Frame): Promise<readonly Box[]> =>
  page.evaluate(() => {
    const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
    const range = document.createRange();
    const roots: Node[] = [document.body];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot !== null) roots.push(node.shadowRoot);
          continue;
        }
        if (!/\S/.test(node.nodeValue ?? '')) continue;
        range.selectNodeContents(node);
        for (const { left, top, right, bottom } of range.getClientRects()) boxes.push({ left, top, right, bottom });
      }
    }
    return boxes;
  });

/** The boxes of the lines that are highlighted. */
export const markedLinesOn = (page: Page | Frame): Promise<readonly Box[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((range) =>
        [...(range as Range).getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
      ),
    ),
  );

/** All badges with their places. */
export const placedBadges = async (page: Page): Promise<readonly PlacedBadge[]> => {
  const placed: PlacedBadge[] = [];
  for (const badge of await badgesOn(page)) {
    const box = await badge.box();
    if (box !== undefined) placed.push({ badge, box: edgesOf(box) });
  }
  return placed;
};

/** All badges, once they neither come nor move. */
export const badgesAtRest = async (page: Page): Promise<readonly PlacedBadge[]> => {
  let former = '';
  return until(
    async () => {
      await new Promise((wait) => setTimeout(wait, 400));
      return placedBadges(page);
    },
    (badges) => {
      const now = JSON.stringify(badges.map(({ box }) => box));
      const same = now === former && badges.length > 0;
      former = now;
      return same;
    },
  );
};

/** What covers a line of text though it must not: a line for each, empty when all is well. */
export const coveredLines = (badges: readonly PlacedBadge[], lines: readonly Box[]): readonly string[] =>
  badges.flatMap(({ badge, box }) =>
    lines
      .filter((line) => boxesMeet(box, shrunk(line)))
      .map((line) => `${badge.text} ${JSON.stringify(box)} ${JSON.stringify(line)}`),
  );

/** How far each badge is above or below the nearest highlighted line, in pixels. */
export const distances = (badges: readonly PlacedBadge[], marked: readonly Box[]): readonly number[] =>
  badges.map(({ box }) => Math.min(...marked.map((line) => Math.max(line.top - box.bottom, box.top - line.bottom, 0))));

const edgesOf = ({ x, y, width, height }: SeenBox): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

// The debugger gives boxes in whole pixels of the screen.
const shrunk = ({ left, top, right, bottom }: Box): Box => ({
  left: left + 0.5,
  top: top + 0.5,
  right: right - 0.5,
  bottom: bottom - 0.5,
});
