import type { ArticleRecord, ClaimSearch, FoundClaim } from '../article/remembered.ts';
import type { ExportBatch } from '../protocol/library-messages.ts';
import { askBackground } from '../protocol/transport.ts';

const ARTICLES_AT_ONCE = 40;
const CLAIMS_AT_ONCE = 500;

/** All that the library holds, article by article; ends early where it can't be read. `onDamaged` is told what is missing. */
export async function* allRecords(onDamaged: (count: number) => void): AsyncGenerator<ArticleRecord> {
  let from: number | null = 0;
  while (from !== null) {
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

/** The claims of a search, all of them, by article. */
export async function* searchedRecords(question: ClaimSearch): AsyncGenerator<ArticleRecord> {
  const found: FoundClaim[] = [];
  for (;;) {
    const answer = await askBackground('library-search', { ...question, from: found.length, count: CLAIMS_AT_ONCE });
    if (!answer.ok || !answer.value.ok) throw new Error('the library could not be read');
    found.push(...answer.value.value.found);
    if (answer.value.value.found.length < CLAIMS_AT_ONCE) break;
  }
  yield* recordsOfFound(found);
}

/** Found claims as records that hold nothing else: one version of each article, with those claims. */
export async function* recordsOfFound(found: readonly FoundClaim[]): AsyncGenerator<ArticleRecord> {
  const byArticle = new Map<number, FoundClaim[]>();
  for (const each of found) byArticle.set(each.article.no, [...(byArticle.get(each.article.no) ?? []), each]);
  for (const claims of byArticle.values()) {
    const [first] = claims;
    if (first === undefined) continue;
    const inOrder = claims.map(({ claim }) => claim).sort((a, b) => a.start - b.start);
    yield {
      article: { ...first.article, versions: 1, claims: inOrder.length },
      versions: [{ readAt: first.article.lastRead, key: '', claims: inOrder.map(({ id }) => id) }],
      claims: inOrder,
    };
  }
}
