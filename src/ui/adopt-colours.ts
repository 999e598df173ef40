import { colourProperties } from './palette.ts';

/** Gives a page of the extension's own the colours, light or dark as the reader's system has it. */
export const adoptColours = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{${colourProperties('light')}}@media(prefers-color-scheme:dark){:root{${colourProperties('dark')}}}`,
  );
  document.adoptedStyleSheets = [sheet];
};
