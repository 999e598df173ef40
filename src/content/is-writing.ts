const NOT_FOR_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether keys that are pressed on the page are meant as text: the reader is in a field, or in a frame that may hold one. */
export const isWriting = (document: Document): boolean => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active === null) return false;
  if (active instanceof HTMLIFrameElement) return active.contentDocument === null || isWriting(active.contentDocument);
  if (document.designMode === 'on') return true;
  const role = active.getAttribute('role') ?? '';
  if (/^(?:textbox|searchbox|combobox|spinbutton)$/.test(role)) return true;
  if (active instanceof HTMLInputElement) return !NOT_FOR_TEXT.has(active.type);
  if (active.localName === 'textarea' || active.localName === 'select') return true;
  return active instanceof HTMLElement && active.isContentEditable;
};
