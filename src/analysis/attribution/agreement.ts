/** The model's confidence from which on, and the share of relations found by the rules too that are right there (PolNeAR dev). */
const AGREED: readonly (readonly [from: number, precision: number])[] = [
  [0.9, 0.98],
  [0.8, 0.91],
  [0.7, 0.85],
  [0.6, 0.82],
  [0.5, 0.71],
  [0.4, 0.62],
  [0, 0.55],
];

/** How likely a relation is right that model and rules both found, by the model's own confidence. */
export const agreementConfidence = (model: number): number =>
  Math.max(model, AGREED.find(([from]) => model >= from)?.[1] ?? 0.5);
