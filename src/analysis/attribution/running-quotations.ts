import type { TokenSpan } from '../../article/span.ts';
import type { Draft } from './draft.ts';
import type { QuoteStretch, Words } from './words.ts';

/**
 * Gives quotations that go on their speaker: further paragraphs of a quotation, and "…," she said. "…" whose second
 * half nobody else claims.
 */
export const extendRunningQuotations = (
  words: Words,
  stretches: readonly QuoteStretch[],
  drafts: readonly Draft[],
): Draft[] => {
  const claimed = new Set<number>();
  for (const draft of drafts)
    for (const span of draft.content) for (const stretch of stretchesIn(words, span)) claimed.add(stretch);
  return drafts.map((draft) => {
    const content = [...draft.content];
    for (const span of draft.content) addParagraphs(words, stretches, span, content, claimed);
    if (endsSpeech(words, draft)) addNext(words, stretches, draft, content, claimed);
    return content.length === draft.content.length ? draft : { ...draft, content };
  });
};

const stretchesIn = (words: Words, span: TokenSpan): Set<number> => {
  const found = new Set<number>();
  for (let index = span.start; index < span.end; index++) if (words.quote(index) >= 0) found.add(words.quote(index));
  return found;
};

/** The other paragraphs of a quotation of which this content is one whole stretch. */
const addParagraphs = (
  words: Words,
  stretches: readonly QuoteStretch[],
  span: TokenSpan,
  content: TokenSpan[],
  claimed: Set<number>,
): void => {
  const own = words.quote(span.end - 1);
  const stretch = stretches[own];
  if (stretch === undefined || stretch.tokens.start < span.start) return;
  stretches.forEach((other, index) => {
    if (index === own || other.quotation !== stretch.quotation || claimed.has(index)) return;
    claimed.add(index);
    content.push(other.tokens);
  });
};

/** Whether a cue outside quotation marks introduced speech in them. */
const endsSpeech = (words: Words, draft: Draft): boolean => {
  const cue = draft.cue[0];
  return (
    cue !== undefined &&
    words.quote(cue.start) === -1 &&
    draft.content.some((span) => words.quote(span.end - 1) >= 0) &&
    SPEECH.test(draft.rule)
  );
};

const SPEECH = /^(?:quote-|verb-quote|gerund-quote|verb-colon)/;

/** The quotation that opens the next sentence of the paragraph. */
const addNext = (
  words: Words,
  stretches: readonly QuoteStretch[],
  draft: Draft,
  content: TokenSpan[],
  claimed: Set<number>,
): void => {
  const last = Math.max(
    ...draft.content.map((span) => span.end),
    ...draft.cue.map((span) => span.end),
    ...draft.source.map((span) => span.end),
  );
  const block = blockEnd(words, last - 1);
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.tokens.start < last || stretch.tokens.start >= block) continue;
    if (claimed.has(index) || !onlySettingBetween(words, last, stretch.tokens.start)) return;
    claimed.add(index);
    content.push(stretch.tokens);
    return;
  }
};

/** One sentence ends between the two, and no other begins. */
const onlySettingBetween = (words: Words, from: number, to: number): boolean => {
  if (to - from > 25) return false;
  const ends = words.layers.sentences.filter((sentence) => sentence.tokens.end > from && sentence.tokens.end <= to);
  return ends.length <= 1 && (ends.length === 1 ? ends[0]?.tokens.end === to : to - from <= 1);
};

const blockEnd = (words: Words, index: number): number => {
  const offset = words.layers.tokens[index]?.span.start ?? 0;
  const block = words.layers.blocks.find((each) => each.span.start <= offset && offset < each.span.end);
  let end = index;
  while ((words.layers.tokens[end]?.span.start ?? Number.POSITIVE_INFINITY) < (block?.span.end ?? 0)) end++;
  return end;
};
