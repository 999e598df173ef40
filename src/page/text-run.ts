/**
 * A stretch of an article's text whose characters stand in the page one for one, in one text node. White space may
 * differ in kind (a line feed there, a space here), nothing else. A run without a node is a space that stands for a
 * line break element.
 */
export interface TextRun {
  readonly start: number;
  readonly length: number;
  readonly node: Text | null;
  readonly nodeStart: number;
  /** Something of the page that is not part of the text lies between the run before and this one. */
  readonly afterGap: boolean;
}
