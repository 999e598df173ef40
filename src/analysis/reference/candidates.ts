import type { BareClaim } from '../claims/find-claims.ts';
import { groupBy } from './group-by.ts';
import { indexNames } from './name-index.ts';
import type { Reading } from './reading.ts';

/** A claim that may be meant, and what is known of it. */
export interface Candidate {
  readonly claim: BareClaim;
  /** Its place in the list of claims. */
  readonly index: number;
  /** Whether it is marked as an allegation. */
  readonly accusation: boolean;
}

/** Claims of an article, so that those that may be meant are found without looking at all of them. */
export interface Candidates {
  readonly all: readonly Candidate[];
  /** Those of the sentences from `first` to `last`, in order. */
  between(first: number, last: number): readonly Candidate[];
  /** The one of a place in the list of the article's claims. */
  at(place: number): Candidate | undefined;
  /** Those that one says whose name this may be, in order. */
  saidBy(name: string): readonly Candidate[];
  /** The first that is marked as an allegation. */
  readonly firstAccusation: Candidate | undefined;
}

/** An index of candidates that are in the order of the text. */
export const candidatesOf = (reading: Reading, all: readonly Candidate[]): Candidates => {
  const byPlace = new Map(all.map((candidate) => [candidate.index, candidate]));
  const voices = all.flatMap((candidate) =>
    candidate.claim.attribution.map((id) => ({ candidate, speaker: reading.attribution(id)?.speaker ?? '' })),
  );
  const bySpeaker = groupBy(voices, ({ speaker }) => speaker);
  const byBareName = groupBy(voices, ({ speaker }) => bareName(speaker));
  const speakers = indexNames(bySpeaker.keys());
  const known = new Map<string, readonly Candidate[]>();
  return {
    all,
    between: (first, last) => all.slice(firstFrom(all, first), firstFrom(all, last + 1)),
    at: (place) => byPlace.get(place),
    saidBy: (name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const named = speakers.like(name).flatMap((speaker) => bySpeaker.get(speaker) ?? []);
      const said = new Set([...named, ...(byBareName.get(bareName(name)) ?? [])].map(({ candidate }) => candidate));
      const inOrder = [...said].sort((a, b) => a.index - b.index);
      known.set(name, inOrder);
      return inOrder;
    },
    firstAccusation: all.find(({ accusation }) => accusation),
  };
};

/** "The ministry" and "ministry" are one. */
const bareName = (name: string): string => name.replace(/^(?:the|an?) /i, '').toLowerCase();

/** The last of some candidates in order that ends at or before an offset in a sentence. */
export const lastBefore = (
  candidates: readonly Candidate[],
  sentence: number,
  offset: number,
): Candidate | undefined => {
  for (let at = firstFrom(candidates, sentence + 1) - 1; at >= 0; at--) {
    const candidate = candidates[at];
    if (candidate !== undefined && candidate.claim.span.end <= offset) return candidate;
  }
  return undefined;
};

/** The place of the first candidate that stands in a sentence or after it. */
export const firstFrom = (candidates: readonly Candidate[], sentence: number): number => {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.claim.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
};
