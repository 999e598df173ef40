import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_CUES } from '../../../src/analysis/lexicon/evidence/all-cues.ts';
import { HEDGES } from '../../../src/analysis/lexicon/hedges.ts';
import { neededBy } from '../../../src/analysis/lexicon/needed-words.ts';
import { phrase, readings } from '../../../src/analysis/lexicon/phrase.ts';
import { indexPhrases } from '../../../src/analysis/lexicon/phrase-index.ts';

const piecesOf = (pattern: RegExp): (readonly string[])[] => neededBy(pattern).map(({ pieces }) => pieces);

describe('what a pattern cannot match without', () => {
  test.for<[RegExp, (readonly string[])[]]>([
    [/denies/, [['denies']]],
    [/den(?:y|ied)/, [['deny', 'denied']]],
    [/claims?/, [['claim']]],
    [/declin(?:e|ed)\s+to\s+say/, [['decline to say', 'declined to sa']]],
    [/no\s*one/, [['noone', 'no one']]],
    [/a\s+(?:\s+very\s+)?old/, [['a old', 'a very old']]],
    [/(?:[a-z]+ly )*false/, [['false']]],
    [/probe [^,]{2,9} fraud/, [['probe '], [' fraud']]],
    [/(?<who>police|army) said/, [['army said', 'police said']]],
    [/\bsorr(?=y\b)/, [['sorr'], ['y']]],
    [/(?<!not )true/, [['true']]],
    [/(?:un)?(?:[a-z]+|true)/, []],
    [/reali[sz]ed{2}/, [['realise', 'realize'], ['d']]],
    [/Reuters|AP/, [['ap', 'reuters']]],
    [
      /probe .* fraud|inquiry .* theft|leak/,
      [
        ['leak', 'probe ', 'inquiry '],
        ['leak', ' fraud', ' theft'],
      ],
    ],
    [/a.c/, [['a'], ['c']]],
    [/wholly unfounded rumour/, [['wholly unfound']]],
    [/\p{Lu}\w+(?:s|$)/u, []],
  ])('%s', ([pattern, needs]) => expect(piecesOf(pattern)).toEqual(needs));
});

const rows = [...EVIDENCE_CUES, ...HEDGES].map((row) => ({ row, words: phrase(row.words) }));
const possibleIn = indexPhrases(rows);
const rulesPossibleIn = (text: string): string[] =>
  possibleIn(text, { start: 0, end: text.length }).map(({ row }) => row.rule);

test('most rows are ruled out in a sentence that says nothing of their kind', () => {
  expect(rulesPossibleIn('The ferry left the harbour on Tuesday with forty passengers aboard.').length).toBeLessThan(4);
});

test('white space of any kind, large letters and a stretch inside of a text are seen', () => {
  const text = 'The club DECLINED \u2009\n TO\tcomment.';
  const rule = 'no-comment';
  expect(rulesPossibleIn(text)).toContain(rule);
  expect(possibleIn(text, { start: 0, end: 16 }).map(({ row }) => row.rule)).not.toContain(rule);
});

/** Words of the rows' own sentences, put together at random: some rows match, most by chance. */
const pieces = [...EVIDENCE_CUES, ...HEDGES].flatMap(({ catches, not }) =>
  [catches, not].flatMap((sentence) => {
    const words = sentence.split(' ');
    return [sentence, words.slice(1).join(' '), words.slice(-4).join(' '), ...words];
  }),
);
const sentences = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '  ', '\n', '\u00a0 ')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join(''));

test('no row that matches is ruled out', () => {
  let matches = 0;
  fc.assert(
    fc.property(sentences, fc.constantFrom('as-it-is', 'large', 'small'), (sentence, letters) => {
      const text =
        letters === 'large' ? sentence.toUpperCase() : letters === 'small' ? sentence.toLowerCase() : sentence;
      const possible = new Set(possibleIn(text, { start: 0, end: text.length }));
      for (const each of rows) {
        if (!readings(text).some((words) => words.search(each.words) >= 0)) continue;
        matches++;
        expect(possible.has(each), `${each.row.rule}: ${text}`).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
  expect(matches).toBeGreaterThan(120);
});
