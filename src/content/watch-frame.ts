import { frameOf, viewOf } from './frame-of.ts';

/** What is done about the frame that an article stands in. */
interface Answers {
  /** Its document is about to go: nothing of it can be touched after this, in Firefox not even be looked at. */
  readonly goes: () => void;
  /** The frame shows another document; or it was taken away, and the page has loaded another frame. */
  readonly changed: () => void;
}

/** Watches the frame that a document stands in until the signal ends it; nothing where that is the page's own document. */
export const watchFrame = (document: Document, { goes, changed }: Answers, signal: AbortSignal): void => {
  const frame = frameOf(document);
  if (frame === null) return;
  viewOf(document).addEventListener(
    'pagehide',
    ({ persisted }) => {
      if (!persisted) goes();
    },
    { signal },
  );
  // What an element loads is told to all around it on the way down alone.
  frame.ownerDocument.addEventListener(
    'load',
    ({ target }) => {
      if (target === frame || (!frame.isConnected && (target as Element).localName === 'iframe')) changed();
    },
    { capture: true, passive: true, signal },
  );
};
