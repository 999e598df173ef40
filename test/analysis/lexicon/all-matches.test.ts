import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../../src/analysis/lexicon/all-matches.ts';

const PATTERNS = [/ab?/g, /b*/gu, /(?<=a)b/gu, /(?:)/gu, /😀|\b/dgu, /a.c/gsu];

test.for(PATTERNS)('%s is found where matchAll finds it, however often one asks', (pattern) => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '😀', '\n'), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (words) => {
      expect(allMatches(words, pattern)).toEqual([...words.matchAll(pattern)]);
    }),
  );
});
