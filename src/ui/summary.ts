import type { ShownClaim, SourceKind } from '../article/shown.ts';
import { countWithStatus } from '../article/shown.ts';
import { type Language, sayCount } from './say.ts';

/** An article's claims summed up in sentences: how many, on what they rest, and how many carry a status. */
export interface Summary {
  readonly total: string;
  readonly rests: string;
  readonly status: string;
}

/** The claims summed up as a person would say it. */
export const summarise = (claims: readonly ShownClaim[], { say, tag }: Language): Summary => {
  const counts = new Map<SourceKind, number>();
  for (const { kind } of claims) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const of = (kind: SourceKind): number => counts.get(kind) ?? 0;
  const rests: string[] = [];
  if (of('named') > 0) rests.push(sayCount(say, 'restNamed', of('named'), tag));
  for (const [kind, first, next] of [
    ['unnamed', 'restUnnamed', 'alsoUnnamed'],
    ['document', 'restDocument', 'alsoDocument'],
  ] as const) {
    if (of(kind) > 0) rests.push(sayCount(say, rests.length === 0 ? first : next, of(kind), tag));
  }
  const others: string[] = [];
  if (of('hidden') > 0) others.push(sayCount(say, 'restHidden', of('hidden'), tag));
  if (of('own') > 0) others.push(sayCount(say, 'restOwn', of('own'), tag));
  const joined = [new Intl.ListFormat(tag).format(rests), ...others].filter((part) => part !== '').join('; ');
  const withStatus = countWithStatus(claims);
  return {
    total: sayCount(say, 'popupClaims', claims.length, tag),
    rests: joined === '' ? '' : say('sentence', joined),
    status: withStatus === 0 ? say('carryStatus_zero') : sayCount(say, 'carryStatus', withStatus, tag),
  };
};
