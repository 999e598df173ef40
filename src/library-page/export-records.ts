import type {
  ArticleRecord,
  ClaimSearch,
  FoundClaim,
  RememberedArticle,
  RememberedClaim,
} from '../article/remembered.ts';
import type { ExportBatch } from '../protocol/library-messages.ts';
import { askBackground } from '../protocol/transport.ts';

const ARTICLES_AT_ONCE = 40;
const CLAIMS_AT_ONCE = 500;

/** What follows the reading of records: both may be told at any time, and nothing more is read once it is cancelled. */
export interface Reading {
  /** How many entries could not be read. */
  readonly onDamaged: (count: number) => void;
  /** How many claims have been read so far, where all have to be read before the first article can be given. */
  readonly onRead: (claims: number) => void;
  readonly signal: AbortSignal;
}

/** All that the library holds, article by article; throws where it can't be read, or when it is cancelled. */
export async function* allRecords({ onDamaged, signal }: Reading): AsyncGenerator<ArticleRecord> {
  let from: number | null = 0;
  while (from !== null) {
    signal.throwIfAborted();
    const batch: ExportBatch = await batchFrom(from);
    if (batch.damaged > 0) onDamaged(batch.damaged);
    yield* batch.records;
    from = batch.next;
  }
}

const batchFrom = async (from: number): Promise<ExportBatch> => {
  const answer = await askBackground('library-export', { from, count: ARTICLES_AT_ONCE });
  if (!answer.ok || !answer.value.ok) throw new Error('the library could not be read');
  return answer.value.value;
};

/** The claims of a search, all of them, by article; throws where they can't be read, or when it is cancelled. */
export async function* searchedRecords(
  question: ClaimSearch,
  { onRead, signal }: Reading,
): AsyncGenerator<ArticleRecord> {
  const byArticle: ByArticle = new Map();
  for (let from = 0; ; ) {
    signal.throwIfAborted();
    const answer = await askBackground('library-search', { ...question, from, count: CLAIMS_AT_ONCE });
    if (!answer.ok || !answer.value.ok) throw new Error('the library could not be read');
    const { found } = answer.value.value;
    gather(byArticle, found);
    from += found.length;
    onRead(from);
    if (found.length < CLAIMS_AT_ONCE) break;
  }
  yield* recordsIn(byArticle);
}

/** Found claims as records that hold nothing else: one version of each article, with those claims. */
export async function* recordsOfFound(found: readonly FoundClaim[]): AsyncGenerator<ArticleRecord> {
  const byArticle: ByArticle = new Map();
  gather(byArticle, found);
  yield* recordsIn(byArticle);
}

/** Each article once, though each of its claims comes with it. */
type ByArticle = Map<number, { readonly article: RememberedArticle; readonly claims: RememberedClaim[] }>;

const gather = (byArticle: ByArticle, found: readonly FoundClaim[]): void => {
  for (const { article, claim } of found) {
    const known = byArticle.get(article.no);
    if (known === undefined) byArticle.set(article.no, { article, claims: [claim] });
    else known.claims.push(claim);
  }
};

function* recordsIn(byArticle: ByArticle): Generator<ArticleRecord> {
  for (const { article, claims } of byArticle.values()) {
    claims.sort((a, b) => a.start - b.start);
    yield {
      article: { ...article, versions: 1, claims: claims.length },
      versions: [{ readAt: article.lastRead, key: '', claims: claims.map(({ id }) => id) }],
      claims,
    };
  }
}
