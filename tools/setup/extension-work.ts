import type { Page } from 'puppeteer-core';

/**
 * What the extension's own script did on a page's main thread, in milliseconds of processor time. What goes on after an answer
 * from the background is not told apart from what a page's own promises do: such a page's are counted in.
 */
export interface ExtensionWork {
  /** All its calls together. */
  readonly total: number;
  /** The longest call … */
  readonly longest: number;
  /** … and the longest once the script is compiled and has started. */
  readonly longestLater: number;
  readonly calls: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

const OF_SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run']);

const OF_START = new Set(['EvaluateScript', 'v8.compile', 'v8.run']);

/** Traces a page while something happens to it, and tells what the extension's script did meanwhile. */
export const traceExtension = async (page: Page, during: () => Promise<unknown>): Promise<ExtensionWork> => {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await during();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return workIn(events);
};

const workIn = (events: readonly TraceEvent[]): ExtensionWork => {
  const threads = new Set(events.filter(({ args }) => isOurs(args?.data)).map(threadOf));
  const ours = events
    .filter(({ ph }) => ph === 'X')
    .filter(
      (event) =>
        (OF_SCRIPTS.has(event.name) && isOurs(event.args?.data)) ||
        (event.name === 'RunMicrotasks' && threads.has(threadOf(event))),
    )
    .sort((a, b) => a.pid - b.pid || a.tid - b.tid || a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  // One call may hold another: only the outermost count.
  const outermost: TraceEvent[] = [];
  for (const event of ours) {
    const last = outermost.at(-1);
    if (last === undefined || !holds(last, event)) outermost.push(event);
  }
  const timeOf = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
  const times = outermost.map(timeOf);
  return {
    total: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
    longestLater: Math.max(0, ...outermost.filter(({ name }) => !OF_START.has(name)).map(timeOf)),
    calls: times.length,
  };
};

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

const isOurs = (data: { readonly url?: string; readonly fileName?: string } = {}): boolean =>
  /^(?:chrome|moz)-extension:/.test(data.url ?? data.fileName ?? '');

const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  outer.pid === inner.pid && outer.tid === inner.tid && inner.ts < outer.ts + (outer.dur ?? 0);

/** The bytes that a page's scripts, ours among them, hold once what nobody needs is gone. */
export const heapOf = async (page: Page): Promise<number> => {
  const session = await page.createCDPSession();
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
};
