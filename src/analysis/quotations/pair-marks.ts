import type { CharSpan } from '../../article/span.ts';
import type { MarkFamily, QuotationMark } from './quotation-marks.ts';

/** One block of the article with its quotation marks. */
export interface MarkedBlock {
  readonly span: CharSpan;
  readonly marks: readonly QuotationMark[];
  /** Whether words of the article's own run stand here: a quotation may go on from such a block to the next. */
  readonly runs: boolean;
  /** Where the sentence ends that holds the given offset. */
  readonly sentenceEnd: (offset: number) => number;
}

/** The places of all quotations, one list of spans each, in the order of their opening marks. */
export const pairMarks = (blocks: readonly MarkedBlock[]): CharSpan[][] => {
  const quotations: CharSpan[][] = [];
  let running: Open | undefined;
  blocks.forEach((block, index) => {
    if (!block.runs && running !== undefined) {
      quotations.push(...pairBlock(block, undefined).quotations);
      return;
    }
    const paired = pairBlock(block, running);
    quotations.push(...paired.quotations);
    running = undefined;
    if (paired.open === undefined) return;
    const next = blocks.slice(index + 1, index + 4).find((other) => other.runs);
    if (block.runs && next !== undefined && goesOn(paired.open.family, next)) {
      paired.open.earlier.push({ start: paired.open.start, end: block.span.end });
      running = paired.open;
    } else {
      const spans = unclosed(paired.open, block);
      if (spans.length > 0) quotations.push(spans);
    }
  });
  return withoutCrossings(quotations.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a)));
};

const startOf = (spans: readonly CharSpan[]): number => spans[0]?.start ?? 0;
const endOf = (spans: readonly CharSpan[]): number => spans.at(-1)?.end ?? 0;

/** A quotation that was never closed may end, by its sentence, inside a later one: it ends before that then. */
const withoutCrossings = (quotations: readonly CharSpan[][]): CharSpan[][] => {
  const ended = quotations.map((spans) => [...spans]);
  const holders: number[] = [];
  ended.forEach((spans, index) => {
    const [start, end] = [startOf(spans), endOf(spans)];
    for (let at = holders.at(-1); at !== undefined; at = holders.at(-1)) {
      const holder = ended[at] ?? [];
      if (endOf(holder) >= end) break;
      if (endOf(holder) > start)
        ended[at] = holder.flatMap((span) => (span.start < start ? [{ ...span, end: Math.min(span.end, start) }] : []));
      holders.pop();
    }
    holders.push(index);
  });
  return ended;
};

/** A quotation whose closing mark has not come yet. */
interface Open {
  readonly family: MarkFamily;
  readonly start: number;
  /** Its spans in earlier blocks; grows while it runs on. */
  readonly earlier: CharSpan[];
  /** For single marks: the index of the mark that will close it. */
  readonly closer?: number;
}

interface Paired {
  readonly quotations: CharSpan[][];
  /** What is still open at the block's end. */
  readonly open: Open | undefined;
}

const pairBlock = (block: MarkedBlock, running: Open | undefined): Paired => {
  const quotations: CharSpan[][] = [];
  const stack: Open[] = running === undefined ? [] : [{ ...running, start: block.span.start }];
  block.marks.forEach((mark, index) => {
    if (index === 0 && running !== undefined && mark.family === running.family && mark.span.start === block.span.start)
      return;
    const depth = stack.findLastIndex(
      (open) => open.family === mark.family && (open.closer === undefined || open.closer === index),
    );
    const open = stack[depth];
    if (open !== undefined && mark.closes && (!mark.opens || mark.family !== 'single')) {
      quotations.push([...open.earlier, { start: open.start, end: mark.span.end }]);
      for (const inner of stack.splice(depth).slice(1))
        quotations.push(...unclosedInside(inner, block, mark.span.start));
    } else if (mark.opens && mark.family === 'single') {
      const closer = findSingleCloser(block.marks, index, stack);
      if (closer !== undefined) stack.push({ family: 'single', start: mark.span.start, earlier: [], closer });
      else if (mark.shaped && mark.span.start === block.span.start)
        stack.push({ family: 'single', start: mark.span.start, earlier: [] });
    } else if (mark.opens) stack.push({ family: mark.family, start: mark.span.start, earlier: [] });
  });
  const [outermost, ...inner] = stack;
  // An opening mark with whole quotations after it was left over by mistake.
  if (outermost !== undefined && outermost.earlier.length === 0 && closedAfter(outermost, block, quotations)) {
    quotations.push(...unclosedInside(outermost, block, block.span.end));
    return { quotations, open: undefined };
  }
  for (const open of inner) quotations.push(...unclosedInside(open, block, block.span.end));
  return { quotations, open: outermost };
};

const closedAfter = (open: Open, block: MarkedBlock, quotations: readonly CharSpan[][]): boolean =>
  quotations.some(([first]) => {
    if (first === undefined || first.start <= open.start) return false;
    return block.marks.some((mark) => mark.span.start === first.start && mark.family === open.family);
  });

const goesOn = (family: MarkFamily, next: MarkedBlock): boolean => {
  const first = next.marks.find((mark) => mark.family === family);
  if (first === undefined) return false;
  return first.opens ? first.span.start === next.span.start : first.closes;
};

/** A quotation that is never closed: to the block's end where it began the block, else to the end of its sentence. */
const unclosed = (open: Open, block: MarkedBlock): CharSpan[] => {
  const whole = open.start === block.span.start;
  return [...open.earlier, { start: open.start, end: whole ? block.span.end : block.sentenceEnd(open.start) }];
};

/** The same, inside another quotation or before one in its block. */
const unclosedInside = (open: Open, block: MarkedBlock, limit: number): CharSpan[][] => {
  if (open.family === 'single') return [];
  const end = Math.min(limit, block.sentenceEnd(open.start));
  return end > open.start + 1 ? [[...open.earlier, { start: open.start, end }]] : [];
};

/** More marks than any quotation holds inside; the limit keeps hostile text linear. */
const FARTHEST = 40;

/** The index of the mark that closes the single mark at `from`; undefined when that is an apostrophe after all. */
const findSingleCloser = (
  marks: readonly QuotationMark[],
  from: number,
  stack: readonly Open[],
): number | undefined => {
  const enclosed = stack.some((open) => open.family === 'double');
  let doubles = 0;
  let weak: number | undefined;
  for (let index = from + 1; index < Math.min(marks.length, from + FARTHEST); index += 1) {
    const mark = marks[index];
    if (mark === undefined) break;
    if (mark.family === 'double') {
      if (doubles === 0 && enclosed && mark.closes && !(mark.opens && mark.shaped)) break;
      doubles = doubles > 0 && mark.closes ? doubles - 1 : doubles + 1;
    }
    if (mark.family !== 'single') continue;
    if (mark.opens) break;
    if (!mark.apostrophe) return index;
    weak ??= index;
  }
  return weak;
};
