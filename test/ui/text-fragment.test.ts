import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo } from '../../src/ui/text-fragment.ts';

const TEXT =
  'The ferry sank at noon, the owner said.\n\nA diver said the ferry sank later. Half-price tickets, he added, were sold.';
const PAGE = 'https://news.example/a?b=1#top';

const link = (words: string, text = TEXT): string => {
  const start = text.indexOf(words);
  return linkTo(PAGE, text, { start, end: start + words.length });
};

describe('a link to words', () => {
  test('quotes them', () => {
    expect(link('were sold')).toBe('https://news.example/a?b=1#:~:text=were%20sold');
  });

  test('hides the dashes that would be syntax', () => {
    expect(link('Half-price tickets')).toBe('https://news.example/a?b=1#:~:text=Half%2Dprice%20tickets');
  });

  test('names the words before where the same words occur twice', () => {
    const second = TEXT.lastIndexOf('ferry sank');
    expect(linkTo(PAGE, TEXT, { start: second, end: second + 10 })).toContain('text=diver%20said%20the-,ferry%20sank');
  });

  test('leads to the first of two that are word for word the same', () => {
    const twice = 'He said it rained.\n\nHe said it rained.';
    expect(link('it rained', twice)).toBe('https://news.example/a?b=1#:~:text=He%20said-,it%20rained');
  });

  test('names as many words before as it takes', () => {
    const text = 'A man on the pier said the ferry sank.\n\nA boy on the pier said the ferry sank.';
    const second = text.lastIndexOf('ferry sank');
    expect(linkTo(PAGE, text, { start: second, end: second + 10 })).toContain(
      'text=boy%20on%20the%20pier%20said%20the-,ferry',
    );
  });

  test('gives the edges of a long stretch', () => {
    const long = `zero ${'one two three four five six seven eight nine ten '.repeat(4)}`.trim();
    expect(link(long, long)).toMatch(/text=zero%20one%20two%20three%20four,six%20seven%20eight%20nine%20ten$/);
  });

  test('has one fragment at most, and no raw space', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(50), fc.nat(50), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const made = linkTo(PAGE, text.padEnd(51, ' x'), { start, end });
        expect(made.split('#').length).toBeLessThanOrEqual(2);
        expect(made).not.toMatch(/\s/);
      }),
    );
  });
});
