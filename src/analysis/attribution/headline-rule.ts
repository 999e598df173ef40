import type { Block } from '../../article/article.ts';
import type { TokenSpan } from '../../article/span.ts';
import type { Draft } from './draft.ts';
import { namesSource } from './names-source.ts';
import type { Region } from './region.ts';
import type { QuoteStretch, Words } from './words.ts';

/** Common nouns that stand for a source before or after a headline's colon. */
const HEADLINE_SOURCES = new Set(
  'report reports study survey poll police officials official minister ministry sources un court prosecutor prosecutors expert experts analyst analysts lawyer lawyers union unions army military spokesman spokesperson spokeswoman researchers scientists doctors witness witnesses coroner inquest mayor governor president pm watchdog inquiry mp mps senator ceo chief commissioner monitor monitors aide aides activists residents media charity insiders'.split(
    ' ',
  ),
);

/** Whether a block is a headline or a heading, in which verbs are short and articles are left out. */
export const isHeadline = ({ part, kind }: Block): boolean => part === 'headline' || kind === 'heading';

/** "Minister broke rules, watchdog finds", "Minister knew of leak, claims aide": a verb by its place, whatever its tag. */
export const isVerbOfHeadline = (words: Words, region: Region, at: number): boolean => {
  const comma = words.lower(at - 1) === ',' ? at - 1 : lastComma(words, region, at);
  if (comma === undefined || comma - region.low < FEW_TOKENS) return false;
  const [from, to] = comma === at - 1 ? [at + 1, region.high] : [comma + 1, at];
  if (to <= from || to - from > MOST_TOKENS || (comma < at - 1 && at + 1 < region.high)) return false;
  for (let index = from; index < to; index++)
    if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(words.tag(index))) return false;
  const plural = words.tag(to - 1) === 'NOUN' && /[^s]s$/.test(words.lower(to - 1));
  return /[^s]s$/.test(words.lower(at)) !== plural && namesSource(words, { start: to - 1, end: to });
};
const FEW_TOKENS = 3;
const MOST_TOKENS = 4;

const lastComma = (words: Words, region: Region, at: number): number | undefined => {
  for (let index = at - 1; index >= Math.max(region.low, at - MOST_TOKENS - 1); index--)
    if (words.lower(index) === ',') return index;
  return undefined;
};

/** "Report: …", "…: minister", "… - sources" and "Name: '…'" in a headline. */
export const matchHeadline = (
  words: Words,
  stretches: readonly QuoteStretch[],
  region: Region,
  block: Block,
): Draft | undefined => {
  if (!isHeadline(block)) return undefined;
  for (let index = region.low + 1; index < region.high - 1; index++) {
    if (words.quote(index) !== -1) continue;
    if (DASH.test(words.lower(index)) && HEADLINE_SOURCES.has(words.lower(index + 1)) && index + 2 === region.high)
      return draft(
        { start: index + 1, end: region.high },
        { start: index, end: index + 1 },
        { start: region.low, end: index },
      );
    if (words.lower(index) !== ':') continue;
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

const DASH = /^[-–—]$/;

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
