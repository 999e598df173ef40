import type { RememberedArticle, RememberedClaim } from '../article/remembered.ts';
import { indexTerms } from '../same-claim/index-terms.ts';
import type { IndexEntry } from './claim-index.ts';

/** What a claim can be filtered by, as terms that no word can be. */
export const facetTerms = {
  outlet: (outlet: string): string => `o:${outlet.toLowerCase()}`,
  source: (source: string): string => `s:${source.toLowerCase()}`,
  status: (status: string): string => `t:${status}`,
} as const;

/** The outlet's name; where the page does not tell it, the site. */
export const outletOf = ({ outlet, site }: Pick<RememberedArticle, 'outlet' | 'site'>): string => outlet ?? site;

/** Claims as the index has them. */
export const entriesOf = (article: RememberedArticle, claims: readonly RememberedClaim[]): IndexEntry[] =>
  claims.map((claim) => {
    const sources = claim.hops.flatMap(({ name }) => (name === null ? [] : [name]));
    const { match, words } = indexTerms(claim.words, sources.join(' '));
    const facets = [
      facetTerms.outlet(outletOf(article)),
      facetTerms.status(claim.status),
      ...sources.map(facetTerms.source),
    ];
    return {
      id: claim.id,
      article: article.no,
      at: claim.readAt,
      match,
      words: [...words, ...new Set(facets)].map(oneLine),
    };
  });

// A term is a line of its page.
const oneLine = (term: string): string => term.replace(/\s+/g, ' ');
