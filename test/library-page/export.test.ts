import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleRecord, FoundClaim } from '../../src/article/remembered.ts';
import { formatCalled, record, words } from '../exports/records.ts';

const { asked, answer } = vi.hoisted(() => {
  const asked: { readonly kind: string; readonly from: number }[] = [];
  const answer: { of: (kind: string, from: number, count: number) => unknown } = { of: () => undefined };
  return { asked, answer };
});
vi.mock('../../src/protocol/web-extension.ts', () => ({
  webExtension: {
    runtime: {
      sendMessage: async ({ kind, question }: { kind: string; question: { from: number; count: number } }) => {
        asked.push({ kind, from: question.from });
        return { ok: true, value: answer.of(kind, question.from, question.count) };
      },
    },
  },
}));

const { writeFile } = await import('../../src/library-page/export-file.ts');
const { allRecords, searchedRecords } = await import('../../src/library-page/export-records.ts');

const ARTICLES = 10_000;
const CLAIMS = 30;
const LINES = Array.from(
  { length: CLAIMS },
  (_, place) => [`Gate ${place} of the weir was closed`, 'the keeper'] as const,
);

const articleOf = (no: number): ArticleRecord => record(LINES, no);
let last = articleOf(1);
const foundAt = (place: number): FoundClaim => {
  const no = Math.floor(place / CLAIMS) + 1;
  if (last.article.no !== no) last = articleOf(no);
  const { article, claims } = last;
  const claim = claims[place % CLAIMS];
  if (claim === undefined) throw new Error(`no claim ${place}`);
  return { claim, article, isCurrent: true };
};

/** A library of 300,000 claims, made up as it is asked for. */
const ask = (kind: string, from: number, count: number): unknown => {
  const batch = <T>(all: number, make: (at: number) => T): T[] =>
    Array.from({ length: Math.max(0, Math.min(count, all - from)) }, (_, at) => make(from + at));
  if (kind === 'library-search') return { found: batch(ARTICLES * CLAIMS, foundAt), total: ARTICLES * CLAIMS };
  const records = batch(ARTICLES, (at) => articleOf(at + 1));
  return { records, next: from + count >= ARTICLES ? null : from + count, damaged: 0 };
};

beforeEach(() => {
  asked.length = 0;
  answer.of = ask;
});

const reading = (cancel: AbortController, onRead: (claims: number) => void = () => undefined) => ({
  onDamaged: () => undefined,
  onRead,
  signal: cancel.signal,
});

describe('an export of 300,000 claims', () => {
  test('is asked for piece by piece, and tells of each article', async () => {
    const cancel = new AbortController();
    const told: number[] = [];
    const file = await writeFile(
      formatCalled('csv'),
      allRecords(reading(cancel)),
      words,
      (articles) => told.push(articles),
      cancel.signal,
    );
    expect(asked).toHaveLength(ARTICLES / 40);
    expect(told).toEqual(Array.from({ length: ARTICLES }, (_, at) => at + 1));
    let rows = 0;
    for await (const piece of file.stream().pipeThrough(new TextDecoderStream()))
      rows += (piece as string).split('\r\n').length - 1;
    expect(rows).toBe(ARTICLES * CLAIMS + 1);
  });

  test('that is cancelled in its midst makes no file, and asks for nothing more', async () => {
    const cancel = new AbortController();
    let told = 0;
    const file = writeFile(
      formatCalled('hearsay'),
      allRecords(reading(cancel)),
      words,
      (articles) => {
        told = articles;
        if (articles === 4_000) cancel.abort();
      },
      cancel.signal,
    );
    await expect(file).rejects.toThrow('aborted');
    expect(told).toBe(4_000);
    const then = asked.length;
    expect(then).toBe(100);
    await new Promise((wait) => setTimeout(wait, 50));
    expect(asked).toHaveLength(then);
  });

  test('that is cancelled while the last articles are read makes no file either', async () => {
    const cancel = new AbortController();
    const records = async function* () {
      yield articleOf(1);
      cancel.abort();
    };
    await expect(writeFile(formatCalled('csv'), records(), words, () => undefined, cancel.signal)).rejects.toThrow(
      'aborted',
    );
  });

  test('of a search is cancelled while its claims are gathered', async () => {
    const cancel = new AbortController();
    const counts: number[] = [];
    const records = searchedRecords(
      { words: '', from: 0, count: 0 },
      reading(cancel, (claims) => {
        counts.push(claims);
        if (claims === 150_000) cancel.abort();
      }),
    );
    await expect(writeFile(formatCalled('csv'), records, words, () => undefined, cancel.signal)).rejects.toThrow(
      'aborted',
    );
    expect(counts.at(-1)).toBe(150_000);
    expect(asked).toHaveLength(300);
  });

  test('of a search has each article once, its claims in their order', async () => {
    answer.of = (kind, from, count) => {
      const places = [31, 2, 30, 1].slice(from, from + count);
      return kind === 'library-search' ? { found: places.map(foundAt), total: 4 } : undefined;
    };
    const records: ArticleRecord[] = [];
    for await (const each of searchedRecords({ words: '', from: 0, count: 0 }, reading(new AbortController())))
      records.push(each);
    expect(records.map(({ article, claims }) => [article.no, claims.map(({ id }) => id)])).toEqual([
      [2, [200, 201]],
      [1, [101, 102]],
    ]);
  });
});
