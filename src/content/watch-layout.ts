/** Calls `moved` once a frame at most, when something may have moved the article's text or changed the page's colours. */
export const watchLayout = (root: Element, moved: () => void, signal: AbortSignal): void => {
  let frame: number | undefined;
  const soon = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      moved();
    });
  };
  const sizes = new ResizeObserver(soon);
  for (let at: Element | null = root; at !== null; at = at.parentElement) sizes.observe(at);
  // Themes are switched by a class or an attribute on the outermost elements.
  const themes = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    themes.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] });
  }
  const passive = { passive: true, capture: true, signal } as const;
  addEventListener('resize', soon, passive);
  addEventListener(
    'scroll',
    ({ target }) => {
      // What scrolls with the whole page scrolls by itself.
      if (target !== document && target instanceof Node && target.contains(root)) soon();
    },
    passive,
  );
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', soon, { signal });
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    themes.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
};
