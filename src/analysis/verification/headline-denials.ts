import type { Bearing, Mark } from './mark.ts';

/** In how many sentences below a headline the denial that it tells of must come. */
const REACH = 5;
const SURE = 0.65;

/**
 * "Premier dismisses bugging claims", above an article that goes on to tell what he denies: a headline refers to what comes. `contradicted`
 * are the denials that found their claims.
 */
export const headlineDenials = (
  marks: readonly Mark[],
  spent: readonly Mark[],
  contradicted: readonly Bearing[],
): Bearing[] => {
  const body = contradicted.find(({ mark }) => mark.sentence > 0 && mark.sentence <= REACH && mark.bears === 'denied');
  if (body === undefined) return [];
  return marks
    .filter(
      ({ bears, sentence, target, span }) =>
        bears === 'denied' &&
        sentence === 0 &&
        target.kind !== 'content' &&
        !spent.some((one) => one.sentence === 0 && one.span.start === span.start),
    )
    .map((mark) => ({ mark: { ...mark, confidence: Math.min(mark.confidence, SURE) }, indices: body.indices }));
};
