import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Correction } from '../article/correction.ts';
import type { Look } from '../article/look.ts';
import type { ReadArticle } from '../page/read-article.ts';

/** What is drawn: the article as read, what was found in it, what the reader makes of that, and how it is to look. */
export interface Content {
  readonly reading: ReadArticle;
  readonly analysis: ArticleAnalysis;
  /** Ids of the claims that the reader does not want to see. */
  readonly hidden: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
  readonly look: Look;
}
