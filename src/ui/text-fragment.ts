import type { CharSpan } from '../article/span.ts';
import { textOf } from '../article/span.ts';

const LONGEST_EXACT = 120;
const EDGE_WORDS = 5;

/**
 * The page's address with a text fragment that leads to these words: the whole of a short quotation, the edges of a long
 * one, with words before it where the same words occur twice.
 */
export const linkTo = (address: string, text: string, span: CharSpan): string => {
  const quote = textOf(text, span).trim();
  const words = quote.split(/\s+/);
  const exact = (quote.length <= LONGEST_EXACT && !quote.includes('\n')) || words.length < 2 * EDGE_WORDS;
  const [start, end] = exact
    ? [quote, undefined]
    : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
  const before = text.slice(0, span.start).split(/\n/).at(-1)?.trim().split(/\s+/).slice(-3).join(' ') ?? '';
  const ambiguous = text.indexOf(start) !== text.lastIndexOf(start);
  const fragment = [
    ambiguous && before !== '' ? `${encoded(before)}-,` : '',
    encoded(start),
    end === undefined ? '' : `,${encoded(end)}`,
  ].join('');
  return `${address.replace(/#.*$/s, '')}#:~:text=${fragment}`;
};

// A dash is syntax in a text fragment.
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
