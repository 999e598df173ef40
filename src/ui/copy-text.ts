import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { textOf } from '../article/span.ts';
import { statusNote, whoSays } from './claim-words.ts';
import type { Say } from './say.ts';
import { linkTo } from './text-fragment.ts';

/** A claim to be pasted elsewhere: its words, who says so, its status, and a link to the words on the page. */
export const copyText = (shown: ShownClaim, analysis: ArticleAnalysis, address: string, say: Say): string => {
  const words = textOf(analysis.text, shown.claim.span);
  const who = whoSays(shown, analysis, say);
  const { title } = analysis.metadata;
  const line =
    shown.status === 'none-stated'
      ? say('copyText', words, who)
      : say('copyTextWithStatus', words, who, statusNote(shown, say));
  const link = linkTo(address, analysis.text, shown.claim.span);
  return title === undefined ? `${line}\n${link}` : `${line}\n${say('copyIn', title, link)}`;
};
