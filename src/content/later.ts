/** A browser is asked for idle time, but work is not put off for longer than this. */
const PATIENCE_MS = 500;
/** A turn is at least so long, where there is no idle time, and at most. */
const TURN_MS = { least: 5, most: 10 } as const;

/** Runs work to its end, pause by pause, when it suits. */
export type Later = (work: Iterator<undefined, void>, signal: AbortSignal) => void;

/** Runs work in the browser's idle time, a few milliseconds at once. */
export const whenIdle: Later = (work, signal) => {
  let handle = 0;
  const turn = (deadline: IdleDeadline): void => {
    const start = performance.now();
    const limit = Math.max(TURN_MS.least, Math.min(deadline.timeRemaining(), TURN_MS.most));
    do {
      if (work.next().done) return;
    } while (performance.now() - start < limit);
    ask();
  };
  const ask = (): void => {
    handle = requestIdleCallback(turn, { timeout: PATIENCE_MS });
  };
  signal.addEventListener('abort', () => cancelIdleCallback(handle), { once: true });
  ask();
};
