declare const unit: unique symbol;

/** A half-open stretch, start inclusive, end exclusive, in a named unit, so that characters and tokens can't be mixed up. */
export interface Span<Unit extends 'utf16' | 'token'> {
  readonly start: number;
  readonly end: number;
  readonly [unit]?: Unit;
}

/** A stretch of an article's text in UTF-16 code units. */
export type CharSpan = Span<'utf16'>;

/** A stretch of an article's tokens, by index. */
export type TokenSpan = Span<'token'>;

/** The span of characters from `start` up to, not including, `end`. */
export const charSpan = (start: number, end: number): CharSpan => ({ start, end });

/** The span of tokens from index `start` up to, not including, `end`. */
export const tokenSpan = (start: number, end: number): TokenSpan => ({ start, end });

/** How many units a span holds. */
export const spanLength = (span: Span<'utf16' | 'token'>): number => span.end - span.start;

/** Whether two spans share at least one unit. */
export const overlaps = <U extends 'utf16' | 'token'>(a: Span<U>, b: Span<U>): boolean =>
  a.start < b.end && b.start < a.end;

/** Whether `outer` holds the whole of `inner`. */
export const covers = <U extends 'utf16' | 'token'>(outer: Span<U>, inner: Span<U>): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** How many units two spans share. */
export const sharedLength = <U extends 'utf16' | 'token'>(a: Span<U>, b: Span<U>): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The words under a span. */
export const textOf = (text: string, span: CharSpan): string => text.slice(span.start, span.end);

/** The same span moved by `offset` units. */
export const shifted = <U extends 'utf16' | 'token'>(span: Span<U>, offset: number): Span<U> => ({
  start: span.start + offset,
  end: span.end + offset,
});

/** The smallest span that holds all of `spans`; undefined when there are none. */
export const hull = <U extends 'utf16' | 'token'>(spans: readonly Span<U>[]): Span<U> | undefined => {
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
};
