/** What every decision of the analysis carries, so that every badge can say why. */
export interface Decision {
  /** The rule or model that made it: "attribution/according-to", "models/attribution". */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether it is sure enough to be shown to a reader. */
  readonly shown: boolean;
}
