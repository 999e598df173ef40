import { type CharSpan, overlaps, sharedLength } from '../../article/span.ts';
import { allMatches } from '../lexicon/all-matches.ts';
import { EVIDENCE_CUES } from '../lexicon/evidence/all-cues.ts';
import type { EvidenceCue } from '../lexicon/evidence/evidence-cue.ts';
import { phrase, readings } from '../lexicon/phrase.ts';
import { indexPhrases } from '../lexicon/phrase-index.ts';
import { PROVES } from './mark.ts';

/** An evidence cue found in a sentence. */
export interface CueMatch {
  readonly row: EvidenceCue;
  readonly span: CharSpan;
  readonly whom: CharSpan | undefined;
  readonly ref: CharSpan | undefined;
  readonly who: CharSpan | undefined;
  readonly what: CharSpan | undefined;
}

const cuesPossibleIn = indexPhrases(
  EVIDENCE_CUES.map((row) => ({
    row,
    words: phrase(row.words),
    unless: row.unless === undefined ? undefined : phrase(row.unless),
  })),
);

/** The evidence cues in a sentence of normal text, in order; where two overlap, the longer one. */
export const matchCues = (normal: string, sentence: CharSpan): CueMatch[] => {
  const possible = cuesPossibleIn(normal, sentence);
  if (possible.length === 0) return [];
  const found: CueMatch[] = [];
  for (const words of readings(normal.slice(sentence.start, sentence.end))) {
    for (const { row, words: pattern, unless } of possible) {
      for (const match of allMatches(words, pattern)) {
        if (row.bears !== 'unverified' && SHORT_OF.test(words.slice(0, match.index))) continue;
        if (unless !== undefined && isNear(words, unless, match, row.bears === 'alleged' ? words.length : NEAR))
          continue;
        found.push(cueMatch(row, match, sentence.start));
      }
    }
  }
  return withoutOverlaps(found).sort((a, b) => a.span.start - b.span.start);
};

/** "stopped short of | denying it": what follows was not done. */
const SHORT_OF = /\bshort of (?:[\p{L}]+ly )?$/u;

/** How far from a cue, in characters, words still take its force away; a conviction does so anywhere in the sentence. */
const NEAR = 60;

const isNear = (words: string, unless: RegExp, match: RegExpExecArray, reach: number): boolean =>
  allMatches(words, unless).some(
    ({ index, 0: all }) => index < match.index + match[0].length + reach && match.index - reach < index + all.length,
  );

const cueMatch = (row: EvidenceCue, match: RegExpExecArray, offset: number): CueMatch => {
  const at = (name: string): CharSpan | undefined => {
    const indices = match.indices?.groups?.[name];
    return indices === undefined || indices[0] === indices[1] ? undefined : trimmed(match.input, indices, offset);
  };
  const end = match.index + match[0].trimEnd().length;
  return {
    row,
    span: { start: offset + match.index + (match[0].length - match[0].trimStart().length), end: offset + end },
    whom: at('whom'),
    ref: at('ref'),
    who: at('who') ?? at('own') ?? at('third'),
    what: at('what'),
  };
};

const trimmed = (all: string, [from, to]: [number, number], offset: number): CharSpan => {
  const words = all
    .slice(from, to)
    .replace(
      /[\s.,;]+(?:and|of|(?:late |early )?(?:on|by|until) \p{L}+day(?: (?:morning|afternoon|evening|night))?)?\s*$/u,
      '',
    )
    .replace(/(?<=\p{L})'s$/u, '');
  return {
    start: offset + from + (words.length - words.trimStart().length),
    end: offset + from + words.trimEnd().length,
  };
};

const strength = (match: CueMatch): number => {
  const whom = match.whom === undefined ? 0 : sharedLength(match.whom, match.span);
  return match.span.end - match.span.start - whom;
};

/** "did not confirm" outdoes "confirm the report", which is longer: the one holds the other's verb and says that it was not done. */
const withoutUndone = (found: readonly CueMatch[]): readonly CueMatch[] => {
  const open = found.filter(({ row }) => row.bears === 'unverified');
  return found.filter(
    ({ row, span }) =>
      !PROVES.has(row.bears) || !open.some((one) => one.span.start < span.start && overlaps(one.span, span)),
  );
};

const withoutOverlaps = (found: readonly CueMatch[]): CueMatch[] => {
  const kept: CueMatch[] = [];
  // A stable sort: of two equal matches the first reading's stays.
  for (const match of [...withoutUndone(found)].sort((a, b) => strength(b) - strength(a)))
    if (!kept.some((other) => overlaps(other.span, match.span))) kept.push(match);
  return kept;
};
