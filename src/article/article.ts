import type { CharSpan } from './span.ts';

/** Which part of an article a block belongs to. */
export type Part = 'headline' | 'dek' | 'summary' | 'body' | 'caption';

/** What a block is set as; rules for labels and quotations look at it. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell' | 'caption';

/** One block of an article: a paragraph, a heading, a list item … No sentence crosses it. */
export interface Block {
  /** Its place in the article's text, without the white space between blocks. */
  readonly span: CharSpan;
  readonly part: Part;
  readonly kind: BlockKind;
}

/** What a page says about its article; everything is as the page states it, nothing is guessed. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** The canonical address. */
  readonly url?: string;
  /** ISO 8601, as given by the page. */
  readonly published?: string;
  /** BCP 47, as given by the page. */
  readonly language?: string;
}

/** An article as the analysis takes it: plain text, its blocks in reading order, and what the page says about it. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: ArticleMetadata;
}
