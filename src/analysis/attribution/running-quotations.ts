import type { TokenSpan } from '../../article/span.ts';
import type { Draft } from './draft.ts';
import { blockAt, lastFrom } from './lookup.ts';
import { firstTokenFrom, type QuoteStretch, type Words } from './words.ts';

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
  for (const step of [-1, 1]) {
    for (let index = own + step; stretches[index]?.quotation === stretch.quotation; index += step) {
      const other = stretches[index];
      if (other === undefined || claimed.has(index)) continue;
      claimed.add(index);
      content.push(other.tokens);
    }
  }
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
  const index = lastFrom(stretches, (stretch) => stretch.tokens.start, last - 1) + 1;
  const stretch = stretches[index];
  if (stretch === undefined || stretch.tokens.start >= block) return;
  if (claimed.has(index) || !onlySettingBetween(words, last, stretch.tokens.start)) return;
  claimed.add(index);
  content.push(stretch.tokens);
};

/** One sentence ends between the two, and no other begins. */
const onlySettingBetween = (words: Words, from: number, to: number): boolean => {
  if (to - from > 25) return false;
  const { sentences } = words.layers;
  const before = lastFrom(sentences, (sentence) => sentence.tokens.end, from);
  const next = sentences[before + 1];
  if (next === undefined || next.tokens.end > to) return to - from <= 1;
  return next.tokens.end === to;
};

const blockEnd = (words: Words, index: number): number => {
  const block = blockAt(words.layers, words.layers.tokens[index]?.span.start ?? 0);
  return Math.max(index, firstTokenFrom(words.layers, block?.span.end ?? 0));
};
