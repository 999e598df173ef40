import { type CharSpan, covers, spanLength } from '../../article/span.ts';
import { indexByPlace } from './lookup.ts';

/** What chains are drawn from; `sharesCueAt` lies in the cue of the relation nearer to the reader that has the same content. */
export interface Linkable {
  readonly cue: readonly CharSpan[];
  readonly content: readonly CharSpan[];
  readonly sharesCueAt: number | null;
}

/** For each relation the index of the innermost other one whose content holds its cue; null for the outermost. */
export const linkChains = (relations: readonly Linkable[]): (number | null)[] => {
  const places = new Map(relations.map((relation, index) => [relation, index]));
  const contents = indexByPlace(relations, (relation) => relation.content);
  const cues = indexByPlace(relations, (relation) => relation.cue);
  const within = relations.map((inner, index) => {
    const at = inner.sharesCueAt;
    const citing = at === null ? undefined : cues.near({ start: at, end: at + 1 }).find((each) => each !== inner);
    if (citing !== undefined) return places.get(citing) ?? null;
    const cue = inner.cue[0];
    if (cue === undefined) return null;
    let best: number | null = null;
    let length = Number.POSITIVE_INFINITY;
    for (const outer of contents.near(cue)) {
      const other = places.get(outer) ?? index;
      if (other === index || !outer.content.some((span) => covers(span, cue)) || holds(inner, outer)) continue;
      const size = outer.content.reduce((sum, span) => sum + spanLength(span), 0);
      if (size < length) [best, length] = [other, size];
    }
    return best;
  });
  within.forEach((_, index) => {
    if (leadsBack(within, index)) within[index] = null;
  });
  return within;
};

/** Whether the chain from here comes back to here. */
const leadsBack = (within: readonly (number | null)[], index: number): boolean => {
  let at = within[index] ?? null;
  for (let hops = 0; at !== null && hops <= within.length; hops++) {
    if (at === index) return true;
    at = within[at] ?? null;
    if (hops > 16) return true;
  }
  return false;
};

/** Whether the outer one's cue lies in the inner one's content too: then neither is within the other by place alone. */
const holds = (inner: Linkable, outer: Linkable): boolean =>
  outer.cue.some((cue) => inner.content.some((span) => covers(span, cue)));
