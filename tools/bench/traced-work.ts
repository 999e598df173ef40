import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Script, style, layout and paint, as the browser's trace names them. */
const WORK = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/**
 * Milliseconds of processor time that a page's main thread works, while something happens to it, until it sets a mark of
 * this name. On a busy machine a clock tells of others' work too; this does not.
 */
export const traceWork = async (page: Page, mark: string, during: () => Promise<unknown>): Promise<number> => {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing'] },
  });
  await during();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return workUntil(mark, events);
};

const workUntil = (markName: string, events: readonly TraceEvent[]): number => {
  const mark = events.find(({ name }) => name === markName);
  if (mark === undefined) throw new Error(`The page did not set the mark ${markName}.`);
  const work = events
    .filter(
      ({ ph, name, pid, tid, ts }) =>
        ph === 'X' && WORK.has(name) && pid === mark.pid && tid === mark.tid && ts < mark.ts,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let total = 0;
  // One piece of work may hold another: only the outermost count.
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of work) {
    if (ts < end) continue;
    end = ts + dur;
    total += tdur / 1000;
  }
  return total;
};
