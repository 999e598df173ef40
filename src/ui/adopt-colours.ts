import type { PaletteName } from '../article/look.ts';
import { colourProperties } from './palette.ts';

let sheet: CSSStyleSheet | undefined;

/** Gives a page of the extension's own the colours of a palette, light or dark as the reader's system has it. */
export const adoptColours = (palette: PaletteName): void => {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(
    `:root{${colourProperties('light', palette)}}@media(prefers-color-scheme:dark){:root{${colourProperties('dark', palette)}}}`,
  );
  document.adoptedStyleSheets = [sheet];
};
