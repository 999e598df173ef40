/** What repeated runs of one thing took, in milliseconds. */
export interface Timing {
  readonly median: number;
  /** First and third quartile. */
  readonly quartiles: readonly [number, number];
  readonly runs: number;
}

/** Runs `work` a few times to warm it up, then `runs` times against the clock. */
export const time = (work: () => unknown, runs: number, warmUp = 3): Timing => {
  for (let i = 0; i < warmUp; i++) work();
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.min(runs - 1, Math.floor(share * runs))] ?? Number.NaN;
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)], runs };
};

/** A timing as a person reads it. */
export const described = ({ median, quartiles: [low, high], runs }: Timing): string =>
  `${median.toFixed(1)} ms (${low.toFixed(1)} to ${high.toFixed(1)}, ${runs} runs)`;

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
