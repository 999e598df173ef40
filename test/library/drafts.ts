import type { Status } from '../../src/article/claim.ts';
import type { RememberedHop } from '../../src/article/remembered.ts';
import type { ArticleDraft, DraftClaim } from '../../src/library/draft-article.ts';
import { topicOf } from '../../src/same-claim/topic.ts';

/** A claim of an article put together by hand: its words, who says it (null: the outlet itself), and its status. */
export type ClaimLine = readonly [words: string, who?: string | null, status?: Status, via?: string];

/** When the first article of a test is read. */
export const START = Date.parse('2026-03-21T20:00:00Z');

const hop = (name: string): RememberedHop => ({
  name,
  type: 'named-organisation',
  stance: 'asserts',
  cue: 'says',
  channel: null,
});

const claimOf = (
  [words, who = null, status = 'none-stated', via]: ClaimLine,
  place: number,
  readAt: number,
): DraftClaim => ({
  analysed: `c${place + 1}`,
  words,
  sentence: `${words}.`,
  before: '',
  after: '.',
  start: place * 200,
  directive: `text=${encodeURIComponent(words)}`,
  part: 'body',
  kind: who === null ? 'own' : 'named',
  hops: who === null ? [] : [hop(who), ...(via === undefined ? [] : [hop(via)])],
  status,
  evidence: [],
  certainty: 'certain',
  polarity: 'positive',
  hedges: [],
  readAt,
});

/** An article as it was read. */
export const draft = (
  address: string,
  claims: readonly ClaimLine[],
  rest: Partial<ArticleDraft> & { readonly headline?: string } = {},
): ArticleDraft => {
  const { headline = 'Gunmen attack Belmora Central station in Tarnland', ...given } = rest;
  const readAt = given.readAt ?? START;
  return {
    address,
    site: new URL(address).hostname,
    outlet: new URL(address).hostname.split('.')[0] ?? '',
    title: headline,
    published: '2026-03-21T19:00:00Z',
    topic: topicOf([headline]),
    key: `${address} ${JSON.stringify(claims)}`,
    ...given,
    readAt,
    claims: claims.map((line, place) => claimOf(line, place, readAt)),
  };
};
