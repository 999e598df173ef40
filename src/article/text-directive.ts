import { type CharSpan, textOf } from './span.ts';

const LONGEST_EXACT = 120;
const EDGE_WORDS = 5;
const FEWEST_BEFORE = 3;
const MOST_BEFORE = 12;

/**
 * Makes text directives ("text=…") that lead a browser to words of this text and to no others like them: the whole of a
 * short quotation, the edges of a long one, with as many words before it as make it unique. Where a sentence stands there
 * twice, word for word, it leads to the first. Undefined for no words at all.
 */
export const textDirectives = (text: string): ((span: CharSpan) => string | undefined) => {
  // Browsers take the first place where the words stand, whatever the size of their letters and the white space between them.
  const plain = simple(text);
  const isUnique = (words: string): boolean => {
    const first = plain.indexOf(simple(words));
    return first >= 0 && plain.indexOf(simple(words), first + 1) < 0;
  };
  return (span) => {
    const quote = textOf(text, span).trim();
    if (quote === '') return undefined;
    const words = quote.split(/\s+/);
    const isExact = (quote.length <= LONGEST_EXACT && !quote.includes('\n')) || words.length < 2 * EDGE_WORDS;
    const [start, end] = isExact
      ? [quote, undefined]
      : [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')];
    const rest = `${encoded(start)}${end === undefined ? '' : `,${encoded(end)}`}`;
    if (isUnique(start)) return `text=${rest}`;
    const before = wordsBefore(text, span.start);
    for (let count = Math.min(FEWEST_BEFORE, before.length); count > 0 && count <= before.length; count++) {
      const context = before.slice(-count).join(' ');
      if (isUnique(`${context} ${start}`)) return `text=${encoded(context)}-,${rest}`;
    }
    return before.length === 0 ? `text=${rest}` : `text=${encoded(before.join(' '))}-,${rest}`;
  };
};

/** The words before a place in its paragraph: browsers look no further. */
const wordsBefore = (text: string, place: number): string[] =>
  text
    .slice(text.lastIndexOf('\n', place - 1) + 1, place)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(-MOST_BEFORE);

const simple = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

// A dash is syntax in a text directive. Half a character, where a text was cut, can't be encoded.
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
