/** Does some work now, or, while nobody looks at the page, when it is seen: at once, or never after the signal has aborted. */
export const whenSeen = (work: () => void, signal?: AbortSignal): void => {
  if (document.hidden) document.addEventListener('visibilitychange', work, { once: true, ...(signal && { signal }) });
  else work();
};
