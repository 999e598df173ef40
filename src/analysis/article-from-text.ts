import type { Article, ArticleMetadata, Block } from '../article/article.ts';

/**
 * Plain text as an article: blocks are separated by an empty line, the text stays as it is. The first block is the
 * headline when it is a single short line without a full stop at its end; everything else is body.
 */
export const articleFromText = (text: string, metadata: ArticleMetadata = {}): Article => {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g)) {
    const words = match[0].trimEnd();
    const span = { start: match.index, end: match.index + words.length };
    const headline =
      blocks.length === 0 && words.length <= 160 && !words.includes('\n') && !/[.!?…]["”’')]*$/.test(words);
    blocks.push({ span, part: headline ? 'headline' : 'body', kind: headline ? 'heading' : 'paragraph' });
  }
  return { text, blocks, metadata };
};
