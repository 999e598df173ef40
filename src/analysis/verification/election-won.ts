import type { Candidates } from '../reference/candidates.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import type { Mark } from './mark.ts';
import { lastTold } from './near-claims.ts';

/** How far back, in sentences, the article has told who won. */
const REACH = 8;
const WON =
  /\b(?:w[io]ns?|winning|winners?|victor(?:y|ies)|victorious|(?:re-?)?elected|\p{L}+-elect|defeat(?:s|ed)?|beat(?:s|en)?|landslide|majority|results?|votes?|lead)\b/iu;

/** "Her rival has not conceded": that she won, told last before. */
export const electionWon = (reading: Reading, mark: Mark, candidates: Candidates): number[] =>
  lastTold(
    candidates
      .between(mark.sentence - REACH, mark.sentence)
      .filter(({ claim }) => claim.span.end <= mark.span.start && WON.test(wordsAt(reading, claim.span))),
    0,
  );
