import { readFileSync } from 'node:fs';
import type { Models } from '../src/analysis/models.ts';
import { compareClaims, type Relation } from '../src/same-claim/compare-claims.ts';
import { type ComparedClaim, readClaim } from '../src/same-claim/read-claim.ts';
import { topicOf } from '../src/same-claim/topic.ts';

/** Two claims of different articles, and how they go together. */
export interface ClaimPair {
  readonly expected: Relation | 'apart';
  /** In what they differ or agree. */
  readonly note: string;
  readonly first: ComparedClaim;
  readonly second: ComparedClaim;
}

/**
 * The pairs of a table such as test/golden/same-claim/dev.txt. A line "# DAY HEADLINE" stands for the articles of the pairs
 * below it; a claim may have another day in brackets, another headline in angle brackets, and its speaker in braces.
 */
export const readClaimPairs = (file: string): ClaimPair[] => {
  let [day, headline] = ['', ''];
  const pairs: ClaimPair[] = [];
  for (const block of readFileSync(file, 'utf8').trim().split(/\n\n+/)) {
    const heading = /^# (\S+) (.+)$/.exec(block);
    if (heading !== null) {
      [day, headline] = [heading[1] ?? '', heading[2] ?? ''];
      continue;
    }
    const [label = '', first = '', second = ''] = block.split('\n');
    const [expected = '', ...note] = label.split(' ');
    pairs.push({
      expected: expected as ClaimPair['expected'],
      note: note.join(' '),
      first: claimIn(first, day, headline),
      second: claimIn(second, day, headline),
    });
  }
  return pairs;
};

const claimIn = (line: string, day: string, headline: string): ComparedClaim => {
  const match = /^(?:\[(?<day>[^\]]+)\] )?(?:<(?<headline>[^>]+)> )?(?:\{(?<speaker>[^}]+)\} )?(?<words>.+)$/.exec(
    line,
  );
  const { day: own, headline: other, speaker, words = '' } = match?.groups ?? {};
  return { words, speaker: speaker ?? null, topic: topicOf([other ?? headline]), day: own ?? day };
};

/** How a pair is taken to go together. */
export const relationOf = ({ first, second }: ClaimPair, models: Models): Relation | 'apart' =>
  compareClaims(readClaim(first, models), readClaim(second, models)) ?? 'apart';

/** Of the pairs taken for one relation, the share that is; of those that are, the share found. Per cent. */
export const scorePairs = (
  pairs: readonly ClaimPair[],
  models: Models,
): { readonly same: Score; readonly conflicts: Score; readonly all: number } => {
  const found = pairs.map((pair) => ({ expected: pair.expected, is: relationOf(pair, models) }));
  const score = (...kinds: readonly string[]): Score => {
    const taken = found.filter(({ is }) => kinds.includes(is));
    const gold = found.filter(({ expected }) => kinds.includes(expected));
    const right = found.filter(({ expected, is }) => kinds.includes(is) && expected === is).length;
    return {
      p: taken.length === 0 ? 0 : (100 * right) / taken.length,
      r: gold.length === 0 ? 0 : (100 * right) / gold.length,
      taken: taken.length,
      gold: gold.length,
    };
  };
  return {
    same: score('same'),
    conflicts: score('other-number', 'opposite', 'hedged'),
    all: (100 * found.filter(({ expected, is }) => expected === is).length) / found.length,
  };
};

interface Score {
  readonly p: number;
  readonly r: number;
  readonly taken: number;
  readonly gold: number;
}
