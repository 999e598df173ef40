/** Shorter paragraphs are no article's. */
const LEAST_TEXT = 60;

/**
 * Where a page keeps its article in a shadow tree: the open one with most paragraphs of prose, at least three. Looked for only where the page
 * itself has no article, since it asks every element.
 */
export const shadowRootOfArticle = (document: Document): ShadowRoot | undefined => {
  let best: ShadowRoot | undefined;
  let most = 2;
  const pending: ParentNode[] = [document];
  for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) {
      if (shadowRoot === null) continue;
      pending.push(shadowRoot);
      const prose = [...shadowRoot.querySelectorAll('p')].filter(({ textContent }) => textContent.length >= LEAST_TEXT);
      if (prose.length > most) [best, most] = [shadowRoot, prose.length];
    }
  }
  return best;
};
