import { analyse } from '../analysis/analyse.ts';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Article } from '../article/article.ts';
import { withoutStatus } from '../article/opening.ts';
import { loadModels } from './load-models.ts';
import { paragraphs } from './paragraphs.ts';

/**
 * The claims of an article's first paragraphs, without status: what bears on them may stand further down. Null where the
 * analysis fails: the whole will say why.
 */
export const analyseOpening = async (opening: Article): Promise<ArticleAnalysis | null> => {
  const { models } = await loadModels();
  try {
    return withoutStatus(analyse(opening, models, paragraphs));
  } catch (error) {
    console.error(error);
    return null;
  }
};
