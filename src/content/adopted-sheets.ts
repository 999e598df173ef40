import { viewOf } from './frame-of.ts';

/** What Firefox shows a script of an extension of a page's object; other browsers have no such thing. */
interface Shielded<T> {
  /** The same object as the page's own scripts have it. */
  readonly wrappedJSObject?: T;
}

/**
 * Adopts a style sheet for a document or a shadow tree of the page, unless that has it. Firefox lets scripts of extensions see no adopted
 * sheets but those of the object that the page's scripts see; the page's own methods for lists are kept out of it.
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

/** Gives a closed shadow tree of our own its style: in Firefox by an element, since what the page's scripts see must not lead there. */
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
  root.adoptedStyleSheets = [sheet];
};

const bare = <T extends object>(shielded: T): T => (shielded as Shielded<T>).wrappedJSObject ?? shielded;

const placeOf = (sheet: CSSStyleSheet, sheets: readonly CSSStyleSheet[]): number => {
  const sought = bare(sheet);
  for (let at = 0; at < sheets.length; at++) if (sheets[at] === sought) return at;
  return -1;
};
