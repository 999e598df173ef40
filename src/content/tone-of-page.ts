import type { Tone } from '../ui/palette.ts';
import { parentOf } from './parent-of.ts';

/** Whether the page is light or dark behind an element: by the first background that is painted there, else by its text. */
export const toneBehind = (element: Element): Tone => {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none' && style.backgroundImage.includes('url(')) break;
    const luminance = luminanceOf(style.backgroundColor);
    if (luminance !== undefined) return luminance < 0.4 ? 'dark' : 'light';
  }
  const ink = luminanceOf(getComputedStyle(element).color);
  return ink !== undefined && ink > 0.5 ? 'dark' : 'light';
};

/** The relative luminance of a computed colour, 0 to 1; undefined when it is mostly transparent or in another notation. */
export const luminanceOf = (colour: string): number | undefined => {
  const parts = /^rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+%?))?\)$/.exec(colour);
  if (parts === null) return undefined;
  const [, red, green, blue, alpha = '1'] = parts;
  const opacity = alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
  if (opacity < 0.5) return undefined;
  const [r, g, b] = [red, green, blue].map((value) => linear(Number(value) / 255));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
