const QUIET_MS = 400;
const LONGEST_WAIT_MS = 2000;
/** Reading takes at most one part in so many of the page's time, however often it changes. */
const SHARE = 50;

/**
 * Calls `changed` after the article's part of the page has changed and come to rest, or at the latest every two seconds.
 * The way from the root up to the body is watched too, since a site may replace the article as a whole.
 */
export const watchArticle = (root: Node, changed: () => void, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let notBefore = 0;
  const report = () => {
    timer = undefined;
    // While nobody looks there is no work; the page reports when it is seen again.
    if (document.hidden) {
      document.addEventListener('visibilitychange', report, { once: true, signal });
      return;
    }
    const start = performance.now();
    changed();
    const end = performance.now();
    notBefore = end + SHARE * (end - start);
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    const wait = Math.min(QUIET_MS, first + LONGEST_WAIT_MS - now);
    timer = setTimeout(report, Math.max(0, wait, notBefore - now));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  for (let at = root.parentNode; at !== null && at !== document; at = at.parentNode) {
    if (at !== document.documentElement) observer.observe(at, { childList: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
};
