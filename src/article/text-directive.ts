import { type CharSpan, textOf } from './span.ts';

const LONGEST_EXACT = 120;
const EDGE_WORDS = 5;
const MOST_CONTEXT = 12;

/**
 * A text directive ("text=…") that leads a browser to these words of an article and to no others like them: the whole of a
 * short quotation, the edges of a long one, with as many words before it as make it unique. Undefined where none would be:
 * the same words with the same words before them.
 */
export const textDirective = (text: string, span: CharSpan): string | undefined => {
  const quote = textOf(text, span).trim();
  if (quote === '') return undefined;
  const at = span.start + textOf(text, span).indexOf(quote);
  const words = quote.split(/\s+/);
  const isExact = (quote.length <= LONGEST_EXACT && !quote.includes('\n')) || words.length < 2 * EDGE_WORDS;
  const [start, end] = isExact
    ? [quote, undefined]
    : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
  const rest = `${encoded(start)}${end === undefined ? '' : `,${encoded(end)}`}`;
  if (isFirst(text, start, at)) return `text=${rest}`;
  // Browsers look for the words before it within its paragraph.
  const before = text
    .slice(text.lastIndexOf('\n', at - 1) + 1, at)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  for (let count = 3; count <= Math.min(before.length, MOST_CONTEXT); count++) {
    const context = before.slice(-count).join(' ');
    if (isUnique(text, `${context} ${start}`)) return `text=${encoded(context)}-,${rest}`;
  }
  const all = before.slice(-MOST_CONTEXT).join(' ');
  return all !== '' && isUnique(text, `${all} ${start}`) ? `text=${encoded(all)}-,${rest}` : undefined;
};

/** Browsers take the first place where the words stand, whatever the size of their letters. */
const isFirst = (text: string, words: string, at: number): boolean => plain(text).indexOf(plain(words)) === at;

const isUnique = (text: string, words: string): boolean => {
  const [whole, part] = [plain(text).replace(/\s+/g, ' '), plain(words).replace(/\s+/g, ' ')];
  const first = whole.indexOf(part);
  return first >= 0 && whole.indexOf(part, first + 1) < 0;
};

// Letters whose small form is longer would move the places behind them.
const plain = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

// A dash is syntax in a text directive.
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
