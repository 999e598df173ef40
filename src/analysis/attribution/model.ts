/** A matrix by rows, or a vector (one row), of floating-point weights. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** One direction of a recurrent layer: gates in the order input, forget, cell, output, a row each of 4 × hidden. */
export interface LstmDirection {
  /** 4·hidden rows over the layer's input. */
  readonly input: Matrix;
  /** 4·hidden rows over the previous state. */
  readonly state: Matrix;
  readonly bias: Float32Array;
}

/** Both directions of a recurrent layer. */
export interface LstmLayer {
  readonly hidden: number;
  readonly forward: LstmDirection;
  readonly backward: LstmDirection;
}

/** How contents find their cue and cues their source: projections of spans and cues, and what distance says. */
export interface LinkWeights {
  readonly width: number;
  /** Rows: `width` for sources, then `width` for contents. */
  readonly span: Matrix;
  readonly spanBias: Float32Array;
  readonly cue: Matrix;
  readonly cueBias: Float32Array;
  /** Over a cue's states: how much speaks for its having no source at all. */
  readonly none: Float32Array;
  readonly noneBias: number;
  /** A row for sources, a row for contents: by distance, by cues in between, by sentences in between. */
  readonly gap: Matrix;
  readonly between: Matrix;
  readonly sentence: Matrix;
}

/** The chain over tags: what may follow what, and how gladly. */
export interface ChainWeights {
  readonly follow: Matrix;
  readonly start: Float32Array;
  readonly end: Float32Array;
}

/** What turns the raw figures of a relation into the probability that it is right. */
export interface ScorerWeights {
  readonly hidden: Matrix;
  readonly hiddenBias: Float32Array;
  readonly out: Float32Array;
  readonly bias: number;
}

/** An attribution model, read from its weight file. */
export interface AttributionModel {
  readonly version: string;
  /** Row of each known word in `words`; row 0 is for all others. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly words: Matrix;
  readonly prefixes: Matrix;
  readonly suffixes: Matrix;
  readonly shapes: Matrix;
  readonly quotes: Matrix;
  readonly layers: readonly LstmLayer[];
  /** A row a tag over the top layer's states. */
  readonly tags: Matrix;
  readonly tagBias: Float32Array;
  readonly chain: ChainWeights;
  readonly link: LinkWeights;
  readonly scorer: ScorerWeights;
  /** Relations below this confidence are left out. */
  readonly threshold: number;
  /** Relations from this confidence on are sure enough to be shown. */
  readonly shownFrom: number;
}
