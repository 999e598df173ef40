import { analyse } from '../analysis/analyse.ts';
import type { Article } from '../article/article.ts';
import type { Result } from '../article/result.ts';
import type { KeptClaims } from '../protocol/kept-claims.ts';
import type { AnalysisFailure } from '../protocol/messages.ts';
import type { ClaimsByTab } from './claims-by-tab.ts';
import { contentKey } from './content-key.ts';
import { loadModels } from './load-models.ts';
import { paragraphs } from './paragraphs.ts';

/** Longer than any book; a page past it is something else. */
const LONGEST_TEXT = 5_000_000;

const underWay = new Map<string, Promise<Result<KeptClaims, AnalysisFailure>>>();

/** The claims of an article; the same text is analysed once, however often and from however many tabs it is asked for. */
export const analyseOnce = async (
  store: ClaimsByTab,
  article: Article,
): Promise<Result<KeptClaims, AnalysisFailure>> => {
  if (article.text.length > LONGEST_TEXT) return { ok: false, error: 'too-long' };
  const key = await contentKey(article);
  const kept = await store.ofKey(key);
  if (kept !== undefined) return { ok: true, value: kept };
  const running = underWay.get(key) ?? run(key, article);
  underWay.set(key, running);
  try {
    return await running;
  } finally {
    underWay.delete(key);
  }
};

const run = async (key: string, article: Article): Promise<Result<KeptClaims, AnalysisFailure>> => {
  const { models, state } = await loadModels();
  try {
    return { ok: true, value: { key, analysis: analyse(article, models, paragraphs), models: state } };
  } catch (error) {
    // A bug of ours must not leave the reader without a word, nor be kept from whoever looks at the console.
    console.error(error);
    return { ok: false, error: 'broken' };
  }
};
