/** The window of a document; the page's own once nothing shows the document any more. */
export const viewOf = (document: Document): Window & typeof globalThis => document.defaultView ?? window;

/** The frame of the page that a document stands in; null for the page's own document. */
export const frameOf = (document: Document): Element | null => document.defaultView?.frameElement ?? null;

/** A document and, of one in a frame, the page around it. */
export const documentsAround = (document: Document): readonly Document[] => {
  const frame = frameOf(document);
  return frame === null ? [document] : [document, ...documentsAround(frame.ownerDocument)];
};
