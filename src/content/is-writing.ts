const NOT_FOR_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether keys that are pressed on the page are meant as text: the reader is in a field, or in a frame that may hold one. */
export const isWriting = (document: Document): boolean => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active === null) return false;
  if (active.localName === 'iframe') {
    const { contentDocument } = active as HTMLIFrameElement;
    return contentDocument === null || isWriting(contentDocument);
  }
  if (document.designMode === 'on') return true;
  const role = active.getAttribute('role') ?? '';
  if (/^(?:textbox|searchbox|combobox|spinbutton)$/.test(role)) return true;
  if (active.localName === 'input') return !NOT_FOR_TEXT.has((active as HTMLInputElement).type);
  if (active.localName === 'textarea' || active.localName === 'select') return true;
  return (active as Partial<HTMLElement>).isContentEditable === true;
};
