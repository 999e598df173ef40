import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { type CharSpan, covers, overlaps } from '../article/span.ts';

/** A claim as it is marked in the text: the words that get its line, in order. */
export interface Underline {
  readonly shown: ShownClaim;
  /** Never empty, and no character belongs to two claims. */
  readonly spans: readonly CharSpan[];
}

/** Words between two pieces of one claim that are underlined with them, so that the line does not break at each "that". */
const WIDEST_BRIDGE = 32;

/**
 * The words to be underlined for each claim: what is claimed, who says it, the cue and the channel, as far as they stand in
 * the claim's own sentence. Where claims overlap, the shorter one has the words.
 */
export const underlinesOf = (claims: readonly ShownClaim[], analysis: ArticleAnalysis): readonly Underline[] => {
  const bySentence = new Map<number, ShownClaim[]>();
  for (const shown of claims) {
    const together = bySentence.get(shown.claim.sentence);
    if (together === undefined) bySentence.set(shown.claim.sentence, [shown]);
    else together.push(shown);
  }
  const underlines: Underline[] = [];
  for (const [index, together] of bySentence) {
    const sentence = analysis.sentences[index];
    if (sentence !== undefined) underlines.push(...underlineSentence(together, sentence.span, analysis.text));
  }
  return underlines.sort((a, b) => startOf(a) - startOf(b));
};

const startOf = ({ spans }: Underline): number => spans[0]?.start ?? 0;

const underlineSentence = (claims: readonly ShownClaim[], sentence: CharSpan, text: string): Underline[] => {
  const pieces = new Map<ShownClaim, CharSpan[]>(claims.map((shown) => [shown, []]));
  const taken: CharSpan[] = [];
  const take = (shown: ShownClaim, span: CharSpan): void => {
    const free = without(span, taken);
    taken.push(...free);
    pieces.get(shown)?.push(...free);
  };
  const byLength = claims.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  for (const shown of byLength) take(shown, shown.claim.span);
  for (const shown of claims) {
    for (const hop of shown.hops) {
      for (const span of [...hop.source, ...hop.cue, ...(hop.channel === null ? [] : [hop.channel])]) {
        if (covers(sentence, span)) take(shown, span);
      }
    }
  }
  const underlines: Underline[] = [];
  for (const [shown, spans] of pieces) {
    const joined = bridge(spans, taken).flatMap((span) => trimmed(span, text));
    if (joined.length > 0) underlines.push({ shown, spans: joined });
  }
  return underlines;
};

const lengthOf = ({ claim }: ShownClaim): number => claim.span.end - claim.span.start;

/** The parts of a span that none of the others has. */
const without = (span: CharSpan, others: readonly CharSpan[]): CharSpan[] => {
  let free = [span];
  for (const other of others) {
    free = free.flatMap((part) =>
      overlaps(part, other)
        ? [
            { start: part.start, end: other.start },
            { start: other.end, end: part.end },
          ]
        : [part],
    );
    free = free.filter((part) => part.end > part.start);
  }
  return free;
};

const bridge = (spans: readonly CharSpan[], taken: readonly CharSpan[]): CharSpan[] => {
  const joined: CharSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const gap = last === undefined ? undefined : { start: last.end, end: span.start };
    const near = gap !== undefined && gap.end - gap.start <= WIDEST_BRIDGE;
    if (last !== undefined && gap !== undefined && near && !taken.some((other) => overlaps(other, gap))) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
};

/** The span without white space at its edges; nothing when it is all white space. */
const trimmed = (span: CharSpan, text: string): CharSpan[] => {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.end - (words.length - words.trimEnd().length);
  return end > start ? [{ start, end }] : [];
};
