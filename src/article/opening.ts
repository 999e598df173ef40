import type { ArticleAnalysis } from './analysis.ts';
import type { Article } from './article.ts';

/** From this length on, in characters (some 1,500 words), an article is worth delivering in two parts. */
const LONG = 9000;
/** What fits on the first screen, and a little more, in characters. */
const FIRST_SCREEN = 3500;

/** The first paragraphs of a long article, with the same offsets as in the whole; undefined where the article is short. */
export const openingOf = (article: Article): Article | undefined => {
  if (article.text.length < LONG) return undefined;
  const blocks = article.blocks.filter(({ span }, index) => index === 0 || span.end <= FIRST_SCREEN);
  const end = blocks.at(-1)?.span.end;
  return end === undefined || end > LONG ? undefined : { ...article, text: article.text.slice(0, end), blocks };
};

/** The same claims with nothing said of their checking. */
export const withoutStatus = (analysis: ArticleAnalysis): ArticleAnalysis => ({
  ...analysis,
  claims: analysis.claims.map((claim) => ({ ...claim, status: 'none-stated', evidence: [] })),
  notices: [],
  opening: true,
});
