/** Between two calls at least so many times as long passes as the last one took, so that a restless page costs little. */
const REST = 8;

/** Calls `moved` once a frame at most, when something may have moved the article's text or changed the page's colours. */
export const watchLayout = (root: Element, moved: () => void, signal: AbortSignal): void => {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const run = () => {
    frame = undefined;
    const start = performance.now();
    moved();
    const end = performance.now();
    notBefore = end + REST * (end - start);
  };
  const soon = () => {
    if (frame !== undefined || timer !== undefined) return;
    const wait = notBefore - performance.now();
    const ask = () => {
      timer = undefined;
      frame = requestAnimationFrame(run);
    };
    if (wait <= 0) ask();
    else timer = setTimeout(ask, wait);
  };
  // The first report says how large everything is, not that anything has changed.
  let known = false;
  const sizes = new ResizeObserver(() => {
    if (known) soon();
    known = true;
  });
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
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
};
