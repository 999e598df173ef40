import type { ArticleRecord } from '../../src/article/remembered.ts';
import type { ExportFormat, ExportWords } from '../../src/exports/format.ts';
import { exportFormats } from '../../src/exports/formats.ts';
import { type ClaimLine, draft } from '../library/drafts.ts';

/** English words for exports, apart from the locales. */
export const words: ExportWords = {
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

/** An article with claims, as the library holds it. */
export const record = (
  claims: readonly ClaimLine[],
  no = 1,
  about: Parameters<typeof draft>[2] & { readonly address?: string } = {},
): ArticleRecord => {
  const { address = `https://courier.test/${no}`, ...rest } = about;
  const { claims: drafts, key, readAt, ...article } = draft(address, claims, rest);
  const kept = drafts.map(({ analysed: _, ...claim }, place) => ({ ...claim, id: no * 100 + place, formerly: null }));
  const [firstRead, lastRead] = [readAt, readAt];
  return {
    article: { ...article, no, firstRead, lastRead, pinned: false, bytes: 1, versions: 1, claims: kept.length },
    versions: [{ readAt, key, claims: kept.map(({ id }) => id) }],
    claims: kept,
  };
};

/** The format of a name. */
export const formatCalled = (id: ExportFormat['id']): ExportFormat => {
  const format = exportFormats().find((each) => each.id === id);
  if (format === undefined) throw new Error(id);
  return format;
};

/** Records as a file of a format. */
export const write = (id: ExportFormat['id'], records: readonly ArticleRecord[]): string => {
  const format = formatCalled(id);
  return (
    format.begin(words, 0) +
    records.map((each, place) => format.article(each, place, words)).join('') +
    format.end(records.length)
  );
};

/** Two articles with three claims, with marks in them that mean something to one format or another. */
export const TWO: readonly ArticleRecord[] = [
  record([
    ['Fourteen people died, "at least"', 'the hospital', 'confirmed', 'Norwire'],
    ['=HYPERLINK("x")', null],
  ]),
  record([['The *wall* [holds]', 'the mayor']], 2),
];
