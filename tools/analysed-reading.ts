import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import type { Models } from '../src/analysis/models.ts';
import { findQuotations } from '../src/analysis/quotations/find-quotations.ts';
import { type Reading, readArticle } from '../src/analysis/reference/reading.ts';
import { tag } from '../src/analysis/syntax/tag.ts';
import type { ArticleAnalysis } from '../src/article/analysis.ts';
import { basicLayers } from './text-layers.ts';

/** A text's analysis, and the reading that the passes over claims had of it. */
export const analysedReading = (text: string, models: Models): { analysis: ArticleAnalysis; reading: Reading } => {
  const article = articleFromText(text);
  const analysis = analyse(article, models);
  const basic = basicLayers(text, article.blocks);
  const tags = basic.sentences.flatMap(({ tokens }) =>
    tag(text, basic.tokens.slice(tokens.start, tokens.end), models.tagger),
  );
  const tagged = { ...basic, tags };
  const layers = { ...tagged, quotations: findQuotations(tagged) };
  return { analysis, reading: readArticle(layers, analysis.attributions) };
};
