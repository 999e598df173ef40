import { type CharSpan, textOf } from '../article/span.ts';

const MARKS = /["“”«»]/g;
const OPENING = '“«';

/** Whether the words of a span stand in quotation marks, or have some among them. */
export const isQuoted = (text: string, span: CharSpan): boolean => {
  if (/["“”«»]/.test(textOf(text, span))) return true;
  const paragraph = text.lastIndexOf('\n', span.start - 1) + 1;
  let open = false;
  for (const [mark] of text.slice(paragraph, span.start).matchAll(MARKS)) {
    open = mark === '"' ? !open : OPENING.includes(mark);
  }
  // Single marks are apostrophes too: only a pair right at both edges counts.
  return open || (/[‘']/.test(text.charAt(span.start - 1)) && /[’'.,]/.test(text.charAt(span.end)));
};
