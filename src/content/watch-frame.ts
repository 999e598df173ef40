import { frameOf } from './frame-of.ts';

/**
 * Calls `changed` when the frame that a document stands in shows another document or is taken away, and after that when
 * the page loads another frame; never of the page's own document.
 */
export const watchFrame = (document: Document, changed: () => void, signal: AbortSignal): void => {
  const frame = frameOf(document);
  if (frame === null) return;
  const gone = new MutationObserver(() => {
    if (frame.isConnected) return;
    gone.disconnect();
    changed();
  });
  for (let at = frame.parentNode; at !== null; at = at.parentNode) gone.observe(at, { childList: true });
  // What an element loads is told to all around it on the way down alone.
  frame.ownerDocument.addEventListener(
    'load',
    ({ target }) => {
      if (target === frame || (!frame.isConnected && (target as Element).localName === 'iframe')) changed();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => gone.disconnect());
};
