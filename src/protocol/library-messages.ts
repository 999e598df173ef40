import { STATUS_PRECEDENCE } from '../article/claim.ts';
import type { ArticleRecord, ClaimSearch } from '../article/remembered.ts';
import type { Result } from '../article/result.ts';
import { exchange } from './exchange.ts';
import { articleRecord, claimMemory, foundClaim, pageMemory, rememberedArticle } from './library-schema.ts';
import {
  count,
  either,
  flag,
  list,
  no,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Schema,
  text,
  yes,
} from './schema.ts';

/** What the reader has chosen for the library. */
export interface LibrarySettings {
  /** Off until the reader turns it on. */
  readonly on: boolean;
  /** What was last read longer ago than so many days goes. */
  readonly days: number;
  readonly megabytes: number;
  /** Sites of which nothing is kept, without "www.". */
  readonly without: readonly string[];
}

const librarySettings = object<LibrarySettings>({ on: flag, days: count, megabytes: count, without: list(text) });

/** Why the library could not do what was asked. */
export type LibraryTrouble = 'off' | 'full' | 'broken' | 'aborted';

const trouble: Schema<LibraryTrouble> = oneOf('off', 'full', 'broken', 'aborted');

const orTrouble = <T>(schema: Schema<T>): Schema<Result<T, LibraryTrouble>> =>
  either(
    object<{ ok: true; value: T }>({ ok: yes, value: schema }),
    object<{ ok: false; error: LibraryTrouble }>({ ok: no, error: trouble }),
  );

const search = object<ClaimSearch>({
  words: text,
  outlet: optional(text),
  source: optional(text),
  status: optional(oneOf(...STATUS_PRECEDENCE)),
  after: optional(number),
  before: optional(number),
  from: count,
  count,
});

/** What the reader deletes: an article by number, a site by name, or all. */
export interface DeletionQuestion {
  readonly kind: 'article' | 'site' | 'all';
  readonly no?: number;
  readonly site?: string;
}

const named = list(object<{ name: string; count: number }>({ name: text, count }));

/** Records of articles in the order of their numbers, for an export. */
export interface ExportBatch {
  readonly records: readonly ArticleRecord[];
  /** Where the next batch begins; null after the last. */
  readonly next: number | null;
  /** How many entries could not be read. */
  readonly damaged: number;
}

/** What became of the lines of an import. */
export interface ImportOutcome {
  readonly added: number;
  readonly merged: number;
  readonly known: number;
  /** Lines that are no records. */
  readonly refused: number;
}

/** What the background answers about the library. */
export const libraryExchanges = {
  /** What is remembered of one claim of the page that asks. */
  'claim-memory': exchange('page', object({ claim: text }), object({ memory: nullable(claimMemory) })),
  /** What is remembered of the article in a tab. */
  'page-memory': exchange('surface', object({ tab: count }), object({ memory: nullable(pageMemory) })),
  'library-settings': exchange('surface', object({}), librarySettings),
  /** Changes what is given, and says how it stands then. */
  'library-choose': exchange(
    'surface',
    object<Partial<LibrarySettings>>({
      on: optional(flag),
      days: optional(count),
      megabytes: optional(count),
      without: optional(list(text)),
    }),
    librarySettings,
  ),
  'library-meter': exchange(
    'surface',
    object({}),
    orTrouble(object({ articles: count, claims: count, bytes: number, outlets: named, sources: named })),
  ),
  'library-search': exchange('surface', search, orTrouble(object({ found: list(foundClaim), total: count }))),
  'library-articles': exchange(
    'surface',
    object<{ readonly site?: string; readonly before?: number; readonly count: number }>({
      site: optional(text),
      before: optional(number),
      count,
    }),
    orTrouble(list(rememberedArticle)),
  ),
  'library-article': exchange('surface', object({ no: count }), orTrouble(nullable(articleRecord))),
  'library-pin': exchange('surface', object({ no: count, pinned: flag }), orTrouble(flag)),
  'library-delete': exchange(
    'surface',
    object<DeletionQuestion>({ kind: oneOf('article', 'site', 'all'), no: optional(count), site: optional(text) }),
    orTrouble(object({ name: text, articles: count })),
  ),
  'library-undo': exchange('surface', object({ name: text }), orTrouble(flag)),
  /** Takes what was deleted and can't be undone any more off the disk. */
  'library-finish': exchange('surface', object({}), orTrouble(count)),
  'library-export': exchange(
    'surface',
    object({ from: count, count }),
    orTrouble(object<ExportBatch>({ records: list(articleRecord), next: nullable(count), damaged: count })),
  ),
  'library-import': exchange(
    'surface',
    object({ lines: list(text) }),
    orTrouble(object<ImportOutcome>({ added: count, merged: count, known: count, refused: count })),
  ),
  /** Gives up a database that can't be opened, and begins anew. */
  'library-renew': exchange('surface', object({}), nothing),
} as const;
