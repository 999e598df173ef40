import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { record, TWO, words, write } from './records.ts';

/** As csv-parse reads a table strictly by RFC 4180: each row as long as the first, each quotation mark doubled. */
const rowsOf = (table: string): Readonly<Record<string, string>>[] =>
  parse(table, { columns: true, record_delimiter: '\r\n' });

test('a table has a row a claim, under the names of its columns', () => {
  const rows = rowsOf(write('csv', TWO));
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.values(words.columns));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    Claim: 'Fourteen people died, "at least"',
    'Who says so': 'the hospital',
    Via: 'Norwire',
    Status: 'confirmed',
    Outlet: 'courier',
    Published: '2026-03-21T19:00:00Z',
    Link: expect.stringMatching(/^https:\/\/courier\.test\/1#:~:text=Fourteen/),
  });
});

test('no cell begins as a spreadsheet’s formula does', () => {
  expect(rowsOf(write('csv', TWO))[1]?.Claim).toBe('\'=HYPERLINK("x")');
});

test('whatever stands in claims and names comes out of the table as it went in, but for the mark against formulas', () => {
  const line = fc.string({ unit: 'binary', minLength: 1 });
  const nasty = fc.string({ unit: fc.constantFrom(',', '"', '\r', '\n', "'", '=', 'a', ' ', ';', '\t'), minLength: 1 });
  const cell = fc.oneof(line, nasty);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (claims) => {
      const rows = rowsOf(write('csv', [record(claims)]));
      const back = (text: string | undefined) => text?.replace(/^'(?=[=+\-@\t\r])/, '');
      expect(rows.map((row) => [back(row.Claim), back(row['Who says so'])])).toEqual(
        claims.map(([claim, who]) => [back(claim), back(who)]),
      );
    }),
  );
});
