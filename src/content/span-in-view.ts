import { type CharSpan, hull } from '../article/span.ts';
import type { ReadArticle } from '../page/read-article.ts';
import type { Box } from './box.ts';
import { linesOf } from './measure.ts';

/** The part of an article's text whose paragraphs are on the screen; undefined when none is. */
export const spanInView = ({ article, anchors }: ReadArticle, screen: Box): CharSpan | undefined => {
  const visible = article.blocks.filter(({ span }) =>
    anchors.rangesOf(span).some((range) => {
      const lines = linesOf(range);
      const [first, last] = [lines[0], lines.at(-1)];
      return first !== undefined && last !== undefined && last.bottom > screen.top && first.top < screen.bottom;
    }),
  );
  return hull(visible.map(({ span }) => span));
};
