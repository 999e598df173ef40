/** What repeated runs of one thing took, in milliseconds. */
export interface Timing {
  readonly median: number;
  /** First and third quartile. */
  readonly quartiles: readonly [number, number];
  /** The median of the processor's time: what else the machine does meanwhile counts less than on the clock. */
  readonly processor: number;
  readonly runs: number;
}

interface Run {
  readonly clock: number;
  readonly processor: number;
}

/** Runs something once; all times in milliseconds, the processor's over all threads of the process. */
export const timeOnce = (work: () => unknown): Run => {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { clock, processor: (user + system) / 1000 };
};

/** Runs `work` a few times to warm it up, then `runs` times against the clock. */
export const time = (work: () => unknown, runs: number, warmUp = 3): Timing =>
  timeTogether({ work }, runs, warmUp).work;

/** Times several things by turns, so that what else the machine does meanwhile strikes all of them alike. */
export const timeTogether = <Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  runs: number,
  warmUp = 3,
): Record<Name, Timing> => {
  const named = Object.entries(works) as [Name, () => unknown][];
  for (let i = 0; i < warmUp; i++) for (const [, work] of named) work();
  const taken = new Map<Name, Run[]>(named.map(([name]) => [name, []]));
  for (let i = 0; i < runs; i++) for (const [name, work] of named) taken.get(name)?.push(timeOnce(work));
  const timings = [...taken].map(([name, all]) => [name, timingOf(all)]);
  return Object.fromEntries(timings) as Record<Name, Timing>;
};

const timingOf = (taken: readonly Run[]): Timing => {
  const clock = taken.map((run) => run.clock);
  return {
    median: quantile(clock, 0.5),
    quartiles: [quantile(clock, 0.25), quantile(clock, 0.75)],
    processor: quantile(
      taken.map((run) => run.processor),
      0.5,
    ),
    runs: taken.length,
  };
};

/** A timing as a person reads it. */
export const described = ({ median, quartiles: [low, high], processor, runs }: Timing): string =>
  `${median.toFixed(1)} ms (${low.toFixed(1)} to ${high.toFixed(1)}, ${runs} runs; processor ${processor.toFixed(1)})`;

/** The value below which a share of the others lie. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** The middle, the quartiles and the largest of some values, as a person reads them. */
export const spread = (values: readonly number[], unit = ' ms', digits = 1): string => {
  const [low, middle, high, most] = [0.25, 0.5, 0.75, 1].map((share) => quantile(values, share).toFixed(digits));
  return `${middle}${unit} (${low} to ${high}, at most ${most})`;
};

/** A size in bytes as a person reads it. */
export const megabytes = (bytes: number, digits = 1): string => `${(bytes / 2 ** 20).toFixed(digits)} MB`;
