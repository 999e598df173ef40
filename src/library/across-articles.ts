import type { Models } from '../analysis/models.ts';
import type { AcrossArticles, Elsewhere, HowRelated, Wording } from '../article/page-memory.ts';
import type { ArticleRecord, RememberedArticle, RememberedClaim } from '../article/remembered.ts';
import { compareClaims } from '../same-claim/compare-claims.ts';
import { indexTerms } from '../same-claim/index-terms.ts';
import { type ReadClaim, readClaim } from '../same-claim/read-claim.ts';
import { byOf } from './changes.ts';
import type { Candidate, ClaimIndex } from './claim-index.ts';
import type { ArticleDraft, DraftClaim } from './draft-article.ts';
import { independentSources, type Resting } from './independent-sources.ts';
import { outletOf } from './index-entries.ts';
import type { Store } from './open-store.ts';
import { hiddenIn, recordsOf } from './read-library.ts';

const CANDIDATES = 6;
const MOST_ARTICLES = 20;
const HOW: readonly HowRelated[] = ['same', 'hedged', 'other-number', 'opposite'];

/** What other articles in the library say of each claim of an article; null where none says anything of it. */
export const acrossArticles = async (
  store: Store,
  index: ClaimIndex,
  draft: ArticleDraft,
  no: number,
  models: Models,
): Promise<(AcrossArticles | null)[]> => {
  const hidden = await hiddenIn(store);
  const candidates = draft.claims.map((claim) =>
    index.candidates(indexTerms(claim.words, '').match, no, CANDIDATES).filter(({ article }) => !hidden.has(article)),
  );
  const articles = likeliestArticles(candidates.flat());
  const records = new Map((await recordsOf(store, [...articles])).map((record) => [record.article.no, record]));
  const current = new Map([...records.values()].map((record) => [record.article.no, currentClaims(record)]));
  const read = new Map<number, ReadClaim>();
  return draft.claims.map((claim, place) => {
    const found = candidates[place] ?? [];
    if (found.length === 0) return null;
    const own = readDraft(claim, draft, models);
    const others = new Map<number, { how: HowRelated; claim: RememberedClaim; record: ArticleRecord }>();
    for (const { id, article } of found) {
      const [other, record] = [current.get(article)?.get(id), records.get(article)];
      if (other === undefined || record === undefined) continue;
      const compared = read.get(id) ?? readClaim(comparedOf(other, record.article), models);
      read.set(id, compared);
      const how = compareClaims(own, compared);
      const known = others.get(article);
      if (how !== undefined && (known === undefined || HOW.indexOf(how) < HOW.indexOf(known.how)))
        others.set(article, { how, claim: other, record });
    }
    return others.size === 0 ? null : together(claim, draft, [...others.values()]);
  });
};

/** The articles with the best candidates: reading one costs more than all the rest. */
const likeliestArticles = (candidates: readonly Candidate[]): ReadonlySet<number> => {
  const best = new Map<number, number>();
  for (const { article, score } of candidates) best.set(article, Math.max(best.get(article) ?? 0, score));
  const ranked = [...best].sort((a, b) => b[1] - a[1]).slice(0, MOST_ARTICLES);
  return new Set(ranked.map(([article]) => article));
};

/** The claims of an article's last version, by id: what a paper has taken back is not held against others. */
const currentClaims = ({ versions, claims }: ArticleRecord): ReadonlyMap<number, RememberedClaim> => {
  const last = new Set(versions.at(-1)?.claims);
  return new Map(claims.flatMap((claim) => (last.has(claim.id) ? [[claim.id, claim] as const] : [])));
};

const readDraft = (claim: DraftClaim, draft: ArticleDraft, models: Models): ReadClaim =>
  readClaim(
    {
      words: claim.words,
      speaker: claim.hops[0]?.name ?? null,
      topic: draft.topic,
      day: draft.published ?? isoOf(draft.readAt),
    },
    models,
  );

const comparedOf = (claim: RememberedClaim, article: RememberedArticle) => ({
  words: claim.words,
  speaker: claim.hops[0]?.name ?? null,
  topic: article.topic,
  day: article.published ?? isoOf(article.firstRead),
});

const isoOf = (time: number): string => new Date(time).toISOString();

const together = (
  claim: DraftClaim,
  draft: ArticleDraft,
  others: readonly { readonly how: HowRelated; readonly claim: RememberedClaim; readonly record: ArticleRecord }[],
): AcrossArticles => {
  const saying = others.filter(({ how }) => how === 'same');
  const resting: Resting[] = [
    { outlet: outletOf(draft), text: draft.key, hops: claim.hops },
    ...saying.map(({ claim: other, record }) => ({
      outlet: outletOf(record.article),
      text: record.versions.at(-1)?.key ?? '',
      hops: other.hops,
    })),
  ];
  const { count, shared } = independentSources(resting);
  return {
    others: others.map(elsewhere).sort((a, b) => a.at - b.at),
    sources: count,
    shared: saying.length === 0 ? null : shared,
    first: firstOf(draft, saying.map(elsewhere)),
  };
};

const elsewhere = ({
  how,
  claim,
  record,
}: {
  how: HowRelated;
  claim: RememberedClaim;
  record: ArticleRecord;
}): Elsewhere => ({
  article: record.article.no,
  address: record.article.address,
  directive: claim.directive,
  title: record.article.title ?? null,
  outlet: outletOf(record.article),
  at: timeOf(record.article.published, record.article.firstRead),
  how,
  wording: wordingOf(claim),
});

/** Only what pages say about their own time can tell who was first. */
const firstOf = (draft: ArticleDraft, saying: readonly Elsewhere[]): AcrossArticles['first'] => {
  const own = Date.parse(draft.published ?? '');
  const first = saying.find(({ at }) => at < own);
  return first === undefined ? null : { outlet: first.outlet, at: first.at };
};

const timeOf = (published: string | undefined, otherwise: number): number => {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? otherwise : time;
};

/** A claim as a change or a comparison shows it. */
export const wordingOf = (claim: Omit<DraftClaim, 'analysed'>): Wording => ({
  words: claim.words,
  who: claim.hops[0]?.name ?? null,
  own: claim.hops.length === 0,
  status: claim.status,
  by: byOf(claim),
  readAt: claim.readAt,
});
