/** An attribution model, read from its weight file. */
export interface AttributionModel {
  readonly version: string;
}
