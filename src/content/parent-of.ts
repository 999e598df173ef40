/** The element around a node; around a shadow tree, the one that holds it. */
export const parentOf = (node: Node): Element | null => {
  const parentNode = node instanceof ShadowRoot ? node.host : node.parentNode;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
};
