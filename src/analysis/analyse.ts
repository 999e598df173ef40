import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Article, Block } from '../article/article.ts';
import type { Sentence } from '../article/sentence.ts';
import type { PartOfSpeech, Token } from '../article/token.ts';
import { findRelations } from './attribution/find-relations.ts';
import { classifySentences } from './claims/classify-sentences.ts';
import { findClaims } from './claims/find-claims.ts';
import { resolveSources } from './mentions/resolve-sources.ts';
import type { Models } from './models.ts';
import { findNotices } from './notices/find-notices.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { clusterClaims } from './reference/cluster-claims.ts';
import { readArticle } from './reference/reading.ts';
import { tag } from './syntax/tag.ts';
import { splitSentences } from './tokens/split-sentences.ts';
import { tokenise } from './tokens/tokenise.ts';
import { findMarks } from './verification/find-marks.ts';
import { verifyClaims } from './verification/verify-claims.ts';

/** The pipeline in reading order: a pure function of the article and the loaded models. No DOM, no clock, no I/O. */
export const analyse = (article: Article, models: Models = {}): ArticleAnalysis => {
  const text = article.text;
  const { tokens, tags, sentences } = readBlocks(text, article.blocks, models);
  const withoutQuotations = { text, blocks: article.blocks, tokens, tags, sentences };
  const quotations = findQuotations(withoutQuotations);
  const layers = { ...withoutQuotations, quotations };
  const relations = findRelations(layers, models.attribution);
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

const readBlocks = (text: string, blocks: readonly Block[], models: Models) => {
  const tokens: Token[] = [];
  const tags: PartOfSpeech[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const blockTokens = tokenise(text, block.span);
    for (const span of splitSentences(text, blockTokens)) {
      const [first, last] = [blockTokens[span.start], blockTokens[span.end - 1]];
      if (first === undefined || last === undefined) continue;
      for (const each of tag(text, blockTokens.slice(span.start, span.end), models.tagger)) tags.push(each);
      sentences.push({
        span: { start: first.span.start, end: last.span.end },
        tokens: { start: tokens.length + span.start, end: tokens.length + span.end },
        block: index,
        part: block.part,
      });
    }
    // One by one: a paragraph may hold more tokens than a call takes arguments.
    for (const token of blockTokens) tokens.push(token);
  });
  return { tokens, tags, sentences };
};
