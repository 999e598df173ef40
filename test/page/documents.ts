import { parseHtml } from '../../tools/read-html.ts';

/** A page with this body, as the reader of pages gets it. */
export const pageOf = (body: string, head = ''): Document =>
  parseHtml(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

/** A sentence long enough to be taken for prose, different for each number. */
export const sentence = (number: number): string =>
  `Paragraph ${number} tells at some length what the harbour board of Eastmere decided about its ${number + 2} quays that day.`;

/** Paragraphs of prose, numbered from `first`. */
export const paragraphs = (count: number, first = 1): string =>
  Array.from({ length: count }, (_, index) => `<p>${sentence(first + index)}</p>`).join('\n');
