import type { BareClaim } from '../claims/find-claims.ts';
import type { Reading } from '../reference/reading.ts';
import { CONTRADICTS, type Mark } from './mark.ts';

/** In how many sentences below a headline its matter must be told in full. */
const REACH = 8;
/** What share of a headline's words must be told again. */
const MOST = 0.6;
/** … and how many of them at least. */
const LEAST = 2;

/** "Guard acquitted of stealing painting", above an article that tells the theft: the claim in which a headline's words are told in full. */
export const headlineRetold = (
  reading: Reading,
  claims: readonly BareClaim[],
  { bears, sentence, target }: Mark,
  own: readonly number[],
): number | undefined => {
  if (sentence !== 0 || !CONTRADICTS.has(bears) || target.kind !== 'content') return undefined;
  const words = [...reading.contentWords(target.span).stems];
  let best: { readonly place: number; readonly shared: number } | undefined;
  for (const [place, claim] of claims.entries()) {
    if (claim.sentence > REACH) break;
    if (claim.sentence === 0 || own.includes(place)) continue;
    const { stems } = reading.contentWords(claim.span);
    const shared = words.filter((word) => stems.has(word)).length;
    if (shared < LEAST || shared < MOST * words.length) continue;
    if (best === undefined || shared > best.shared) best = { place, shared };
  }
  return best?.place;
};
