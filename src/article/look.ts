import type { Density } from './shown.ts';

/** How much is marked, from little to much. */
export const DENSITIES = ['essential', 'standard', 'all'] as const satisfies readonly Density[];

/**
 * The sets of colours. classic: calm, the first choice; earth: warmer, for pages in sepia; distinct: told apart with any kind
 * of colour vision.
 */
export const PALETTE_NAMES = ['classic', 'earth', 'distinct'] as const;

/** The name of a set of colours. */
export type PaletteName = (typeof PALETTE_NAMES)[number];

/** The ways to mark words: a fine line, a strong one, or a line on a tint like a marker's. */
export const LINE_SETS = ['fine', 'strong', 'marker'] as const;

/** The name of a way to mark words. */
export type LineSet = (typeof LINE_SETS)[number];

/** How claims are marked on pages. */
export interface Look {
  readonly density: Density;
  readonly palette: PaletteName;
  readonly lines: LineSet;
  /** Whether there are badges beside the claims. */
  readonly badges: boolean;
  /** Whether words are marked; if not, nothing is registered that a page could read. */
  readonly highlights: boolean;
}

/** The look before the reader has chosen one. */
export const LOOK_AT_FIRST: Look = {
  density: 'standard',
  palette: 'classic',
  lines: 'fine',
  badges: true,
  highlights: true,
};
