import type { Certainty } from '../../article/claim.ts';
import { type CharSpan, overlaps } from '../../article/span.ts';
import { allMatches } from '../lexicon/all-matches.ts';
import { HEDGES } from '../lexicon/hedges.ts';
import { phrase, readings } from '../lexicon/phrase.ts';
import { indexPhrases } from '../lexicon/phrase-index.ts';

/** A hedge in the text, and how sure it leaves its claim. */
export interface HedgeMatch {
  readonly span: CharSpan;
  readonly leaves: Exclude<Certainty, 'certain'>;
}

const HEDGE_PATTERNS = HEDGES.map((row) => ({
  row,
  words: phrase(row.words),
  unless: row.unless === undefined ? undefined : phrase(row.unless),
}));
type HedgePattern = (typeof HEDGE_PATTERNS)[number];
const hedgesPossibleIn = indexPhrases(HEDGE_PATTERNS);

/** The hedges in a stretch of normal text, in order, without overlaps. */
export const findHedges = (normal: string, stretch: CharSpan): HedgeMatch[] => {
  const possible = hedgesPossibleIn(normal, stretch);
  if (possible.length === 0) return [];
  const found = readings(normal.slice(stretch.start, stretch.end)).flatMap((words) =>
    hedgesIn(words, possible, stretch.start),
  );
  const kept: HedgeMatch[] = [];
  for (const hedge of found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
    if (!kept.some((other) => overlaps(other.span, hedge.span))) kept.push(hedge);
  return kept;
};

const hedgesIn = (words: string, possible: readonly HedgePattern[], offset: number): HedgeMatch[] => {
  const found: HedgeMatch[] = [];
  for (const { row, words: pattern, unless } of possible) {
    const barred =
      unless === undefined
        ? []
        : allMatches(words, unless).map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
    for (const match of allMatches(words, pattern)) {
      const group = Object.values(match.indices?.groups ?? {}).find((indices) => indices !== undefined);
      const [from, to] = group ?? [match.index, match.index + match[0].trimEnd().length];
      const span = { start: from, end: to };
      if (barred.some((other) => overlaps(other, span))) continue;
      found.push({ span: { start: offset + from, end: offset + to }, leaves: row.leaves });
    }
  }
  return found;
};
