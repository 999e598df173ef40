import { type CharSpan, overlaps } from '../../article/span.ts';

/** The part of a span that lies inside another. */
export const within = (span: CharSpan, limit: CharSpan): CharSpan => ({
  start: Math.max(span.start, limit.start),
  end: Math.min(span.end, limit.end),
});

/** What is left of a span when others are cut out of it. */
export const without = (span: CharSpan, cuts: readonly CharSpan[]): CharSpan[] => {
  let left: CharSpan[] = [span];
  for (const cut of cuts)
    left = left.flatMap((piece) =>
      overlaps(piece, cut)
        ? [
            { start: piece.start, end: Math.min(piece.end, cut.start) },
            { start: Math.max(piece.start, cut.end), end: piece.end },
          ].filter(({ start, end }) => end > start)
        : [piece],
    );
  return left;
};
