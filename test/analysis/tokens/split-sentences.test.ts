import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ABBREVIATIONS } from '../../../src/analysis/tokens/abbreviations.ts';
import { splitSentences } from '../../../src/analysis/tokens/split-sentences.ts';
import { tokenise } from '../../../src/analysis/tokens/tokenise.ts';
import { charSpan } from '../../../src/article/span.ts';

// Random and hostile texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const sentences = (text: string): string[] => {
  const tokens = tokenise(text, charSpan(0, text.length));
  return splitSentences(text, tokens).map((span) =>
    text.slice(tokens[span.start]?.span.start, tokens[span.end - 1]?.span.end),
  );
};

/** Sentences are separated by " | " in the expected form. */
const joined = (text: string): string => sentences(text).join(' | ');
const plain = (expected: string): string => expected.replaceAll(' | ', ' ');

describe('splitSentences', () => {
  test.for([
    'The harbour closed. | Boats stayed in.',
    'Who paid for it? | Nobody knows! | The search goes on.',
    'Dr. Okoye and Gen. Park met Mr. Lind in St. Ives. | They agreed.',
    'The U.S. Senate voted. | He lives in the U.S. | His wife does not.',
    'Doors open at 9 a.m. Monday. | Talks end at 5 p.m. | Visitors must leave.',
    'George W. Brandt spoke. | J. R. Cole did not.',
    'Shares of Calder Corp. Holdings fell. | Those of Tamar Inc. | They blamed rain.',
    'It finished at No. 4 in the list. | He said no. | Four others agreed.',
    '“We are ready.” | The crowd cheered.',
    '“We are ready. | We always were,” she said.',
    '"Are we ready?" she asked. | Nobody answered.',
    '"Are we ready?" Lind asked. | Nobody answered.',
    '“Stop!” | The guard ran after them.',
    'It rose 3.5% to 1,200.50 points. | Analysts shrugged.',
    'He waited ... and then left. | She waited… | Then she left.',
    'See example.com for more. | It is free.',
    'The plan (he had two. | Both failed.) was his. | It failed.',
    'Prices rose (see below.) | Wages did not.',
    'It was over.[3] | People left.',
    'They sell tents, stoves, etc. | Prices vary.',
    'eBay fell. | iRobot rose.',
    'The vote is on Jan. 5 in Salem, Ore. | It may be close.',
    'It was a long day . . . and night.',
    'Smith v. Jones was decided on Friday. | Appeals may follow.',
    'Three things matter: cost, time and luck. | Luck most.',
    'Vitamin C. | The rest is sugar.',
    'The report – seen by staff – is long. | Few read it.',
    'Yahoo! said so. | Others did too.',
    "‘It is late.’ | The court rose. | 'It is late.' | The court rose.",
    'Talks will resume.” | Nobody came.',
  ])('%s', (expected) => {
    expect(joined(plain(expected))).toBe(expected);
  });

  test('a missing space after a full stop still ends a sentence', () => {
    expect(sentences('The strike is over.The trains run again.')).toEqual([
      'The strike is over.',
      'The trains run again.',
    ]);
  });

  test('a list number ends nothing', () => {
    expect(sentences('1. Open the door. 2. Close it.')).toEqual(['1. Open the door.', '2. Close it.']);
  });

  test('lines that were not broken for lack of room end a sentence', () => {
    expect(sentences('Mayor resigns over bridge\nBy Ana Lind\nThe mayor of Tarn resigned on Monday.')).toEqual([
      'Mayor resigns over bridge',
      'By Ana Lind',
      'The mayor of Tarn resigned on Monday.',
    ]);
  });

  test('an abbreviation may end a line that is a sentence', () => {
    expect(
      sentences(
        'Fewer boats in the U.S.\nBy Ana Lind\nFewer boats were built last year than ever before, the board said.',
      ),
    ).toHaveLength(3);
  });

  test('an ellipsis at the end of a line goes on in small letters', () => {
    expect(
      sentences('She waited all the long way home ...\nand then she left without a word to anybody.'),
    ).toHaveLength(1);
  });

  test('lines that were broken for lack of room do not', () => {
    const text = `The mayor of the small town of Tarn, who had been in office since ${'\n'}Easter, resigned on Monday after a long debate about the new bridge.`;
    expect(sentences(text)).toHaveLength(1);
  });

  test.for(ABBREVIATIONS.map((row) => [row.rule, row] as const))('%s: its examples hold', ([, row]) => {
    const kept = row.use === 'closing' ? 2 : 1;
    expect(sentences(row.catches)).toHaveLength(kept);
    expect(sentences(row.not)).toHaveLength(3 - kept);
    expect([...row.words].sort()).toEqual(row.words);
    expect(new Set(row.words).size).toBe(row.words.length);
  });

  test('no abbreviation has two uses', () => {
    const all = ABBREVIATIONS.flatMap((row) => row.words);
    expect(new Set(all).size).toBe(all.length);
  });

  test('covers all tokens in order, for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'The',
      'Mr',
      '.',
      '. ',
      '." ',
      '?',
      '!" ',
      '…',
      '\n',
      ' ',
      '"',
      '”',
      '(',
      ')',
      '[1]',
      '5',
      'U.S.',
      ' - ',
      '’',
      'said',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text, charSpan(0, text.length));
        const spans = splitSentences(text, tokens);
        expect(spans.map((span) => span.start)).toEqual([0, ...spans.map((span) => span.end)].slice(0, spans.length));
        expect(spans.filter((span) => span.end <= span.start)).toEqual([]);
        expect(spans.at(-1)?.end ?? 0).toBe(tokens.length);
      }),
      { numRuns: 2000 },
    );
  });

  test.for(['. ', '." ', 'A. ', '\n', 'a\n', '! "', '[1]', '."', ') '])(
    'takes time in proportion to a hostile text of %j',
    (unit) => {
      const text = unit.repeat(30_000);
      const start = performance.now();
      splitSentences(text, tokenise(text, charSpan(0, text.length)));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
