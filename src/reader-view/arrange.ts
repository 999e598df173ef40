import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { textOf } from '../article/span.ts';
import { whoSays } from '../ui/claim-words.ts';
import type { Language } from '../ui/say.ts';
import { sayCount } from '../ui/say.ts';

/** The orders in which claims can be listed. */
export const ORDERS = ['page', 'source', 'claim'] as const;

/** In which order claims are listed. */
export type Order = (typeof ORDERS)[number];

/** Claims that are listed together, in page order. */
export interface Group {
  readonly id: string;
  /** Absent where there is nothing to tell them by. */
  readonly heading?: string;
  /** How many they are, in words. */
  readonly count?: string;
  readonly claims: readonly ShownClaim[];
}

/**
 * The claims as the reader wants them listed: in page order; by source, those with the most claims first; or by claim, those
 * that are told more than once first.
 */
export const arrange = (
  claims: readonly ShownClaim[],
  order: Order,
  analysis: ArticleAnalysis,
  language: Language,
): readonly Group[] => {
  switch (order) {
    case 'page':
      return [{ id: 'page', claims }];
    case 'source':
      return bySource(claims, analysis, language);
    case 'claim':
      return byClaim(claims, analysis, language);
  }
};

const bySource = (
  claims: readonly ShownClaim[],
  analysis: ArticleAnalysis,
  { say, tag }: Language,
): readonly Group[] => {
  // What rests on nobody's word comes last, however much it is.
  const isLast = ({ kind }: ShownClaim) => kind === 'hidden' || kind === 'own';
  const groups = [...groupsBy(claims, (shown) => `${shown.kind} ${whoSays(shown, analysis, say)}`)];
  return groups
    .map(([id, [first, ...more]]) => ({
      id,
      isLast: isLast(first),
      heading: first.kind === 'own' ? say('kindOwn') : whoSays(first, analysis, say),
      count: sayCount(say, 'groupClaims', more.length + 1, tag),
      claims: [first, ...more],
    }))
    .sort((a, b) => Number(a.isLast) - Number(b.isLast) || b.claims.length - a.claims.length);
};

const byClaim = (claims: readonly ShownClaim[], analysis: ArticleAnalysis, language: Language): readonly Group[] => {
  const { say, tag } = language;
  const groups = [...groupsBy(claims, ({ claim }) => claim.cluster)];
  const repeated = groups.filter(([, group]) => group.length > 1);
  const once = groups.filter(([, group]) => group.length === 1).flatMap(([, group]) => group);
  const told = repeated.map(([id, group]) => ({
    id,
    heading: say('quoted', textOf(analysis.text, group[0].claim.span)),
    count: sayCount(say, 'groupTimes', group.length, tag),
    claims: group,
  }));
  if (once.length === 0) return told;
  return [
    ...told,
    {
      id: 'once',
      ...(told.length > 0 && { heading: say('groupOnce'), count: sayCount(say, 'groupClaims', once.length, tag) }),
      claims: once,
    },
  ];
};

type NonEmpty = readonly [ShownClaim, ...ShownClaim[]];

const groupsBy = (claims: readonly ShownClaim[], keyOf: (shown: ShownClaim) => string): Map<string, NonEmpty> => {
  const groups = new Map<string, NonEmpty>();
  for (const shown of claims) {
    const key = keyOf(shown);
    const group = groups.get(key);
    groups.set(key, group === undefined ? [shown] : [...group, shown]);
  }
  return groups;
};
