import { isElement, isShadowRoot } from './node-kinds.ts';

/** The element around a node; around a shadow tree, the one that holds it. */
export const parentOf = (node: Node): Element | null => {
  const parentNode = isShadowRoot(node) ? node.host : node.parentNode;
  if (parentNode === null || isElement(parentNode)) return parentNode;
  return isShadowRoot(parentNode) ? parentNode.host : null;
};
