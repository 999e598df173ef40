import { bare } from './bare.ts';
import { viewOf } from './frame-of.ts';

/**
 * Adopts a style sheet for a document or a shadow tree of the page, unless that has it. Firefox refuses this to scripts of extensions
 * unless they ask as the page's own do; no method of the page's lists is called meanwhile.
 */
export const adoptSheet = (tree: DocumentOrShadowRoot, sheet: CSSStyleSheet): void => {
  const sheets = bare(tree).adoptedStyleSheets;
  if (placeOf(sheet, sheets) < 0) sheets[sheets.length] = bare(sheet);
};

/** Takes a style sheet away from where it was adopted. */
export const dropSheet = (tree: DocumentOrShadowRoot, sheet: CSSStyleSheet): void => {
  const sheets = bare(tree).adoptedStyleSheets;
  const place = placeOf(sheet, sheets);
  if (place < 0) return;
  for (let at = place + 1; at < sheets.length; at++) sheets[at - 1] = sheets[at] as CSSStyleSheet;
  sheets.length -= 1;
};

/** Gives a closed shadow tree of our own a further style: in Firefox by an element, since no script of the page may get there. */
export const styleOwnTree = (root: ShadowRoot, css: string): void => {
  const document = root.ownerDocument;
  if (bare(document) !== document) {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return;
  }
  const sheet = new (viewOf(document).CSSStyleSheet)();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

const placeOf = (sheet: CSSStyleSheet, sheets: readonly CSSStyleSheet[]): number => {
  const sought = bare(sheet);
  for (let at = 0; at < sheets.length; at++) if (sheets[at] === sought) return at;
  return -1;
};
