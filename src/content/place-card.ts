import type { Box } from './box.ts';

/** Where a card goes, on the screen. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;

/**
 * The place for a card: beside its badge where there is room, else under the claim's last line, else above its first,
 * and always within the screen's width.
 */
export const placeCard = (
  badge: Box,
  claim: Box,
  card: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
): CardPlace => {
  const within = (left: number): number => Math.max(GAP, Math.min(left, screen.width - card.width - GAP));
  const lowest = screen.height - card.height - GAP;
  if (badge.right + GAP + card.width + GAP <= screen.width) {
    return { left: badge.right + GAP, top: Math.max(GAP, Math.min(badge.top, lowest)) };
  }
  const left = within(badge.right - card.width);
  const under = Math.max(badge.bottom, claim.bottom) + GAP;
  if (under <= lowest) return { left, top: under };
  const above = Math.min(badge.top, claim.top) - GAP - card.height;
  if (above >= GAP) return { left, top: above };
  const underBadge = badge.bottom + GAP;
  return { left, top: underBadge <= lowest ? underBadge : Math.max(GAP, lowest) };
};
