/** Fewer paragraphs are the teaser of an article, not one. */
const LEAST_PARAGRAPHS = 3;

/**
 * On a page that goes on with the next article below the first: the one of them that is on the screen, unless it is the first.
 * Each is an `<article>` with a heading of the first level and some paragraphs.
 */
export const laterArticleInView = (
  document: Document,
  screen: { readonly top: number; readonly bottom: number },
): Element | undefined => {
  const whole = [...document.getElementsByTagName('article')].filter(isWhole);
  const outermost = whole.filter((article) => !whole.some((other) => other !== article && other.contains(article)));
  if (outermost.length < 2) return undefined;
  const line = screen.top + (screen.bottom - screen.top) * READING_HEIGHT;
  const reached = outermost.findLastIndex((article) => article.getBoundingClientRect().top <= line);
  return reached > 0 ? outermost[reached] : undefined;
};

/** An article is on the screen once it begins above this part of it. */
const READING_HEIGHT = 0.6;

const isWhole = (article: Element): boolean =>
  article.getElementsByTagName('h1').length > 0 && article.getElementsByTagName('p').length >= LEAST_PARAGRAPHS;
