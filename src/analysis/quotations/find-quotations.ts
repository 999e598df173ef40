import type { Block } from '../../article/article.ts';
import type { Quotation } from '../../article/quotation.ts';
import type { Sentence } from '../../article/sentence.ts';
import type { CharSpan } from '../../article/span.ts';
import type { Token } from '../../article/token.ts';
import type { TextLayers } from '../layers.ts';
import { classifyQuotation, type QuotedWords } from './classify-quotation.ts';
import { type MarkedBlock, pairMarks } from './pair-marks.ts';
import { findMarks } from './quotation-marks.ts';

/** All stretches in quotation marks: straight, curly, nested, and those that run over several paragraphs. */
export const findQuotations = (layers: Omit<TextLayers, 'quotations'>): Quotation[] => {
  const marked = markBlocks(layers);
  if (marked.every((block) => block.marks.length === 0)) return [];
  const places = pairMarks(marked);
  const depths = depthsOf(places);
  return places.map((spans, index) => ({
    spans,
    kind: classifyQuotation(wordsAround(layers, spans)),
    depth: depths[index] ?? 0,
  }));
};

const markBlocks = ({ text, blocks, tokens, sentences }: Omit<TextLayers, 'quotations'>): MarkedBlock[] => {
  let next = 0;
  return blocks.map((block) => {
    const first = firstAt(tokens, block.span.start, next);
    next = firstAt(tokens, block.span.end, first);
    return {
      span: block.span,
      marks: findMarks(text, tokens.slice(first, next), block.span),
      runs: runsOn(block),
      sentenceEnd: (offset) => sentences[sentenceAt(sentences, offset)]?.span.end ?? block.span.end,
    };
  });
};

/** Headings, captions and cells stand between paragraphs without ending a quotation that runs over them. */
const runsOn = ({ kind, part }: Block): boolean =>
  part !== 'caption' && part !== 'headline' && (kind === 'paragraph' || kind === 'quote' || kind === 'list-item');

/** The first index at or after `from` whose token begins at or after `offset`. */
const firstAt = (tokens: readonly Token[], offset: number, from: number): number => {
  let index = from;
  while ((tokens[index]?.span.start ?? Number.POSITIVE_INFINITY) < offset) index += 1;
  return index;
};

/** Index of the last sentence that begins at or before `offset`. */
const sentenceAt = (sentences: readonly Sentence[], offset: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** How many of the quotations before hold each; the list is in order of beginnings. */
const depthsOf = (places: readonly (readonly CharSpan[])[]): number[] => {
  const holders: number[] = [];
  return places.map((spans) => {
    const start = spans[0]?.start ?? 0;
    while (holders.length > 0 && (holders.at(-1) ?? 0) <= start) holders.pop();
    const depth = holders.length;
    holders.push(spans.at(-1)?.end ?? start);
    return depth;
  });
};

const wordsAround = (
  { text, blocks, tokens, tags, sentences }: Omit<TextLayers, 'quotations'>,
  spans: readonly CharSpan[],
): QuotedWords => {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const first = sentences[sentenceAt(sentences, start)];
  const last = sentences[sentenceAt(sentences, Math.max(start, end - 1))];
  const from = first?.tokens.start ?? 0;
  const to = last?.tokens.end ?? tokens.length;
  const open = indexIn(tokens, from, to, start);
  const close = indexIn(tokens, open, to, end);
  const closed =
    (tokens[close - 1]?.span.end ?? 0) === end && close - 1 > open && /["'”’»›“]/.test(text.charAt(end - 1));
  const inside = { start: open + 1, end: closed ? close - 1 : close };
  return {
    text,
    inside: bothEnds(tokens, inside.start, inside.end),
    insideTags: bothEnds(tags, inside.start, inside.end),
    before: tokens.slice(Math.max(from, open - FARTHEST), open),
    after: tokens.slice(close, Math.min(to, close + FARTHEST)),
    afterTags: tags.slice(close, Math.min(to, close + FARTHEST)),
    several: spans.length > 1,
    heading: blocks[first?.block ?? 0]?.kind === 'heading',
  };
};

/** Words farther from a quotation than this say nothing of it; the limit keeps hostile text linear. */
const FARTHEST = 100;

const bothEnds = <T>(items: readonly T[], start: number, end: number): T[] =>
  end - start <= 2 * FARTHEST
    ? items.slice(start, end)
    : [...items.slice(start, start + FARTHEST), ...items.slice(end - FARTHEST, end)];

/** The first token of a stretch that begins at or after an offset. */
const indexIn = (tokens: readonly Token[], from: number, to: number, offset: number): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
