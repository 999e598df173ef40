/** A browser is asked for idle time, but work is not put off for longer than this. */
const PATIENCE_MS = 500;
/** Where there is no idle time, a turn is at most so long. */
const TURN_MS = 6;

/** Runs work to its end, pause by pause, when it suits. */
export type Later = (work: Iterator<undefined, void>, signal: AbortSignal) => void;

/** Runs work in the browser's idle time, a few milliseconds at once. */
export const whenIdle: Later = (work, signal) => {
  let handle = 0;
  const turn = (deadline: IdleDeadline): void => {
    const start = performance.now();
    do {
      if (work.next().done) return;
    } while (performance.now() - start < Math.max(TURN_MS, Math.min(deadline.timeRemaining(), 2 * TURN_MS)));
    ask();
  };
  const ask = (): void => {
    handle = requestIdleCallback(turn, { timeout: PATIENCE_MS });
  };
  signal.addEventListener('abort', () => cancelIdleCallback(handle), { once: true });
  ask();
};
