import type { Stance } from '../../article/attribution.ts';
import { REPORTING_NOUNS } from '../lexicon/reporting-nouns.ts';
import { cueEntries } from './cue-index.ts';
import { denialStance } from './stance.ts';

const NOUNS = new Map(REPORTING_NOUNS.flatMap((row) => row.words.map((word): [string, Stance] => [word, row.stance])));
const NEGATION = /\b(?:not|never)\b|n['’]t\b/i;

/** The stance that a cue's own words show, for a cue that no rule has read. */
export const stanceOfCue = (cue: string, content: string): Stance => {
  const words: readonly string[] = cue.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  for (const word of words.toReversed()) {
    const entry = cueEntries(word).find((each) => each.particles.every((particle) => words.includes(particle)));
    const stance = entry?.row.stance ?? NOUNS.get(word);
    if (stance !== undefined) return denialStance(stance, NEGATION.test(cue), content);
  }
  return denialStance('asserts', NEGATION.test(cue), content);
};
