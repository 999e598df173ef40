import { type Box, boxesMeet } from './box.ts';

/** Where a card goes on the screen, and how high it may be: past that it scrolls inside. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 8;
/** Less than this is no card any more; it then covers the claim rather than shrink. */
const LOWEST_CARD = 260;
const HIGHEST_CARD = 560;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The place for a card: beside its badge where there is room that is not the claim's, else under the claim's last line or
 * above its first, wherever it fits, and always within the screen.
 */
export const placeCard = (badge: Box, claim: Box, card: Size, screen: Size): CardPlace => {
  const tallest = Math.min(HIGHEST_CARD, screen.height - 2 * GAP);
  const height = Math.min(card.height, tallest);
  const lowest = screen.height - height - GAP;
  const level = Math.min(Math.max(badge.top, -height / 2), lowest);
  const beside = [badge.right + GAP, badge.left - GAP - card.width].find((left) => {
    const box = { left, top: level, right: left + card.width, bottom: level + height };
    return left >= GAP && box.right + GAP <= screen.width && !boxesMeet(box, claim);
  });
  if (beside !== undefined) return { left: beside, top: level, maxHeight: tallest };
  const wanted = badge.left < claim.left ? badge.left : badge.right - card.width;
  const left = Math.max(GAP, Math.min(wanted, screen.width - card.width - GAP));
  const under = Math.max(badge.bottom, claim.bottom) + GAP;
  const roomUnder = screen.height - GAP - under;
  const roomAbove = Math.min(badge.top, claim.top) - 2 * GAP;
  const goesUnder = roomUnder >= height || roomUnder >= roomAbove;
  const room = goesUnder ? roomUnder : roomAbove;
  const maxHeight = Math.min(room, tallest);
  if (room < Math.min(height, LOWEST_CARD)) return { left, top: Math.max(GAP, lowest), maxHeight: tallest };
  return { left, top: goesUnder ? under : roomAbove + GAP - Math.min(height, maxHeight), maxHeight };
};
