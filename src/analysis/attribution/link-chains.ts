import { type CharSpan, covers, spanLength } from '../../article/span.ts';

/** What chains are drawn from; `sharesCueAt` lies in the cue of the relation nearer to the reader that has the same content. */
export interface Linkable {
  readonly cue: readonly CharSpan[];
  readonly content: readonly CharSpan[];
  readonly sharesCueAt: number | null;
}

/** For each relation the index of the innermost other one whose content holds its cue; null for the outermost. */
export const linkChains = (relations: readonly Linkable[]): (number | null)[] =>
  relations.map((inner, index) => {
    const at = inner.sharesCueAt;
    const citing =
      at === null ? -1 : relations.findIndex((each) => each.cue.some((span) => span.start <= at && at < span.end));
    if (citing >= 0 && citing !== index) return citing;
    const cue = inner.cue[0];
    if (cue === undefined) return null;
    let best: number | null = null;
    let length = Number.POSITIVE_INFINITY;
    relations.forEach((outer, other) => {
      if (other === index || !outer.content.some((span) => covers(span, cue)) || holds(inner, outer)) return;
      const size = outer.content.reduce((sum, span) => sum + spanLength(span), 0);
      if (size < length) [best, length] = [other, size];
    });
    return best;
  });

/** Whether the outer one's cue lies in the inner one's content too: then neither is within the other by place alone. */
const holds = (inner: Linkable, outer: Linkable): boolean =>
  outer.cue.some((cue) => inner.content.some((span) => covers(span, cue)));
