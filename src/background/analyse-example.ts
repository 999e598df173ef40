import { analyse } from '../analysis/analyse.ts';
import { articleFromText } from '../analysis/article-from-text.ts';
import type { ArticleAnalysis } from '../article/analysis.ts';
import { loadModels } from './load-models.ts';

/** The claims of a short text of our own, for the live example; nothing is kept. Null where the analysis fails. */
export const analyseExample = async (text: string): Promise<ArticleAnalysis | null> => {
  const { models } = await loadModels();
  try {
    return analyse(articleFromText(text), models);
  } catch (error) {
    console.error(error);
    return null;
  }
};
