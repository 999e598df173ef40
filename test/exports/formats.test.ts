import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/article/remembered.ts';
import type { ExportFormat, ExportWords } from '../../src/exports/format.ts';
import { exportFormats } from '../../src/exports/formats.ts';
import { endIn, headerIn } from '../../src/exports/hearsay.ts';
import { articleRecord } from '../../src/protocol/library-schema.ts';
import { type ClaimLine, draft } from '../library/drafts.ts';

const words: ExportWords = {
  status: (status) => status,
  columns: {
    claim: 'Claim',
    who: 'Who says so',
    via: 'Via',
    status: 'Status',
    by: 'By',
    outlet: 'Outlet',
    title: 'Title',
    published: 'Published',
    read: 'Read',
    link: 'Link',
  },
  saidBy: (who, status) => (status === '' ? who : `${who} · ${status}`),
  hidden: 'source not stated',
};

const record = (claims: readonly ClaimLine[], no = 1): ArticleRecord => {
  const { claims: drafts, key, readAt, ...article } = draft(`https://courier.test/${no}`, claims);
  const kept = drafts.map(({ analysed: _, ...claim }, place) => ({ ...claim, id: no * 100 + place, formerly: null }));
  return {
    article: {
      ...article,
      no,
      firstRead: readAt,
      lastRead: readAt,
      pinned: false,
      bytes: 1,
      versions: 1,
      claims: kept.length,
    },
    versions: [{ readAt, key, claims: kept.map(({ id }) => id) }],
    claims: kept,
  };
};

const write = (id: ExportFormat['id'], records: readonly ArticleRecord[]): string => {
  const format = exportFormats().find((each) => each.id === id);
  if (format === undefined) throw new Error(id);
  return (
    format.begin(words, 0) +
    records.map((each, place) => format.article(each, place, words)).join('') +
    format.end(records.length)
  );
};

const TWO = [
  record([
    ['Fourteen people died, "at least"', 'the hospital', 'confirmed', 'Norwire'],
    ['=HYPERLINK("x")', null],
  ]),
  record([['The *wall* [holds]', 'the mayor']], 2),
];

const linesOf = (file: string): string[] => file.trimEnd().split('\n');

describe('our own format', () => {
  test('loses nothing', () => {
    const [header = '', ...lines] = linesOf(write('hearsay', TWO));
    expect(headerIn(header)).toBe('ours');
    expect(endIn(lines.pop() ?? '')).toBe(2);
    expect(lines.map((line) => articleRecord(JSON.parse(line)))).toEqual(TWO.map((value) => ({ ok: true, value })));
  });

  test('tells another’s file, and a newer one', () => {
    const [header = '', record = ''] = linesOf(write('hearsay', TWO));
    expect(headerIn('{"annotations":[]}')).toBe('not-ours');
    expect(headerIn('')).toBe('not-ours');
    expect(headerIn(header.replace('"version":1', '"version":2'))).toBe('newer');
    expect(endIn(record)).toBeUndefined();
  });

  test('is lossless for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 }), (lines) => {
        const given = record(lines.map((line) => [line] as const));
        const written = linesOf(write('hearsay', [given]));
        expect(JSON.parse(written[1] ?? '')).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });
});

/** Reads a table by RFC 4180. */
const readCsv = (table: string): string[][] => {
  const rows: string[][] = [];
  let [row, at] = [[] as string[], 0];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (at < table.length) {
    CELL.lastIndex = at;
    const match = CELL.exec(table);
    if (match === null) throw new Error(`no cell at ${at}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    at = CELL.lastIndex;
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

test('a table has a row a claim, and no cell that a spreadsheet would run', () => {
  const rows = readCsv(write('csv', TWO));
  expect(rows.map((cells) => cells.length)).toEqual([10, 10, 10, 10]);
  expect(rows[1]?.slice(0, 4)).toEqual(['Fourteen people died, "at least"', 'the hospital', 'Norwire', 'confirmed']);
  expect(rows[2]?.[0]).toBe('\'=HYPERLINK("x")');
  expect(rows[1]?.at(-1)).toMatch(/^https:\/\/courier\.test\/1#:~:text=Fourteen/);
});

test('a list in Markdown shows claims as they are', () => {
  const list = write('markdown', TWO);
  expect(list).toContain('[The \\*wall\\* \\[holds\\]](<https://courier.test/2#:~:text=');
  expect(list).toContain('the hospital · confirmed');
});

describe('Web Annotations', () => {
  const page = JSON.parse(write('web-annotation', TWO));

  test('have what the data model requires', () => {
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items).toHaveLength(3);
    for (const item of page.items) {
      expect(item).toMatchObject({ type: 'Annotation', target: { source: expect.stringMatching(/^https:/) } });
      expect(URL.canParse(item.id)).toBe(true);
      expect(Number.isNaN(Date.parse(item.created))).toBe(false);
      const [quote, fragment] = item.target.selector;
      expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: expect.any(String), prefix: expect.any(String) });
      expect(fragment).toMatchObject({ type: 'FragmentSelector', value: expect.stringMatching(/^:~:text=/) });
    }
  });
});

test('Hypothesis gets what it imports', () => {
  const file = JSON.parse(write('hypothesis', TWO));
  expect(file.annotations).toHaveLength(3);
  for (const { uri, text, tags, target, document } of file.annotations) {
    expect(typeof text).toBe('string');
    expect(tags).toContain('hearsay');
    expect(target).toEqual([{ source: uri, selector: [expect.objectContaining({ type: 'TextQuoteSelector' })] }]);
    expect(Array.isArray(document.title)).toBe(true);
  }
});

test('schema.org gets claims, and never a review', () => {
  const file = write('claim-json-ld', TWO);
  expect(file).not.toContain('ClaimReview');
  const graph = JSON.parse(file)['@graph'];
  expect(graph[0]).toMatchObject({
    '@type': 'Claim',
    author: { name: 'the hospital' },
    appearance: { '@type': 'NewsArticle' },
  });
  expect(graph[1].author.name).toBe('courier');
});

test.for(exportFormats().map(({ id }) => id))('%s can be written of nothing', (id) => {
  const file = write(id, []);
  if (['web-annotation', 'hypothesis', 'claim-json-ld'].includes(id)) expect(() => JSON.parse(file)).not.toThrow();
});
