import type { Effort } from './effort.ts';
import { viewOf } from './frame-of.ts';
import { isElement } from './node-kinds.ts';
import { parentOf } from './parent-of.ts';

/** What the reader does is answered sooner: after so many times as long as the last answer took. */
const REST = 8;

/** What is done about a change of the page's layout. */
interface Answers {
  /** Looks at everything anew. */
  readonly moved: () => void;
  /** Does what can be done before the browser paints; costs little. */
  readonly nudged: () => void;
}

/**
 * Answers once a frame at most, when something may have moved the article's text or changed the page's colours; where
 * the page does it by itself, `nudged` is called at once, and `moved` when that takes no more than our share of its time.
 */
export const watchLayout = (root: Element, { moved, nudged }: Answers, effort: Effort, signal: AbortSignal): void => {
  const document = root.ownerDocument;
  const view = viewOf(document);
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let answerAt = 0;
  const run = () => {
    frame = undefined;
    const start = performance.now();
    moved();
    const end = performance.now();
    answerAt = end + REST * (end - start);
  };
  const ask = () => {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    frame = requestAnimationFrame(run);
  };
  const at = (time: number) => {
    // A call that is due sooner holds for this one too.
    if (frame !== undefined || due <= time) return;
    clearTimeout(timer);
    due = time;
    const wait = time - performance.now();
    if (wait <= 0) ask();
    else timer = setTimeout(ask, wait);
  };
  const later = () => at(effort.freeAt);
  const soon = () => at(answerAt);
  // The first report says how large everything is, not that anything has changed.
  let known = false;
  const sizes = new ResizeObserver(() => {
    if (known) {
      effort.run(nudged);
      later();
    }
    known = true;
  });
  for (let at: Element | null = root; at !== null; at = parentOf(at)) sizes.observe(at);
  // Themes are switched by a class or an attribute on the outermost elements.
  const themes = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    themes.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] });
  }
  const passive = { passive: true, capture: true, signal } as const;
  view.addEventListener('resize', soon, passive);
  document.addEventListener('fullscreenchange', soon, passive);
  view.addEventListener(
    'scroll',
    ({ target }) => {
      // What scrolls with the whole page scrolls by itself.
      if (isElement(target) && (target.contains(root) || root.getRootNode() !== document)) soon();
    },
    passive,
  );
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    view.matchMedia(query).addEventListener('change', soon, { signal });
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    themes.disconnect();
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
};
