/** What concerns us of what the reader does on the page; the events are the page's first, and none is changed. */
export interface OnPage {
  readonly click: (event: MouseEvent) => void;
  readonly press: (event: PointerEvent) => void;
  /** The Escape key, pressed by the reader and not by a script. */
  readonly leave: (event: KeyboardEvent) => void;
}

/** Listens to a document until the signal ends it. */
export const listenToPage = (document: Document, { click, press, leave }: OnPage, signal: AbortSignal): void => {
  const how = { capture: true, passive: true, signal } as const;
  document.addEventListener('click', click, how);
  document.addEventListener('pointerdown', press, how);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') leave(event);
    },
    how,
  );
};
