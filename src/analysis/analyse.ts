import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Article } from '../article/article.ts';
import { findRelations } from './attribution/find-relations.ts';
import { classifySentences } from './claims/classify-sentences.ts';
import { findClaims } from './claims/find-claims.ts';
import { resolveSources } from './mentions/resolve-sources.ts';
import type { Models } from './models.ts';
import { findNotices } from './notices/find-notices.ts';
import type { ParagraphMemory } from './paragraph-memory.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { readBlocks } from './read-blocks.ts';
import { clusterClaims } from './reference/cluster-claims.ts';
import { readArticle } from './reference/reading.ts';
import { findMarks } from './verification/find-marks.ts';
import { verifyClaims } from './verification/verify-claims.ts';

/**
 * The pipeline in reading order: a pure function of the article and the loaded models. No DOM, no clock, no I/O. A memory
 * of paragraphs, always with the same models, changes nothing but how long it takes.
 */
export const analyse = (article: Article, models: Models = {}, memory?: ParagraphMemory): ArticleAnalysis => {
  const text = article.text;
  const { tokens, tags, sentences } = readBlocks(text, article.blocks, models.tagger, memory?.blocks);
  const withoutQuotations = { text, blocks: article.blocks, tokens, tags, sentences };
  const quotations = findQuotations(withoutQuotations);
  const layers = { ...withoutQuotations, quotations };
  const relations = findRelations(layers, models.attribution, memory?.windows);
  const attributions = resolveSources(layers, relations, article.metadata);
  const classified = classifySentences(layers, attributions);
  const reading = readArticle(layers, attributions, article.metadata);
  const marks = findMarks(reading, classified);
  const bareClaims = findClaims(reading, classified, marks);
  const clusters = clusterClaims(reading, bareClaims);
  const claims = verifyClaims(reading, bareClaims, clusters, marks);
  const notices = findNotices({ reading, sentences: classified, claims, marks });
  return { text, metadata: article.metadata, sentences: classified, attributions, claims, notices };
};
