/** How wide the screen is without its scroll bar, in the pixels that rectangles are given in: also where a page zooms itself. */
export const screenWidth = ({ documentElement }: Document): number =>
  documentElement.clientWidth * zoomOf(documentElement);

/** By how much an element is enlarged by CSS `zoom`, its own and that of all around it. */
export const zoomOf = (element: Element): number =>
  (element as Element & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
