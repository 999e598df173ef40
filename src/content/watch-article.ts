import type { Effort } from './effort.ts';
import { parentOf } from './parent-of.ts';
import { whenSeen } from './when-seen.ts';

const QUIET_MS = 400;
const LONGEST_WAIT_MS = 2000;

/**
 * Calls `changed` after the text in the article's part of the page has changed and come to rest, or at the latest every two
 * seconds; later where that would take too much of the page's time, or while nobody looks at the page. The way from the root up to the body is watched too,
 * since a site may replace the article as a whole.
 */
export const watchArticle = (root: Element, changed: () => void, effort: Effort, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const report = () => {
    timer = undefined;
    whenSeen(changed, signal);
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(changesText)) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    const wait = Math.min(QUIET_MS, first + LONGEST_WAIT_MS - now);
    timer = setTimeout(report, Math.max(0, wait, effort.freeAt - now));
  });
  const all = { childList: true, characterData: true, subtree: true };
  const document = root.ownerDocument;
  observer.observe(root, all);
  if (root.shadowRoot !== null) observer.observe(root.shadowRoot, all);
  for (let at: Node | null = root; at !== null && at !== document; at = at.parentNode ?? parentOf(at)) {
    if (at !== root && at !== document.documentElement) observer.observe(at, { childList: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
};

/** Whether a change of the page can be one of its words: advertisements and pictures come and go without any. */
export const changesText = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || [...addedNodes, ...removedNodes].some(hasText);

const hasText = (node: Node): boolean => node.nodeType !== Node.COMMENT_NODE && /\S/.test(node.textContent ?? '');
