import { hull } from '../article/span.ts';
import type { ReadArticle } from '../page/read-article.ts';
import { isElement, isShadowRoot } from './node-kinds.ts';
import { parentOf } from './parent-of.ts';

/** The innermost element that holds all of an article's text. */
export const rootOf = ({ article, anchors }: ReadArticle): Element | undefined => {
  const whole = hull(article.blocks.map(({ span }) => span));
  const ranges = whole === undefined ? [] : anchors.rangesOf(whole);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined || !first.startContainer.isConnected) return undefined;
  const range = first.startContainer.ownerDocument.createRange();
  range.setStart(first.startContainer, 0);
  if (last.endContainer.isConnected) range.setEnd(last.endContainer, 0);
  const common = range.commonAncestorContainer;
  if (isElement(common)) return common;
  return isShadowRoot(common) ? common.host : (parentOf(common) ?? undefined);
};
