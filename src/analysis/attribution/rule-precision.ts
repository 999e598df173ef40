/** Relations of rules with at least this precision are shown to a reader. */
export const SHOWN_FROM = 0.9;

const PRECISION: Readonly<Record<string, number>> = {};

/** How often relations of a rule, made by a lexicon row, are right, as measured. */
export const rulePrecision = (rule: string, row: string): number =>
  PRECISION[`${rule} ${row}`] ?? PRECISION[rule] ?? 0.9;
