/** Puts words into the clipboard, for a reader who is in this document; whether that worked. */
export const copyWords = async (words: string, document: Document): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Without a secure connection there is no clipboard object; the old way asks the browser to copy and fills in the words.
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', words);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', fill, { capture: true });
    const copied = document.execCommand('copy');
    document.removeEventListener('copy', fill, { capture: true });
    return copied;
  }
};
