import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Underline } from './underlines.ts';

/** Claims that share one badge: of one source, in one paragraph, with the same status. */
export type ClaimGroup = readonly [Underline, ...Underline[]];

/** The claims in groups of what one badge can say, in page order. */
export const groupClaims = (underlines: readonly Underline[], analysis: ArticleAnalysis): readonly ClaimGroup[] => {
  const groups: [Underline, ...Underline[]][] = [];
  let lastKey = '';
  for (const underline of underlines) {
    const { claim, hops, kind, status } = underline.shown;
    const block = analysis.sentences[claim.sentence]?.block;
    const key = JSON.stringify([block, kind, hops[0]?.speaker, status]);
    const last = groups.at(-1);
    if (last !== undefined && key === lastKey) last.push(underline);
    else groups.push([underline]);
    lastKey = key;
  }
  return groups;
};
