import type { Block } from '../../article/article.ts';
import type { TokenSpan } from '../../article/span.ts';
import type { Draft } from './draft.ts';
import type { Region } from './region.ts';
import type { QuoteStretch, Words } from './words.ts';

/** Common nouns that stand for a source before or after a headline's colon. */
const HEADLINE_SOURCES = new Set(
  'report reports study survey poll police officials official minister ministry sources un court prosecutor prosecutors expert experts analyst analysts lawyer lawyers union unions army military spokesman spokesperson spokeswoman researchers scientists doctors witness witnesses coroner inquest mayor governor president pm watchdog inquiry mp mps senator ceo chief commissioner'.split(
    ' ',
  ),
);

/** "Report: …", "…: minister" and "Name: '…'" in a headline. */
export const matchHeadline = (
  words: Words,
  stretches: readonly QuoteStretch[],
  region: Region,
  block: Block,
): Draft | undefined => {
  if (block.part !== 'headline' && block.kind !== 'heading') return undefined;
  for (let index = region.low + 1; index < region.high - 1; index++) {
    if (words.lower(index) !== ':' || words.quote(index) !== -1) continue;
    const before = { start: region.low, end: index };
    const after = { start: index + 1, end: region.high };
    const quoteFollows = stretches[words.quote(index + 1)]?.tokens.start === index + 1;
    if (isSource(words, before, quoteFollows) && after.end - after.start >= 3)
      return draft(before, { start: index, end: index + 1 }, after);
    if (isSource(words, after, false) && before.end - before.start >= 3)
      return draft(after, { start: index, end: index + 1 }, before);
    return undefined;
  }
  return undefined;
};

const isSource = (words: Words, span: TokenSpan, quoted: boolean): boolean => {
  if (span.end - span.start > 5) return false;
  if (HEADLINE_SOURCES.has(words.lower(span.end - 1))) return true;
  if (!quoted) return false;
  for (let index = span.start; index < span.end; index++) if (!/^\p{Lu}/u.test(words.surface(index))) return false;
  return true;
};

const draft = (source: TokenSpan, cue: TokenSpan, content: TokenSpan): Draft => ({
  source: [source],
  cue: [cue],
  content: [content],
  stance: 'reports',
  rule: 'headline-colon',
  row: 'headline',
});
