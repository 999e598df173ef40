import type { Status } from '../article/claim.ts';
import type { ArticleRecord, RememberedArticle, RememberedClaim } from '../article/remembered.ts';

/** The words of the reader's language that an export needs. */
export interface ExportWords {
  readonly status: (status: Status) => string;
  /** Names of the columns of a table, by what stands in them. */
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** "Claims from %s" and the like, for a list that is read by people. */
  readonly saidBy: (who: string, status: string) => string;
  /** Who says it, where the source is hidden. */
  readonly hidden: string;
}

/** What stands in the columns of a table of claims. */
export const COLUMNS = ['claim', 'who', 'via', 'status', 'by', 'outlet', 'title', 'published', 'read', 'link'] as const;

/** A column of a table of claims. */
export type ColumnName = (typeof COLUMNS)[number];

/** A way to write claims into a file, piece by piece, so that a library of any size can be written. */
export interface ExportFormat {
  readonly id: 'hearsay' | 'csv' | 'markdown' | 'web-annotation' | 'hypothesis' | 'claim-json-ld';
  readonly extension: string;
  readonly mime: string;
  readonly begin: (words: ExportWords, now: number) => string;
  /** One article's claims; `place` counts the articles from 0. */
  readonly article: (record: ArticleRecord, place: number, words: ExportWords) => string;
  readonly end: (articles: number) => string;
}

/** The claims of an article's last version, in page order. */
export const currentClaims = ({ versions, claims }: ArticleRecord): RememberedClaim[] => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return versions.at(-1)?.claims.flatMap((id) => byId.get(id) ?? []) ?? [];
};

/** The article's address with a text directive that leads to the claim, or without where none is unique. */
export const linkOf = ({ address }: RememberedArticle, { directive }: RememberedClaim): string =>
  directive === '' ? address : `${address}#:~:${directive}`;

/** Who says a claim: the first of its sources, or the outlet itself. */
export const speakerOf = (claim: RememberedClaim, article: RememberedArticle, words: ExportWords): string => {
  const [source] = claim.hops;
  return source === undefined ? (article.outlet ?? article.site) : (source.name ?? words.hidden);
};

/** A moment as ISO 8601. */
export const isoOf = (time: number): string => new Date(time).toISOString();
