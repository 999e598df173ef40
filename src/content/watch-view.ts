import type { CharSpan } from '../article/span.ts';

/** Looks are at least so far apart, in milliseconds, and take an eighth of the time at most. */
const SOONEST = 120;
const REST = 8;

/**
 * Tells what part of the article is on the screen, now and after each scroll of the page that changes it, until the signal aborts; gives
 * what is to be called after a scroll elsewhere.
 */
export const watchView = (
  look: () => CharSpan | undefined,
  tell: (inView: CharSpan | undefined) => void,
  signal: AbortSignal,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = SOONEST;
  let told: string | undefined;
  const run = () => {
    timer = undefined;
    const start = performance.now();
    const inView = look();
    rest = Math.max(SOONEST, REST * (performance.now() - start));
    const now = `${inView?.start} ${inView?.end}`;
    if (now !== told) tell(inView);
    told = now;
  };
  const moved = () => {
    timer ??= setTimeout(run, rest);
  };
  const passive = { passive: true, capture: true, signal } as const;
  addEventListener('scroll', moved, passive);
  addEventListener('resize', moved, passive);
  signal.addEventListener('abort', () => clearTimeout(timer));
  run();
  return moved;
};
