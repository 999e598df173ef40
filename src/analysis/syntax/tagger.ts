/** A part-of-speech model, read from its weight file. */
export interface Tagger {
  readonly version: string;
}
