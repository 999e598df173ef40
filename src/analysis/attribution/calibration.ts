/** Points of a line: the model's confidence, and the share of relations that are right there (PolNeAR dev). */
type Calibration = readonly (readonly [model: number, right: number])[];

/** Where the rules find the relation too. */
export const AGREED: Calibration = [
  [0, 0.45],
  [0.45, 0.58],
  [0.65, 0.7],
  [0.75, 0.78],
  [0.85, 0.9],
  [0.95, 0.97],
  [1, 1],
];

/** Where the rules do not, and the cue is in the lexicon. */
export const ALONE_WITH_CUE: Calibration = [
  [0, 0],
  [0.25, 0.29],
  [0.45, 0.48],
  [0.55, 0.5],
  [0.65, 0.62],
  [0.75, 0.75],
  [0.85, 0.8],
  [0.96, 0.96],
  [1, 1],
];

/** Where the rules do not, and no lexicon has the cue. */
export const ALONE_WITHOUT_CUE: Calibration = [
  [0, 0],
  [0.25, 0.25],
  [0.45, 0.44],
  [0.65, 0.53],
  [0.75, 0.7],
  [0.85, 0.75],
  [0.95, 0.85],
  [1, 0.95],
];

/** How likely a relation is right by the model's confidence, in the given case. */
export const calibrated = (points: Calibration, model: number): number => {
  const above = points.findIndex(([from]) => from >= model);
  const [high, low] = [points[above], points[above - 1]];
  if (high === undefined || low === undefined) return (high ?? points.at(-1))?.[1] ?? model;
  return low[1] + ((high[1] - low[1]) * (model - low[0])) / (high[0] - low[0]);
};
