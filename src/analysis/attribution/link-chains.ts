import { type CharSpan, covers, spanLength } from '../../article/span.ts';

interface Linkable {
  readonly cue: readonly CharSpan[];
  readonly content: readonly CharSpan[];
}

/**
 * For each relation the index of the innermost other one whose content holds its cue; null for the outermost. Where two
 * share their content, `sharedWith` has the index of the one nearer to the reader; else -1.
 */
export const linkChains = (relations: readonly Linkable[], sharedWith: readonly number[]): (number | null)[] =>
  relations.map((inner, index) => {
    const citing = sharedWith[index] ?? -1;
    if (citing >= 0 && citing !== index) return citing;
    const cue = inner.cue[0];
    if (cue === undefined) return null;
    let best: number | null = null;
    let length = Number.POSITIVE_INFINITY;
    relations.forEach((outer, other) => {
      if (other === index || !outer.content.some((span) => covers(span, cue))) return;
      if (holds(inner, outer)) return;
      const size = outer.content.reduce((sum, span) => sum + spanLength(span), 0);
      if (size < length) [best, length] = [other, size];
    });
    return best;
  });

/** Whether the outer one's cue lies in the inner one's content too: then neither is within the other by place alone. */
const holds = (a: Linkable, b: Linkable): boolean => b.cue.some((cue) => a.content.some((span) => covers(span, cue)));
