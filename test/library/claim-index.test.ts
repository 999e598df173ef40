import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClaimIndex, type ClaimPage, type IndexEntry, type TermPage } from '../../src/library/claim-index.ts';

const ALWAYS = { after: 0, before: Number.POSITIVE_INFINITY, from: 0, count: 1000, without: new Set<number>() };

/** An index and its pages as a database would have them. */
class Stored {
  readonly pages = new Map<string, TermPage | ClaimPage>();
  index = new ClaimIndex();

  add(entries: readonly IndexEntry[]): void {
    for (const [name, page] of this.index.add(entries)) this.pages.set(name, structuredClone(page));
  }

  remove(...articles: readonly number[]): void {
    for (const [name, page] of this.index.remove(new Set(articles))) this.pages.set(name, structuredClone(page));
  }

  again(): ClaimIndex {
    const of = (kind: string) =>
      [...this.pages]
        .filter(([name]) => name.startsWith(kind))
        .sort((a, b) => Number(a[0].split(':')[1]) - Number(b[0].split(':')[1]));
    return ClaimIndex.read(
      of('terms').map(([, page]) => page as TermPage),
      of('claims').map(([, page]) => page as ClaimPage),
    );
  }
}

const entry = (id: number, article: number, words: string): IndexEntry => ({
  id,
  article,
  at: 1000 + id,
  match: words.split(' '),
  words: ['o:x'],
});

describe('the index of claims', () => {
  test('finds what has all the words, the latest first', () => {
    const { index } = stored([entry(1, 1, 'storm coast'), entry(2, 1, 'storm wall'), entry(3, 2, 'storm coast wall')]);
    expect(index.search([{ term: 'storm' }, { term: 'coast' }], ALWAYS)).toEqual({ ids: [3, 1], total: 2 });
    expect(index.search([{ term: 'co', beginning: true }], ALWAYS).ids).toEqual([3, 1]);
    expect(index.search([{ term: 'sea', alternatives: ['wall'] }], ALWAYS).ids).toEqual([3, 2]);
    expect(index.search([{ term: 'storm' }], { ...ALWAYS, from: 1, count: 1 })).toEqual({ ids: [2], total: 3 });
    expect(index.search([{ term: 'storm' }], { ...ALWAYS, after: 1002, before: 1002 }).ids).toEqual([2]);
    expect(index.search([{ term: 'storm' }], { ...ALWAYS, without: new Set([1]) }).ids).toEqual([3]);
  });

  test('gives candidates of other articles that share rare terms', () => {
    const { index } = stored([
      entry(1, 1, 'belmora station fourteen dead'),
      entry(2, 2, 'belmora mayor budget'),
      ...Array.from({ length: 50 }, (_, place) => entry(3 + place, 3, `weather sunny day${place}`)),
    ]);
    expect(index.candidates(['belmora', 'station', 'dead', 'fourteen'], 9, 5).map(({ id }) => id)).toEqual([1]);
    expect(index.candidates(['belmora', 'station', 'dead', 'fourteen'], 1, 5)).toEqual([]);
  });

  test('forgets the words of what is taken out', () => {
    const kept = stored([entry(1, 1, 'storm coast'), entry(2, 2, 'storm secret')]);
    kept.remove(2);
    expect([...kept.pages.values()].map((page) => ('terms' in page ? String(page.terms) : '')).join()).not.toContain(
      'secret',
    );
    expect(kept.again().search([{ term: 'storm' }], ALWAYS).ids).toEqual([1]);
    kept.add([entry(3, 3, 'secret storm')]);
    expect(kept.again().search([{ term: 'secret' }], ALWAYS).ids).toEqual([3]);
  });

  test('refuses pages that do not fit together', () => {
    const kept = stored([entry(1, 1, 'storm coast')]);
    kept.pages.set('terms:0', { terms: 'storm' });
    expect(() => kept.again()).toThrow();
  });

  test('is the same read again, whatever was added and taken out', () => {
    const word = fc.constantFrom('storm', 'coast', 'wall', 'mayor', 'dead', 'belmora');
    const step = fc.oneof(
      fc.record({ add: fc.array(fc.uniqueArray(word, { minLength: 1 }), { minLength: 1, maxLength: 700 }) }),
      fc.record({ remove: fc.nat(5) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const kept = new Stored();
        let [id, article] = [0, 0];
        for (const each of steps) {
          if ('add' in each) {
            article++;
            kept.add(each.add.map((words) => entry(id++, article, words.join(' '))));
          } else kept.remove(each.remove);
        }
        const again = kept.again();
        expect(again.size).toBe(kept.index.size);
        for (const term of ['storm', 'coast', 'belmora'])
          expect(again.search([{ term }], ALWAYS)).toEqual(kept.index.search([{ term }], ALWAYS));
        expect(again.termsWith('', 9).sort((a, b) => (a.term < b.term ? -1 : 1))).toEqual(
          kept.index.termsWith('', 9).sort((a, b) => (a.term < b.term ? -1 : 1)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

const stored = (entries: readonly IndexEntry[]): Stored => {
  const kept = new Stored();
  kept.add(entries);
  return kept;
};
