import { STATUS_PRECEDENCE } from '../article/claim.ts';
import type { ClaimReview } from '../article/claim-review.ts';
import type { AcrossArticles, Change, ClaimMemory, Elsewhere, PageMemory, Wording } from '../article/page-memory.ts';
import type {
  ArticleRecord,
  FoundClaim,
  RememberedArticle,
  RememberedClaim,
  RememberedEvidence,
  RememberedHop,
  RememberedTopic,
  RememberedVersion,
} from '../article/remembered.ts';
import { bears, part, sourceType, stance } from './article-schema.ts';
import { count, flag, list, nullable, number, object, oneOf, optional, text } from './schema.ts';

const status = oneOf(...STATUS_PRECEDENCE);

const hop = object<RememberedHop>({
  name: nullable(text),
  type: sourceType,
  stance,
  cue: text,
  channel: nullable(text),
});

const evidence = object<RememberedEvidence>({
  words: text,
  bears,
  by: nullable(text),
  sourceType: nullable(sourceType),
});

/** A claim as it is remembered. */
export const rememberedClaim = object<RememberedClaim>({
  id: count,
  formerly: nullable(count),
  words: text,
  sentence: text,
  before: text,
  after: text,
  start: count,
  directive: text,
  part,
  kind: oneOf('named', 'unnamed', 'document', 'hidden', 'own'),
  hops: list(hop),
  status,
  evidence: list(evidence),
  certainty: oneOf('certain', 'probable', 'possible', 'uncommitted'),
  polarity: oneOf('positive', 'negative'),
  hedges: list(text),
  readAt: number,
});

/** A version of an article as it is remembered. */
export const rememberedVersion = object<RememberedVersion>({
  readAt: number,
  key: text,
  title: optional(text),
  claims: list(count),
});

const topic = object<RememberedTopic>({ names: list(text), words: list(text) });

/** An article as it is remembered, without its claims. */
export const rememberedArticle = object<RememberedArticle>({
  no: count,
  address: text,
  site: text,
  outlet: optional(text),
  title: optional(text),
  author: optional(text),
  published: optional(text),
  language: optional(text),
  topic,
  firstRead: number,
  lastRead: number,
  pinned: flag,
  bytes: number,
  versions: count,
  claims: count,
});

/** An article with all that is remembered of it. */
export const articleRecord = object<ArticleRecord>({
  article: rememberedArticle,
  versions: list(rememberedVersion),
  claims: list(rememberedClaim),
});

/** A claim with its article. */
export const foundClaim = object<FoundClaim>({ claim: rememberedClaim, article: rememberedArticle, isCurrent: flag });

/** A fact check as its publisher states it. */
export const claimReview = object<ClaimReview>({
  claim: text,
  claimant: nullable(text),
  publisher: text,
  rating: text,
  url: text,
  title: nullable(text),
  date: nullable(text),
});

const wording = object<Wording>({
  words: text,
  who: nullable(text),
  own: flag,
  status,
  by: nullable(text),
  readAt: number,
});

const change = object<Change>({
  kind: oneOf('new', 'gone', 'changed'),
  aspects: list(oneOf('wording', 'status', 'attribution')),
  claim: nullable(text),
  before: nullable(wording),
  after: nullable(wording),
});

const elsewhere = object<Elsewhere>({
  article: count,
  address: text,
  directive: text,
  title: nullable(text),
  outlet: text,
  at: number,
  how: oneOf('same', 'hedged', 'other-number', 'opposite'),
  wording,
});

const across = object<AcrossArticles>({
  others: list(elsewhere),
  sources: count,
  shared: nullable(text),
  first: nullable(object<{ outlet: string; at: number }>({ outlet: text, at: number })),
});

/** What is remembered of one claim of a page. */
export const claimMemory = object<ClaimMemory>({
  claim: text,
  across: nullable(across),
  change: nullable(change),
  timeline: list(wording),
  reviews: list(claimReview),
});

/** What the library knows of the article that a tab shows. */
export const pageMemory = object<PageMemory>({
  state: oneOf('kept', 'off', 'off-here', 'private', 'full', 'broken'),
  readBefore: nullable(number),
  article: nullable(count),
  changes: list(change),
  claims: list(claimMemory),
  reviews: list(claimReview),
});
