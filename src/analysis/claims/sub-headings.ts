import type { Block } from '../../article/article.ts';
import type { TextLayers } from '../layers.ts';

/** The longest line that still reads as a heading, in characters. */
const LONGEST = 130;

/** The blocks, by their place, that stand between the paragraphs as headings do: one line that no mark ends. */
export const findSubHeadings = ({ text, blocks }: TextLayers): ReadonlySet<number> => {
  const lines = blocks.map(({ span }) => text.slice(span.start, span.end));
  const found = new Set<number>();
  blocks.forEach(({ kind, part }, index) => {
    const line = lines[index] ?? '';
    if (part === 'headline' || part === 'dek' || part === 'summary') return;
    if (isCapitals(line) || (isOpen(line) && (kind === 'heading' || isShort(line, index)))) found.add(index);
    else if (isOpen(line) && kind === 'paragraph' && part === 'body' && !isProse(line))
      if (standsAlone(lines, blocks, index)) found.add(index);
  });
  return found;
};

const isOpen = (line: string): boolean =>
  line.length <= LONGEST && !line.includes('\n') && !/[.!?…:]["'”’)]*$/.test(line);

/** "FULL TEXT.", "A COLD WINTER" */
const isCapitals = (line: string): boolean =>
  line.length < 80 && /^[^\p{Ll}]+$/u.test(line) && /\p{Lu}{3}/u.test(line) && !/[!?…:]["'”’)]*$/.test(line);

const isShort = (line: string, index: number): boolean =>
  index > 0 &&
  line.length < 60 &&
  line.split(' ').length <= 9 &&
  !/\b(?:is|are|was|were|has|have|had|said|says)\b/i.test(line);

/** A long line in a past tense is a sentence whose full stop was forgotten: headings tell in the present. */
const isProse = (line: string): boolean =>
  line.split(' ').length > 10 &&
  /\b(?:has|have|had|was|were|said)\b/.test(line.split(/ (?:after|as|when|who|that|where|if) /)[0] ?? '');

/** Several open lines in a row are a list, whose points may each say something; so may the line below a headline. */
const standsAlone = (lines: readonly string[], blocks: readonly Block[], index: number): boolean => {
  const [before, after] = [lines[index - 1], lines[index + 1]];
  return (
    before !== undefined &&
    blocks[index - 1]?.part === 'body' &&
    !isOpen(before) &&
    (after === undefined || !isOpen(after))
  );
};
