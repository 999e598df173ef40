import type { ArticleMetadata } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { Notice } from './notice.ts';
import type { ClassifiedSentence } from './sentence.ts';

/** Everything the analysis found in one article; plain data, offsets into `text`. */
export interface ArticleAnalysis {
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly sentences: readonly ClassifiedSentence[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
  /** Set while only the first paragraphs have been read: no status is known yet. */
  readonly opening?: boolean;
}
