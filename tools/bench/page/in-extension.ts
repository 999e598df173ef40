import type { Browser, Page } from 'puppeteer-core';

/** What the extension itself does on a page's main thread while the page loads and is read, in milliseconds. */
export interface ExtensionWork {
  /** Of all its tasks together. */
  readonly total: number;
  /** Of its longest task. */
  readonly longest: number;
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

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'V8.CompileCode']);

/**
 * Opens a page in a browser that has the extension, slowed down, and tells what of its tasks are the extension's: those
 * in which the extension's own script runs. Processor time, so that what else the machine does does not count.
 */
export const measureExtension = async (
  page: Page,
  url: string,
  slowdown: number,
  rest: number,
): Promise<ExtensionWork> => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.compile', 'disabled-by-default-devtools.timeline'] },
  });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((passed) => setTimeout(passed, rest));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return workOf(events);
};

const workOf = (events: readonly TraceEvent[]): ExtensionWork => {
  const ours = events.filter(
    ({ name, ph, args }) =>
      ph === 'X' && SCRIPT_EVENTS.has(name) && /^chrome-extension:/.test(args?.data?.url ?? args?.data?.fileName ?? ''),
  );
  // One call may hold another: only the outermost count.
  const outermost = ours.filter((event) => !ours.some((other) => other !== event && holds(other, event)));
  const times = outermost.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
};

const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer.ts <= inner.ts &&
  outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);

/** The bytes that a page's scripts hold once what is not needed is gone. */
export const heapOf = async (page: Page): Promise<number> => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
};

/** A page where the extension does not run. */
export const pageWithout = async (browser: Browser): Promise<Page> => (await browser.createBrowserContext()).newPage();
