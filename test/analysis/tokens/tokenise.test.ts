import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { tokenise } from '../../../src/analysis/tokens/tokenise.ts';
import { charSpan, textOf } from '../../../src/article/span.ts';

// Random and hostile texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const words = (text: string): string =>
  tokenise(text, charSpan(0, text.length))
    .map((token) => textOf(text, token.span))
    .join(' ');

describe('tokenise', () => {
  test.for<[string, string]>([
    ['She doesn’t think so.', 'She does n’t think so .'],
    ["They can't, won't and shouldn't.", "They ca n't , wo n't and should n't ."],
    ["He'd've gone; we're late.", "He 'd 've gone ; we 're late ."],
    ['Latvia’s ports and the workers’ pay', 'Latvia ’s ports and the workers ’ pay'],
    ["O'Hara left at ten o'clock", "O'Hara left at ten o'clock"],
    ['They cannot and are not gonna', 'They can not and are not gon na'],
    ['the so-called expert', 'the so - called expert'],
    ['a non-profit for pre-war homes', 'a non-profit for pre-war homes'],
    ['a 21-year-old man', 'a 21 - year - old man'],
    ['Dr. Okoye met J. K. Lind of the U.S. at 9 a.m. there', 'Dr. Okoye met J. K. Lind of the U.S. at 9 a.m. there'],
    ['the U.S.-led force', 'the U.S. - led force'],
    ['It costs $5.50, up 12%, or €3bn.', 'It costs $ 5.50 , up 12 % , or € 3 bn .'],
    ['US$10m and HK$4', 'US$ 10 m and HK$ 4'],
    ['from 1,200 to 1,300 at 10:30', 'from 1,200 to 1,300 at 10:30'],
    ['the 1990s, the ’90s and the 20th', 'the 1990s , the ’90s and the 20th'],
    ['on 2024-05-31 or 31/5/2024', 'on 2024-05-31 or 31/5/2024'],
    ['see https://example.org/a?b=c, or www.example.com.', 'see https://example.org/a?b=c , or www.example.com .'],
    ['write to desk@example.co.uk.', 'write to desk@example.co.uk .'],
    ['Shop.com and example.com-owned sites', 'Shop.com and example.com - owned sites'],
    ['He stopped.Then he ran.', 'He stopped . Then he ran .'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['Well… no... really?!', 'Well … no ... really ?!'],
    ['war – or peace—or both--now', 'war – or peace — or both -- now'],
    ['"Stop," (she said)', '" Stop , " ( she said )'],
    ['“Titanic”’s crew', '“ Titanic ” ’s crew'],
    ['#vote @desk_one', '#vote @desk_one'],
    ['a Ph.D. in law', 'a Ph.D. in law'],
    ['finished at No. 4', 'finished at No. 4'],
    ['he said no. Four', 'he said no . Four'],
    ['a 5km run at 5pm on 5G', 'a 5 km run at 5 pm on 5G'],
    ['café naïve Ærø', 'café naïve Ærø'],
    ['thumbs 👍🏽 up', 'thumbs 👍🏽 up'],
  ])('%s', ([text, expected]) => {
    expect(words(text)).toBe(expected);
  });

  test('gives offsets into the whole text and looks at nothing beyond its block', () => {
    const text = 'One two.\n\nThree four';
    const tokens = tokenise(text, charSpan(10, 18));
    expect(tokens.map((token) => [token.span.start, token.span.end])).toEqual([
      [10, 15],
      [16, 18],
    ]);
  });

  test('kinds and lower-case forms', () => {
    const tokens = tokenise('Don’t pay $20!', charSpan(0, 14));
    expect(tokens.map((token) => `${token.lower}/${token.kind}`)).toEqual([
      'do/word',
      "n't/word",
      'pay/word',
      '$/symbol',
      '20/number',
      '!/punctuation',
    ]);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'aAbé’\'"“”.-–,@:/&$#!?1 \n()\u00ad\u200d👍𝒜🏽'), maxLength: 80 }),
  );

  test('covers everything but white space, in order, for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tokens = tokenise(text, charSpan(0, text.length));
        const ends = [0, ...tokens.map((token) => token.span.end)];
        const faults = tokens.filter(
          ({ span }, index) =>
            span.end <= span.start ||
            span.start < (ends[index] ?? 0) ||
            text.slice(ends[index], span.start).trim() !== '' ||
            /^\s|\s$/.test(textOf(text, span)),
        );
        expect(faults).toEqual([]);
        expect(text.slice(ends.at(-1)).trim()).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  test.for([
    'a',
    '.',
    "'",
    '-',
    'a.',
    "a'",
    'ab.cd.',
    '1,',
    'a-',
    '“',
    '@a',
    'http://',
    'non-',
    "n't",
    '&A',
    '👍',
    'A.B',
  ])('takes time in proportion to a hostile text of %s', (unit) => {
    const text = unit.repeat(30_000);
    const start = performance.now();
    tokenise(text, charSpan(0, text.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
