import { COLUMNS, type ColumnName, currentClaims, type ExportFormat, isoOf, linkOf, speakerOf } from './format.ts';

/** A table (RFC 4180), a claim a row. */
export const csvFormat: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  begin: ({ columns }) => `${row(COLUMNS.map((name) => columns[name]))}`,
  article: (record, _, words) =>
    currentClaims(record)
      .map((claim) => {
        const { article } = record;
        const cells: Readonly<Record<ColumnName, string>> = {
          claim: claim.words,
          who: speakerOf(claim, article, words),
          via: claim.hops
            .slice(1)
            .flatMap(({ name }) => name ?? [])
            .join(' < '),
          status: words.status(claim.status),
          by: claim.evidence.find(({ bears }) => bears === claim.status)?.by ?? '',
          outlet: article.outlet ?? article.site,
          title: article.title ?? '',
          published: article.published ?? '',
          read: isoOf(claim.readAt),
          link: linkOf(article, claim),
        };
        return row(COLUMNS.map((name) => cells[name]));
      })
      .join(''),
  end: () => '',
};

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Spreadsheets take a cell that begins with one of these for a formula, and would run what a page has written. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
