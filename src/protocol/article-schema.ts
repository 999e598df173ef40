import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Article, ArticleMetadata, Block } from '../article/article.ts';
import type { Attribution, SourceType, Stance } from '../article/attribution.ts';
import type { Claim, Evidence } from '../article/claim.ts';
import { STATUS_PRECEDENCE } from '../article/claim.ts';
import type { CorrectedSource, Correction } from '../article/correction.ts';
import { NOTICE_KINDS, type Notice } from '../article/notice.ts';
import type { ClassifiedSentence } from '../article/sentence.ts';
import type { CharSpan, TokenSpan } from '../article/span.ts';
import { count, flag, list, nullable, number, object, oneOf, optional, type Schema, text } from './schema.ts';

const bounds = object<{ start: number; end: number }>({ start: count, end: count });

const ordered: Schema<{ start: number; end: number }> = (value) => {
  const parsed = bounds(value);
  return parsed.ok && parsed.value.end < parsed.value.start ? { ok: false, error: 'ends before it starts' } : parsed;
};

/** A stretch of an article's text. */
export const span: Schema<CharSpan> = ordered;
const tokens: Schema<TokenSpan> = ordered;

/** Which part of an article a block belongs to. */
export const part = oneOf('headline', 'dek', 'summary', 'body', 'caption');

const metadata = object<ArticleMetadata>({
  title: optional(text),
  outlet: optional(text),
  author: optional(text),
  url: optional(text),
  published: optional(text),
  language: optional(text),
});

const block = object<Block>({
  span,
  part,
  kind: oneOf('paragraph', 'heading', 'list-item', 'quote', 'cell', 'caption'),
});

/** An article as read from a page. */
export const article = object<Article>({ text, blocks: list(block), metadata });

const sentence = object<ClassifiedSentence>({
  span,
  tokens,
  block: count,
  part,
  kind: oneOf('claim', 'verification', 'question', 'framing', 'opinion', 'label'),
  rule: text,
});

const SOURCE_TYPES = [
  'named-person',
  'named-organisation',
  'unnamed-person',
  'unnamed-group',
  'document',
  'outlet',
  'none-stated',
] as const satisfies readonly SourceType[];

/** What kind of source says it. */
export const sourceType: Schema<SourceType> = oneOf(...SOURCE_TYPES);

const decision = { rule: text, confidence: number, shown: flag };

/** The source's relation to the content. */
export const stance: Schema<Stance> = oneOf(
  'asserts',
  'denies',
  'confirms',
  'disputes',
  'declines-comment',
  'believes',
  'fears',
  'warns',
  'asks',
  'promises',
  'reports',
);

const attribution = object<Attribution>({
  ...decision,
  id: text,
  source: list(span),
  cue: list(span),
  content: list(span),
  speaker: nullable(text),
  sourceType,
  stance,
  within: nullable(text),
  channel: nullable(span),
  anonymityReason: nullable(span),
});

/** What words bear on a claim. */
export const bears: Schema<Evidence['bears']> = oneOf(
  'verified',
  'confirmed',
  'corroborated',
  'unverified',
  'disputed',
  'denied',
  'no-comment',
  'alleged',
  'awaiting',
  'source-caveat',
);

const evidence = object<Evidence>({
  ...decision,
  span,
  bears,
  by: nullable(text),
  sourceType: nullable(sourceType),
});

const claim = object<Claim>({
  ...decision,
  id: text,
  span,
  sentence: count,
  attribution: list(text),
  certainty: oneOf('certain', 'probable', 'possible', 'uncommitted'),
  polarity: oneOf('positive', 'negative'),
  hedges: list(span),
  cluster: text,
  status: oneOf(...STATUS_PRECEDENCE),
  evidence: list(evidence),
});

const notice = object<Notice>({
  ...decision,
  kind: oneOf(...NOTICE_KINDS),
  proof: list(span),
  about: nullable(text),
});

/** What the analysis found in an article. */
export const articleAnalysis = object<ArticleAnalysis>({
  text,
  metadata,
  sentences: list(sentence),
  attributions: list(attribution),
  claims: list(claim),
  notices: list(notice),
  opening: optional(flag),
});

/** What a reader has put right about a claim. */
export const correction = object<Correction>({
  sentence: text,
  claim: text,
  noClaim: flag,
  source: optional(object<CorrectedSource>({ name: nullable(text), type: oneOf(...SOURCE_TYPES, 'own') })),
  status: optional(oneOf(...STATUS_PRECEDENCE)),
});
